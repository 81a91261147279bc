import { z } from 'zod';
import type { CaptureId } from '../../../core/ids.ts';
import { listNeighbours, loadCapture } from '../../../sql/capture/capture.ts';
import { judgeCapture } from '../../../sql/capture/judge.ts';
import { goTo, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { Judgement } from './judging.ts';
import { showAgain } from './show.ts';
import { VERDICT_WORDS } from './words.ts';

const FirstJudgement = Judgement.extend({
  /** The verdict that stood when the page was opened. */
  seen: z.uuid().nullable().catch(null),
  /** Staying is for whoever drafts a finding next. */
  then: z.enum(['next', 'stay']).catch('next'),
});

/** The first person's verdict on whose page it is; then on to the next page to judge, or, when asked to, to stay on this one. */
export const judge: Page = {
  method: 'post',
  path: '/captures/:capture/verdict',
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<CaptureId>(desk, 'capture');
    const { seen, then, ...judgement } = desk.form(FirstJudgement);
    const { next, roundId } = await desk.transaction(async (transaction) => {
      const { roundId } = await loadCapture(transaction, id);
      const waiting = await listNeighbours(transaction, roundId, id);
      const next = waiting[waiting.indexOf(id) + 1] ?? waiting.find((one) => one !== id);
      await judgeCapture(transaction, id, judgement, seen);
      return { next, roundId };
    });
    const recorded = `Recorded: ${VERDICT_WORDS[judgement.verdict].word}.`;
    if (then === 'stay')
      return goTo(`/captures/${id}`, `${recorded} A second person confirms it before anything here can be reported.`);
    return next === undefined
      ? goTo(`/rounds/${roundId}/captures?show=to_judge`, `${recorded} No page of this round is left to judge.`)
      : goTo(`/captures/${next}`, `${recorded} This is the next page to judge.`);
  },
  refused: (desk, failure) => showAgain(desk, desk.typed, failure),
};
