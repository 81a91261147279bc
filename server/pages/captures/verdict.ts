import type { CaptureId } from '../../../core/ids.ts';
import { listNeighbours, loadCapture } from '../../../sql/capture/capture.ts';
import { judgeCapture } from '../../../sql/capture/judge.ts';
import { goTo, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { Judgement } from './judging.ts';
import { showAgain } from './show.ts';

/** The first person's verdict on whose page it is; then on to the next page, or to a finding. */
export const judge: Page = {
  method: 'post',
  path: '/captures/:capture/verdict',
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<CaptureId>(desk, 'capture');
    const judgement = desk.form(Judgement);
    const { next, roundId } = await desk.transaction(async (transaction) => {
      const { roundId } = await loadCapture(transaction, id);
      const waiting = await listNeighbours(transaction, roundId, id);
      const next = waiting[waiting.indexOf(id) + 1] ?? waiting.find((one) => one !== id);
      await judgeCapture(transaction, id, judgement);
      return { next, roundId };
    });
    // A page of the applicant's stays open: what is on it may be a finding.
    if (judgement.verdict === 'applicant')
      return goTo(`/captures/${id}`, 'Recorded. A second person confirms it before anything here can be reported.');
    return goTo(next === undefined ? `/rounds/${roundId}/captures?show=to_judge` : `/captures/${next}`, 'Recorded.');
  },
  refused: (desk, failure) => showAgain(desk, desk.typed, failure),
};
