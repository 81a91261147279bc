import { z } from 'zod';
import type { CaptureId } from '../../../core/ids.ts';
import { takeBackVerdict } from '../../../sql/capture/take-back.ts';
import { goTo, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { hrefOnTrail, readTrail } from './trail.ts';

const TakingBack = z.object({ attribution: z.uuid('open the page again, and take the verdict back from there') });

/** Takes one's own first verdict back, while nobody has built on it, and opens its page again. */
export const takeBack: Page = {
  method: 'post',
  path: '/captures/:capture/verdict/take-back',
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<CaptureId>(desk, 'capture');
    const { attribution } = desk.form(TakingBack);
    await desk.transaction((transaction) => takeBackVerdict(transaction, id, attribution));
    return goTo(hrefOnTrail(id, readTrail(desk)), 'Your verdict on this page is taken back. It stays on record as taken back.');
  },
};
