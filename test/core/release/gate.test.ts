import { expect } from 'chai';
import { AUTHORSHIPS } from '../../../core/criteria/authorship.ts';
import type { AccountId, CaptureId, FindingId, SearchId } from '../../../core/ids.ts';
import { OUTCOMES } from '../../../core/outcome/outcome.ts';
import { REFUSAL_CODES, releaseRefusals } from '../../../core/release/gate.ts';
import type { FindingState, RefusalCode, ReleaseState } from '../../../core/release/gate.ts';

const FINDING: FindingState = {
  findingId: 'f1' as FindingId,
  captureId: 'c1' as CaptureId,
  criterion: 'CR-03',
  mitigating: false,
  authorship: 'wrote',
  corroboration: 'C0',
  conductDate: '2024-05-01',
  draftedBy: 'ines' as AccountId,
  secondReading: { by: 'tom' as AccountId, confirmed: true },
  dispute: null,
  description: { outcome: 'released', filterVersion: 'f2' },
  quotation: { outcome: 'released', filterVersion: 'f2' },
  quotationHeld: false,
  recheck: { on: '2026-06-24', words: 'stand' },
};

const READY: ReleaseState = {
  today: '2026-07-01',
  filterVersion: 'f2',
  consentInForce: true,
  protocol: { criteria: ['CR-03', 'CR-20'], lookBackFrom: '2019-07-01', corroborationRequired: false },
  cells: OUTCOMES.map((outcome, at) => ({ searchId: `s${at}` as SearchId, outcome })),
  captures: [
    { captureId: 'c1' as CaptureId, suggested: 'T2', standing: 'T3' },
    { captureId: 'c2' as CaptureId, suggested: 'T0', standing: 'undecided' },
  ],
  secondVerdictsOwed: [],
  findings: [FINDING],
  openDisputes: [],
  undecidedDeviations: [],
  staff: [{ accountId: 'ines' as AccountId, currentUntil: '2026-07-01' }],
};

const finding = (change: Partial<FindingState>): Partial<ReleaseState> => ({ findings: [{ ...FINDING, ...change }] });
const capture = (
  suggested: 'T0' | 'T1' | 'T2' | 'TX',
  standing: ReleaseState['captures'][number]['standing'],
): Partial<ReleaseState> => ({
  captures: [...READY.captures, { captureId: 'c3' as CaptureId, suggested, standing }],
});
const held = { outcome: 'held', filterVersion: 'f2' } as const;
const stale = { outcome: 'released', filterVersion: 'f1' } as const;

/** For every reason: what makes the gate refuse, and about what. */
const REFUSED: readonly (readonly [code: RefusalCode, what: string, change: Partial<ReleaseState>, about: string | null])[] = [
  ['CONSENT_MISSING', 'consent that is not in force', { consentInForce: false }, null],
  ['ROUND_MISSING', 'no planned search', { cells: [] }, null],
  [
    'ROUND_UNFINISHED',
    'a search that has not ended',
    { cells: [...READY.cells, { searchId: 'sx' as SearchId, outcome: null }] },
    'sx',
  ],
  ['CAPTURE_UNJUDGED', 'an unjudged page suggested as T1', capture('T1', 'undecided'), 'c3'],
  ['CAPTURE_UNJUDGED', 'an unjudged page suggested as T2', capture('T2', 'undecided'), 'c3'],
  ['ATTRIBUTION_DISPUTED', 'a page on which two people disagree', capture('T0', 'disputed'), 'c3'],
  ...(['awaiting_second', 'TX', 'unattributed'] as const).map(
    (standing) =>
      [
        'FINDING_NOT_ATTRIBUTED',
        `a finding on a page that is ${standing}`,
        { captures: [{ captureId: 'c1' as CaptureId, suggested: 'T2', standing }] },
        'f1',
      ] as const,
  ),
  [
    'FINDING_NOT_ATTRIBUTED',
    'a finding on a page that is not among the captures',
    finding({ captureId: 'c9' as CaptureId }),
    'f1',
  ],
  ['NOT_SECOND_READ', 'a finding nobody has read', finding({ secondReading: null }), 'f1'],
  [
    'NOT_SECOND_READ',
    'a finding that was returned',
    finding({ secondReading: { by: 'tom' as AccountId, confirmed: false } }),
    'f1',
  ],
  [
    'NOT_SECOND_READ',
    'a finding that a supervisor sent back',
    finding({ secondReading: { by: 'tom' as AccountId, confirmed: false }, dispute: 'goes_back' }),
    'f1',
  ],
  ['NOT_SECOND_READ', 'a ruling on a finding nobody has read', finding({ secondReading: null, dispute: 'stands' }), 'f1'],
  [
    'FINDING_DISPUTED',
    'a finding its drafter stands by',
    finding({ secondReading: { by: 'tom' as AccountId, confirmed: false }, dispute: 'open' }),
    'f1',
  ],
  [
    'SECOND_READER_IS_DRAFTER',
    'a finding read by its drafter',
    finding({ secondReading: { by: 'ines' as AccountId, confirmed: true } }),
    'f1',
  ],
  ['NOT_SCREENED', 'a description that was not screened', finding({ description: null }), 'f1'],
  ['NOT_SCREENED', 'a quotation that was not screened', finding({ quotation: null }), 'f1'],
  ['DESCRIPTION_HELD', 'a held description', finding({ description: held }), 'f1'],
  [
    'DESCRIPTION_HELD',
    'a held description, even if the quotation may go',
    finding({ description: held, quotationHeld: true }),
    'f1',
  ],
  ['QUOTATION_HELD', 'a held quotation without a decision', finding({ quotation: held }), 'f1'],
  ['FILTER_STALE', 'a description screened by another filter', finding({ description: stale }), 'f1'],
  ['FILTER_STALE', 'a quotation screened by another filter', finding({ quotation: stale }), 'f1'],
  ['CRITERION_NOT_ON_PROTOCOL', 'a criterion that is not on the protocol', finding({ criterion: 'CR-04' }), 'f1'],
  ['POLARITY_MISMATCH', 'an adverse finding marked as mitigating', finding({ mitigating: true }), 'f1'],
  ['POLARITY_MISMATCH', 'a mitigating finding not marked', finding({ criterion: 'CR-20' }), 'f1'],
  ['OUTSIDE_LOOK_BACK', 'conduct a day too old', finding({ conductDate: '2019-06-30' }), 'f1'],
  ['OUTSIDE_LOOK_BACK', 'conduct without a date', finding({ conductDate: null }), 'f1'],
  ['OUTSIDE_LOOK_BACK', 'conduct in the future', finding({ conductDate: '2026-07-02' }), 'f1'],
  ['CORROBORATION_MISSING', 'corroboration nobody recorded', finding({ corroboration: null }), 'f1'],
  [
    'CORROBORATION_REQUIRED',
    'an uncorroborated finding under a protocol that releases none',
    { protocol: { ...READY.protocol, corroborationRequired: true } },
    'f1',
  ],
  ...AUTHORSHIPS.filter((authorship) => authorship !== 'wrote').map(
    (authorship) =>
      ['NOT_OWN_WORDS', `an uncorroborated finding the applicant only ${authorship}`, finding({ authorship }), 'f1'] as const,
  ),
  ['RECHECK_MISSING', 'a page nobody asked again', finding({ recheck: null }), 'f1'],
  ['RECHECK_STALE', 'a page asked again eight days ago', finding({ recheck: { on: '2026-06-23', words: 'stand' } }), 'f1'],
  ['SECOND_VERDICT_OWED', 'a page that waits for one’s own second verdict', { secondVerdictsOwed: ['c1' as CaptureId] }, 'c1'],
  ['DISPUTE_OPEN', 'an open dispute', { openDisputes: ['d1'] }, 'd1'],
  ['DEVIATION_UNDECIDED', 'an undecided deviation', { undecidedDeviations: ['v1'] }, 'v1'],
  [
    'CREDENTIAL_STALE',
    'a credential that ended yesterday',
    { staff: [{ accountId: 'tom' as AccountId, currentUntil: '2026-06-30' }] },
    'tom',
  ],
  ['CREDENTIAL_STALE', 'a credential nobody recorded', { staff: [{ accountId: 'tom' as AccountId, currentUntil: null }] }, 'tom'],
];

/** The nearest states on the other side of each line. */
const ALLOWED: readonly (readonly [code: RefusalCode, what: string, change: Partial<ReleaseState>])[] = [
  ['CONSENT_MISSING', 'consent in force', { consentInForce: true }],
  ['ROUND_MISSING', 'one planned search', { cells: READY.cells.slice(0, 1) }],
  ['ROUND_UNFINISHED', 'searches that ended in every possible outcome', { cells: READY.cells }],
  ['CAPTURE_UNJUDGED', 'an unjudged page with a name only', capture('T0', 'undecided')],
  ['CAPTURE_UNJUDGED', 'an unjudged page that speaks against itself', capture('TX', 'undecided')],
  ['CAPTURE_UNJUDGED', 'a page that nobody can place', capture('T2', 'unattributed')],
  ['SECOND_VERDICT_OWED', 'a page that a colleague judged and nobody is asked about', capture('T0', 'hidden')],
  ['ATTRIBUTION_DISPUTED', 'a page that two people call somebody else’s', capture('T2', 'TX')],
  ['FINDING_NOT_ATTRIBUTED', 'no findings at all', { findings: [] }],
  ['FINDING_NOT_ATTRIBUTED', 'a page without a finding that waits for a second person', capture('T2', 'awaiting_second')],
  ['NOT_SECOND_READ', 'a finding that was confirmed', finding({})],
  [
    'NOT_SECOND_READ',
    'a finding that was returned and that a supervisor let stand',
    finding({ secondReading: { by: 'tom' as AccountId, confirmed: false }, dispute: 'stands' }),
  ],
  ['FINDING_DISPUTED', 'a finding that a supervisor let stand', finding({ dispute: 'stands' })],
  ['SECOND_READER_IS_DRAFTER', 'a finding confirmed by another', finding({ draftedBy: 'ada' as AccountId })],
  ['NOT_SCREENED', 'a finding that quotes nothing', finding({ quotation: 'none' })],
  ['DESCRIPTION_HELD', 'a released description', finding({ description: { outcome: 'released', filterVersion: 'f2' } })],
  ['QUOTATION_HELD', 'a held quotation that somebody decided to go without', finding({ quotation: held, quotationHeld: true })],
  ['FILTER_STALE', 'texts screened by the filter in use', finding({})],
  ['CRITERION_NOT_ON_PROTOCOL', 'another criterion of the protocol', finding({ criterion: 'CR-20', mitigating: true })],
  ['POLARITY_MISMATCH', 'a mitigating finding marked as one', finding({ criterion: 'CR-20', mitigating: true })],
  ['OUTSIDE_LOOK_BACK', 'conduct on the first day of the look-back', finding({ conductDate: '2019-07-01' })],
  ['OUTSIDE_LOOK_BACK', 'conduct today', finding({ conductDate: '2026-07-01' })],
  ['CORROBORATION_MISSING', 'corroboration recorded as none', finding({ corroboration: 'C0' })],
  [
    'CORROBORATION_REQUIRED',
    'a corroborated finding under a protocol that releases no other',
    { ...finding({ corroboration: 'C1' }), protocol: { ...READY.protocol, corroborationRequired: true } },
  ],
  ['NOT_OWN_WORDS', 'a repost corroborated by a second source', finding({ authorship: 'reposted', corroboration: 'C1' })],
  [
    'NOT_OWN_WORDS',
    'somebody else’s words corroborated outside the internet',
    finding({ authorship: 'about', corroboration: 'C2' }),
  ],
  [
    'RECHECK_MISSING',
    'a page on which the words could not be found again',
    finding({ recheck: { on: '2026-07-01', words: 'missing' } }),
  ],
  ['RECHECK_STALE', 'a page asked again a week ago', finding({ recheck: { on: '2026-06-24', words: 'unknown' } })],
  ['DISPUTE_OPEN', 'no dispute', { openDisputes: [] }],
  ['DEVIATION_UNDECIDED', 'no deviation', { undecidedDeviations: [] }],
  ['CREDENTIAL_STALE', 'a credential that ends today', { staff: READY.staff }],
];

describe('the release gate', () => {
  it('opens when nothing speaks against it', () => {
    expect(releaseRefusals(READY)).to.deep.equal([]);
  });

  for (const [code, what, change, about] of REFUSED) {
    it(`refuses ${what} (${code})`, () => {
      const refusals = releaseRefusals({ ...READY, ...change });
      expect(refusals.map((refusal) => [refusal.code, refusal.about])).to.deep.include([code, about]);
    });
  }

  for (const [code, what, change] of ALLOWED) {
    it(`lets ${what} pass (${code})`, () => {
      expect(releaseRefusals({ ...READY, ...change })).to.deep.equal([]);
    });
  }

  it('is tested both ways for every reason', () => {
    expect([...new Set(REFUSED.map(([code]) => code))].sort()).to.deep.equal([...REFUSAL_CODES].sort());
    expect([...new Set(ALLOWED.map(([code]) => code))].sort()).to.deep.equal([...REFUSAL_CODES].sort());
  });

  it('names everything that is wrong at once, each with a way out', () => {
    const refusals = releaseRefusals({
      ...READY,
      openDisputes: ['d1', 'd2'],
      findings: [FINDING, { ...FINDING, findingId: 'f2' as FindingId, secondReading: null, description: held }],
    });
    expect(refusals.map(({ code, about }) => [code, about])).to.deep.equal([
      ['NOT_SECOND_READ', 'f2'],
      ['DESCRIPTION_HELD', 'f2'],
      ['DISPUTE_OPEN', 'd1'],
      ['DISPUTE_OPEN', 'd2'],
    ]);
    // What is wrong, a full stop, and what to do.
    for (const { sentence } of refusals) expect(sentence).to.match(/^[A-Z].+\. [A-Z].+\.$/);
  });

  it('refuses "nothing reportable" as a finding, on whatever protocol', () => {
    for (const mitigating of [true, false]) {
      const state = {
        ...READY,
        protocol: { ...READY.protocol, criteria: ['CR-00'] as const },
        ...finding({ criterion: 'CR-00', mitigating }),
      };
      expect(releaseRefusals(state).map(({ code }) => code)).to.deep.equal(['POLARITY_MISMATCH']);
    }
  });
});
