import { expect } from 'chai';
import { CORROBORATIONS } from '../../../core/criteria/authorship.ts';
import {
  corroborationCandidates,
  corroborationNote,
  corroborationOnRecord,
  type Claim,
  type OtherFinding,
} from '../../../core/finding/corroborate.ts';

const CLAIM: Claim = {
  url: 'http://blog.example.org/post',
  criterion: 'CR-04',
  conductDate: '2025-05-10',
  quotation: 'He drove 140 through town.',
  authorship: 'about',
};
const OTHER: OtherFinding = {
  findingId: 'f2',
  url: 'http://gazette.example.net/court',
  criterion: 'CR-04',
  conductDate: '2025-05-12',
  quotation: 'A driver was stopped at 140.',
  authorship: 'about',
  attributed: true,
  kin: false,
};

/** What another finding is like, and the level it could carry; `null` when it has nothing to do with the claim. */
const CASES: readonly (readonly [what: string, change: Partial<OtherFinding>, level: 'C0' | 'C1' | null])[] = [
  ['another site about the same time', {}, 'C1'],
  ['another site a month later', { conductDate: '2025-06-10' }, 'C1'],
  ['another site more than a month later', { conductDate: '2025-06-11' }, null],
  ['another site without a date', { conductDate: null }, null],
  ['other conduct', { criterion: 'CR-03' }, null],
  ['another page of the same host', { url: 'http://blog.example.org/other' }, 'C0'],
  ['another host of the same site', { url: 'http://www.example.org/other' }, 'C0'],
  ['another host under a public suffix', { url: 'http://example.co.uk/other' }, 'C1'],
  ['another writer’s place on a host for writers', { url: 'http://somebody.github.io/post' }, 'C1'],
  ['the same page or account', { kin: true }, 'C0'],
  ['the same words of somebody else', { quotation: 'He drove 140  through town.' }, 'C0'],
  ['a page that one person has attributed', { attributed: false }, 'C0'],
];

describe('What could corroborate a finding', () => {
  for (const [what, change, level] of CASES) {
    it(`comes to ${level ?? 'nothing that is shown'} from ${what}`, () => {
      const candidates = corroborationCandidates(CLAIM, [{ ...OTHER, ...change }], []);
      expect([candidates.length, corroborationOnRecord(candidates)]).to.deep.equal([level === null ? 0 : 1, level ?? 'C0']);
    });
  }

  it('comes to C1 when the applicant wrote the same on two sites', () => {
    const own = { quotation: CLAIM.quotation, authorship: 'wrote' } as const;
    const candidates = corroborationCandidates({ ...CLAIM, ...own }, [{ ...OTHER, ...own }], []);
    expect(corroborationOnRecord(candidates)).to.equal('C1');
  });

  it('comes to C2 when the applicant said something to it, which is named first after what counts', () => {
    const candidates = corroborationCandidates(
      CLAIM,
      [
        { ...OTHER, kin: true },
        { ...OTHER, findingId: 'f3' },
      ],
      [{ receivedOn: '2026-01-02' }],
    );
    expect(corroborationOnRecord(candidates)).to.equal('C2');
    expect(candidates.map(({ findingId, counts }) => [findingId, counts])).to.deep.equal([
      [null, true],
      ['f3', true],
      ['f2', false],
    ]);
  });

  it('is nothing for a finding without a date or with nothing beside it', () => {
    expect(corroborationCandidates({ ...CLAIM, conductDate: null }, [OTHER], [])).to.deep.equal([]);
    expect(corroborationOnRecord([])).to.equal('C0');
  });

  it('is remarked on exactly when the level recorded is zero or above what is on record', () => {
    for (const recorded of CORROBORATIONS)
      for (const onRecord of CORROBORATIONS) {
        const note = corroborationNote(recorded, onRecord);
        if (recorded === 'C0') expect(note).to.match(onRecord === 'C0' ? /not sufficient alone/ : /may corroborate it/);
        else if (onRecord >= recorded) expect(note).to.equal(null);
        else expect(note).to.match(/nothing on record shows it/);
      }
  });
});
