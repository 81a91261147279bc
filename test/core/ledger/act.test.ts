import { expect } from 'chai';
import fc from 'fast-check';
import { Failure } from '../../../core/failure.ts';
import type { AccountId } from '../../../core/ids.ts';
import { ACT_KINDS, ACT_WORDS, actText, assertImpersonal, readAct } from '../../../core/ledger/act.ts';
import type { Act } from '../../../core/ledger/act.ts';

const act: Act = {
  at: '2026-07-01T08:30:00.000Z',
  actor: '6f1d8a52-3c1e-4b77-9a30-0d9f8f5a2b11' as AccountId,
  role: 'investigator',
  kind: 'search.finished',
  subject: '0b9f3e6c-8d21-4f0a-b6a4-5a1c2e3d4f50',
  detail: { outcome: 'none', hits: 0, responseSha256: 'a'.repeat(64), cached: false, reason: null },
};

describe('an act', () => {
  it('is written in canonical form, whatever the order it was put together in', () => {
    const turned = Object.fromEntries(Object.entries(act).reverse()) as unknown as Act;
    expect(actText(turned)).to.equal(actText(act));
    expect(actText(act)).to.match(/^\{"actor":.*"subject":"0b9f3e6c-8d21-4f0a-b6a4-5a1c2e3d4f50"\}$/);
  });

  it('reads back as it was', () => {
    expect(readAct(actText(act))).to.deep.equal(act);
  });

  it('has a sentence for people for every kind', () => {
    for (const kind of ACT_KINDS) expect(ACT_WORDS[kind]).to.match(/^[A-Z].*\.$/);
    expect(new Set(Object.values(ACT_WORDS)).size).to.equal(ACT_KINDS.length);
  });

  const MALFORMED: readonly (readonly [string, object])[] = [
    ['a time without milliseconds', { at: '2026-07-01T08:30:00Z' }],
    ['a time in another zone', { at: '2026-07-01T08:30:00.000+02:00' }],
    ['a date that does not exist', { at: '2026-02-30T08:30:00.000Z' }],
    ['an actor by name', { actor: 'garcia' }],
    ['an unknown role', { role: 'chief' }],
    ['an unknown kind', { kind: 'search.imagined' }],
    ['a nested detail', { detail: { a: { b: 1 } } }],
    ['a further field', { note: 'x' }],
    ['a number that is none', { detail: { hits: Infinity } }],
  ];
  for (const [what, change] of MALFORMED) {
    it(`is refused with ${what}`, () => {
      expect(() => actText({ ...act, ...change }))
        .to.throw(Failure)
        .with.property('code', 'BAD_INPUT');
    });
  }

  const PERSONAL: readonly (readonly [string, string])[] = [
    ['an e-mail address', 'ines.okafor@example.org'],
    ['an encoded e-mail address', 'ines%40example'],
    ['a handle', '@ines_o'],
    ['a web address', 'https://ines.example/about'],
    ['a web address without its scheme', 'www.ines'],
    ['a host name', 'ines-okafor.blog'],
    ['a host name in capitals with a path', 'INES.COM:80'],
    ['a handle that is a host name', 'ines.bsky.social'],
    ['a telephone number', '+1-555-010-7788'],
    ['a social security number', '078-05-1120'],
    ['a name with a space', 'Ines Okafor'],
    ['a name with a no-break space', 'Ines\u00a0Okafor'],
    ['a name with an accent', 'Inés'],
    ['a line break', 'a\nb'],
    ['a path', 'people/ines'],
    ['a query', 'ines+okafor?'],
    ['nothing', ''],
    ['a long text', 'x'.repeat(201)],
  ];
  for (const [what, text] of PERSONAL) {
    it(`refuses ${what}, naming the field but not its content`, () => {
      const detailed = (): string => actText({ ...act, detail: { found: text } });
      expect(detailed).to.throw(Failure, /found \(/);
      expect(detailed).not.to.throw(text === '' ? 'ines' : text);
      expect(() => actText({ ...act, subject: text })).to.throw(Failure, /subject \(/);
    });
  }

  it('refuses a fact whose name could carry something', () => {
    for (const name of ['Ines Okafor', 'ines@example.org', '', 'a'.repeat(41), '__proto__x'])
      expect(() => assertImpersonal({ subject: 'x', detail: { [name]: 1 } })).to.throw(Failure);
  });

  const IMPERSONAL = [
    '0b9f3e6c',
    'f'.repeat(64),
    'CR-05',
    'PC-RACE',
    'f1-0000000000000000',
    'wrote',
    '2026-07-01',
    '2026-07-01T08:30:00.000Z',
    'wikidata.entity',
    '3.2.1',
    'sha256:abc',
  ];
  for (const text of IMPERSONAL) {
    it(`lets ${text.slice(0, 30)} pass`, () => {
      expect(() => assertImpersonal({ subject: text, detail: { value: text } })).not.to.throw();
    });
  }

  it('lets every UUID and every SHA-256 pass, also those made of digits', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string({ unit: fc.constantFrom('0', '1', 'a'), minLength: 64, maxLength: 64 }), (id, hash) => {
        expect(() => assertImpersonal({ subject: id, detail: { sha256: hash } })).not.to.throw();
      }),
    );
    expect(() =>
      assertImpersonal({ subject: '00000000-0000-4000-8000-000000000000', detail: { sha256: '1'.repeat(64) } }),
    ).not.to.throw();
  });

  const DAMAGED = [
    ['text that is not JSON', 'hello'],
    ['another order of its fields', JSON.stringify(act)],
    ['a space', actText(act).replace('{', '{ ')],
    ['a field said twice', actText(act).replace('"cached":false', '"cached":false,"cached":false')],
    ['a personal detail', actText(act).replace('"none"', '"Ines Okafor"')],
    ['a further field', actText(act).replace('"at"', '"aa":1,"at"')],
    ['an array', '[]'],
  ] as const;
  for (const [what, text] of DAMAGED) {
    it(`is not read from ${what}`, () => {
      expect(() => readAct(text))
        .to.throw(Failure)
        .with.property('code', 'EVIDENCE_DAMAGED');
    });
  }
});
