import { expect } from 'chai';
import { fillName, namesSomebody, onlyKnownForms } from '../../../core/protocol/name-template.ts';

describe('a name in an address', () => {
  for (const [template, query, address] of [
    ['/people/{slug}', 'Ana Quiñones', '/people/ana-quinones'],
    ['/people/{slug}', '"Ana María O’Neill-Quiñones"', '/people/ana-maria-oneill-quinones'],
    ['/wiki/{title}', '"Ana Quiñones"', '/wiki/Ana_Qui%C3%B1ones'],
    ['/u/{query}/posts', 'ana_q.92', '/u/ana_q.92/posts'],
    ['/u/{query}', 'a/../b?c#d', '/u/a%2F..%2Fb%3Fc%23d'],
    ['/{slug}/{title}', 'Ana Lopez', '/ana-lopez/Ana_Lopez'],
    ['/members', 'Ana Lopez', '/members'],
  ] as const) {
    it(`writes ${query} into ${template}`, () => {
      expect(fillName(template, query)).to.equal(address);
    });
  }

  it('is known by its forms, and no other placeholder is one', () => {
    expect(namesSomebody('/people/{slug}')).to.equal(true);
    expect(namesSomebody('/people')).to.equal(false);
    expect(onlyKnownForms('/people/{slug}')).to.equal(true);
    for (const template of ['/people/{name}', '/people/{slug', '/people/slug}', '/{}'])
      expect(onlyKnownForms(template), template).to.equal(false);
  });
});
