import { expect } from 'chai';
import fc from 'fast-check';
import { OUTCOMES, type Outcome } from '../../../core/outcome/outcome.ts';
import { settleBlock } from '../../../core/round/block.ts';
import type { ObservedCell } from '../../../core/round/cell.ts';
import { troubleOf, unavailable, waitForRerun } from '../../../core/round/trouble.ts';

/** A whole run: its first, negative and last control, and what was seen of each applicant. */
const run = (
  first: Outcome,
  applicants: readonly Outcome[],
  negative: Outcome = 'none',
  last: Outcome = 'found',
): ObservedCell[] => [
  { id: 'first', kind: 'positive_control', observed: first },
  ...applicants.map((observed, index) => ({ id: `a${index}`, kind: 'applicant' as const, observed })),
  { id: 'negative', kind: 'negative_control', observed: negative },
  { id: 'last', kind: 'positive_control', observed: last },
];
const claims = (cells: readonly ObservedCell[], trouble = troubleOf(cells)) =>
  settleBlock(cells, trouble)
    .outcomes.filter(({ id }) => id.startsWith('a'))
    .map(({ outcome }) => outcome);

const outcome = fc.constantFrom(...OUTCOMES);
const anyRun = fc
  .tuple(outcome, fc.array(outcome), outcome, outcome)
  .map(([first, applicants, negative, last]) => run(first, applicants, negative, last));

describe('A run of a block', () => {
  const TABLE: readonly (readonly [
    what: string,
    cells: ObservedCell[],
    verdict: string,
    everyone: Outcome | null,
    mayPass: boolean,
  ])[] = [
    ['everybody found or not', run('found', ['found', 'none']), 'complete', null, false],
    ['refusals and riddles that concern one applicant', run('found', ['blocked', 'indeterminate']), 'complete', null, false],
    [
      'an applicant with nothing to ask, and one without consent',
      run('found', ['not_applicable', 'no_consent']),
      'complete',
      null,
      false,
    ],
    [
      'one applicant for whom the source was away',
      run('found', ['found', 'unavailable', 'none']),
      'unavailable',
      'unavailable',
      true,
    ],
    ['one applicant answered in part', run('found', ['partial', 'none']), 'unavailable', 'unavailable', true],
    ['one applicant too many for the source', run('found', ['none', 'rate_limited']), 'unavailable', 'unavailable', true],
    ['a source that was away from the start', run('unavailable', []), 'unavailable', 'unavailable', true],
    ['a source that was away at the end', run('found', ['found'], 'none', 'unavailable'), 'unavailable', 'unavailable', true],
    ['a negative control that could not be asked', run('found', ['found'], 'rate_limited'), 'unavailable', 'unavailable', true],
    ['a known name that was not found', run('none', []), 'voided', 'voided', true],
    ['a known name that was not found any more at the end', run('found', ['none'], 'none', 'none'), 'voided', 'voided', true],
    ['a known name answered with a riddle', run('indeterminate', []), 'voided', 'voided', true],
    ['a name that exists nowhere, found', run('found', ['found'], 'found'), 'voided', 'voided', true],
    ['a source that refuses its control', run('blocked', []), 'voided', 'blocked', false],
    [
      'a source that wants a login in the end',
      run('found', ['none'], 'none', 'login_required'),
      'voided',
      'login_required',
      false,
    ],
  ];
  for (const [what, cells, verdict, everyone, mayPass] of TABLE) {
    it(`with ${what} is ${verdict}${mayPass ? ', and worth another run' : ''}`, () => {
      const trouble = troubleOf(cells);
      expect([trouble?.verdict ?? 'complete', trouble?.everyone ?? null, trouble?.mayPass ?? false]).to.deep.equal([
        verdict,
        everyone,
        mayPass,
      ]);
    });
  }

  it('in trouble stays in trouble, whatever else is asked', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(), (cells, at) => {
        const soFar = cells.map((cell, index) => (index <= at % cells.length ? cell : { ...cell, observed: null }));
        const early = troubleOf(soFar);
        if (early !== null) expect(troubleOf(cells)).to.deep.equal(early);
      }),
    );
  });
});

describe('The settlement of a block', () => {
  it('claims what was observed when there was no trouble', () => {
    expect(claims(run('found', ['found', 'none', 'blocked']))).to.deep.equal(['found', 'none', 'blocked']);
  });

  it('treats everybody alike after trouble: nobody keeps a claim that others did not get', () => {
    fc.assert(
      fc.property(anyRun, (cells) => {
        const trouble = troubleOf(cells);
        if (trouble === null) return;
        const asked = claims(cells).filter((one) => one !== 'not_applicable' && one !== 'no_consent');
        expect(new Set(asked).size).to.be.at.most(1);
        for (const one of asked) expect(['found', 'none', 'partial']).to.not.include(one);
      }),
    );
  });

  it('never lets "none" stand without controls that found before and after, and one that did not between', () => {
    fc.assert(
      fc.property(anyRun, (cells) => {
        if (!claims(cells).includes('none')) return;
        const controls = cells.filter(({ kind }) => kind !== 'applicant').map(({ observed }) => observed);
        expect(controls[0]).to.be.oneOf(['found', 'partial']);
        expect(controls[1]).to.equal('none');
        expect(controls[2]).to.be.oneOf(['found', 'partial']);
      }),
    );
  });

  it('ends every cell exactly once', () => {
    fc.assert(
      fc.property(anyRun, (cells) => {
        expect(settleBlock(cells).outcomes.map(({ id }) => id)).to.deep.equal(cells.map(({ id }) => id));
      }),
    );
  });

  it('keeps what the controls showed, and what was never asked', () => {
    const cells = run('found', ['not_applicable', 'no_consent', 'found', 'unavailable']);
    expect(settleBlock(cells).outcomes.map(({ outcome: one }) => one)).to.deep.equal([
      'found',
      'not_applicable',
      'no_consent',
      'unavailable',
      'unavailable',
      'none',
      'found',
    ]);
  });

  it('can be forced: when we had to give up, the source counts as unavailable for everyone', () => {
    const cells = run('found', ['found', 'none']);
    expect(claims(cells, unavailable('Given up.', false))).to.deep.equal(['unavailable', 'unavailable']);
  });

  it('has no block without controls', () => {
    expect(settleBlock([{ id: 'a', kind: 'applicant', observed: 'none' }]).verdict).to.equal('voided');
  });
});

describe('Running a block again', () => {
  const times = { run: 1, elapsedMs: 0, deadlineMs: 100_000, restMs: 1_000, retryAfterMs: 0 };

  it('waits twice as long after every run, or as long as the source asked', () => {
    expect([1, 2, 3, 4].map((each) => waitForRerun({ ...times, run: each }))).to.deep.equal([1_000, 2_000, 4_000, 8_000]);
    expect(waitForRerun({ ...times, retryAfterMs: 30_000 })).to.equal(30_000);
  });

  it('is not done beyond the deadline of the protocol', () => {
    expect(waitForRerun({ ...times, elapsedMs: 99_000 })).to.equal(1_000);
    expect(waitForRerun({ ...times, elapsedMs: 99_001 })).to.equal(null);
    expect(waitForRerun({ ...times, retryAfterMs: 100_001 })).to.equal(null);
    expect(waitForRerun({ ...times, deadlineMs: 0 })).to.equal(null);
  });

  it('comes to an end, whatever the source says', () => {
    fc.assert(
      fc.property(fc.nat(604_800_000), fc.integer({ min: 1, max: 600_000 }), (deadlineMs, restMs) => {
        let elapsedMs = 0;
        let each = 1;
        for (let waitMs: number | null = 0; waitMs !== null; each += 1) {
          elapsedMs += waitMs;
          waitMs = waitForRerun({ ...times, run: each, elapsedMs, deadlineMs, restMs });
        }
        expect(elapsedMs).to.be.at.most(deadlineMs);
        expect(each).to.be.below(40);
      }),
    );
  });
});
