import { expect } from 'chai';
import fc from 'fast-check';
import { PASSWORD_LENGTH_MAX, PASSWORD_LENGTH_MIN, passwordProblem } from '../../../core/permissions/password.ts';

const EMAIL = 'maria.keller@police.example';

describe('A password', () => {
  const refused: readonly (readonly [string, why: RegExp])[] = [
    ['', /at least 12/],
    ['elevenchars', /at least 12/],
    // Characters are counted, not the units they are stored in.
    ['😀😀😀😀😀😀', /at least 12/],
    ['x'.repeat(PASSWORD_LENGTH_MAX + 1), /at most/],
    ['password1234', /tried first/],
    ['PassWord 1234', /tried first/],
    ['correct horse battery staple', /tried first/],
    ['Administrator!', /tried first/],
    ['aaaaaaaaaaaaaaa', /repeats/],
    ['abcabcabcabcabc', /repeats/],
    ['my maria.keller password', /e-mail/],
    ['MariaKeller-at-home', /e-mail/],
    [`${EMAIL} and more`, /e-mail/],
  ];
  for (const [password, why] of refused) {
    it(`is refused when it is "${password.slice(0, 30)}"`, () => expect(passwordProblem(password, EMAIL)).to.match(why));
  }

  for (const password of [
    'quiet harbour lantern',
    'Tr4ctor-on-the-hill',
    'ein Füllhorn voller Äpfel',
    '木漏れ日の中を歩く静かな午後',
  ]) {
    it(`is accepted when it is "${password}"`, () => expect(passwordProblem(password, EMAIL)).to.equal(null));
  }

  it('of any characters whatever is judged by a sentence or by none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'İ', '😀', '\u0301', ' ', '\0', '1'), maxLength: 40 }), (password) => {
        const problem = passwordProblem(password, EMAIL);
        if (Array.from(password).length < PASSWORD_LENGTH_MIN) expect(problem).to.match(/at least/);
        expect(problem === null || problem.endsWith('.')).to.equal(true);
      }),
    );
  });
});
