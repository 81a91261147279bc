import { z } from 'zod';
import type { CaptureId, RoundId } from '../../../core/ids.ts';
import { findNeighbours, loadCapture } from '../../../sql/capture/capture.ts';
import { judgeCapture } from '../../../sql/capture/judge.ts';
import type { Transaction } from '../../../sql/database.ts';
import { goTo, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { Judgement } from './judging.ts';
import { showAgain } from './show.ts';
import { hrefOfList, hrefOnTrail, readTrail, type Trail } from './trail.ts';
import { VERDICT_WORDS } from './words.ts';

const FirstJudgement = Judgement.extend({
  /** Staying is for whoever drafts a finding next. */
  then: z.enum(['next', 'stay']).catch('next'),
});

/** The first person's verdict on whose page it is; then on to the next page of the list, or, when asked to, to stay on this one. */
export const judge: Page = {
  method: 'post',
  path: '/captures/:capture/verdict',
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<CaptureId>(desk, 'capture');
    const trail = readTrail(desk);
    const { then, ...judgement } = desk.form(FirstJudgement);
    const { next, roundId } = await desk.transaction(async (transaction) => {
      const { roundId } = await loadCapture(transaction, id);
      const next = await nextOnTrail(transaction, roundId, id, trail);
      await judgeCapture(transaction, id, judgement);
      return { next, roundId };
    });
    const recorded = `Recorded: ${VERDICT_WORDS[judgement.verdict].word}.`;
    if (then === 'stay')
      return goTo(hrefOnTrail(id, trail), `${recorded} A second person confirms it before anything here can be reported.`);
    const toJudge = trail.filter === 'to_judge';
    return next === null
      ? goTo(hrefOfList(roundId, trail), `${recorded} ${toJudge ? noneLeft(trail) : 'That was the last page of this list.'}`)
      : goTo(hrefOnTrail(next, trail), `${recorded} This is the next page ${toJudge ? 'to judge' : 'of the list'}.`);
  },
  refused: (desk, failure) => showAgain(desk, desk.typed, failure),
};

/** The page after this one; among those to judge, at the end, the first that was passed over. */
async function nextOnTrail(transaction: Transaction, round: RoundId, here: CaptureId, trail: Trail): Promise<CaptureId | null> {
  const { next, first } = await findNeighbours(transaction, round, here, trail);
  return next ?? (trail.filter === 'to_judge' ? first : null);
}

const noneLeft = ({ applicant }: Trail) =>
  applicant === null ? 'No page of this round is left to judge.' : 'No page of this applicant is left to judge in this round.';
