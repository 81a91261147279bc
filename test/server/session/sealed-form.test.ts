import { expect } from 'chai';
import fc from 'fast-check';
import type { AccountId } from '../../../core/ids.ts';
import { newFormToken, ownerOfForm } from '../../../server/session/form-token.ts';
import { openSealedForm, sealForm } from '../../../server/session/sealed-form.ts';

const SECRET = 'a secret of an installation, long enough';
const HOURS = 3_600_000;
const typed = fc.dictionary(
  fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
  fc.oneof(fc.string(), fc.array(fc.string())),
  { noNullPrototype: true },
);

describe('A sealed form', () => {
  it('opens to what was typed, whatever it was', () => {
    fc.assert(
      fc.property(typed, (form) => {
        expect(openSealedForm(SECRET, sealForm(SECRET, form))).to.deep.equal(form);
      }),
    );
  });

  it('does not open when anything of it was changed, nor for another installation', () => {
    const sealed = Buffer.from(sealForm(SECRET, { reason: 'the club names both' }), 'base64url');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(openSealedForm(SECRET, changed.toString('base64url')), `byte ${at}`).to.equal(null);
    }
    expect(openSealedForm('another secret', sealed.toString('base64url'))).to.equal(null);
    for (const nothing of ['', 'abc', undefined, ['a', 'b']]) expect(openSealedForm(SECRET, nothing)).to.equal(null);
  });

  it('does not show what was typed, and opens for twelve hours', () => {
    const sealed = sealForm(SECRET, { reason: 'the club names both' }, 0);
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.to.include('club');
    expect(openSealedForm(SECRET, sealed, 12 * HOURS - 1)).to.deep.equal({ reason: 'the club names both' });
    expect(openSealedForm(SECRET, sealed, 12 * HOURS)).to.equal(null);
  });
});

describe('A form token', () => {
  const owner = { account: '6f0c7c1e-0000-4000-8000-000000000001' as AccountId, role: 'investigator' } as const;

  it('says whose it is and in which role, and is never the same twice', () => {
    const token = newFormToken(SECRET, owner);
    expect(ownerOfForm(SECRET, token)).to.deep.equal(owner);
    expect(newFormToken(SECRET, owner)).not.to.equal(token);
  });

  it('is nobody’s when we did not give it out', () => {
    const token = newFormToken(SECRET, owner);
    for (const other of [
      token.replace('investigator', 'supervisor'),
      token.replace('0001.', '0002.'),
      `${token}x`,
      token.slice(0, -1),
      '',
      'a.b.c.d',
      undefined,
    ])
      expect(ownerOfForm(SECRET, other)).to.equal(null);
    expect(ownerOfForm('another secret', token)).to.equal(null);
  });
});
