import type { RoundId } from '../../../core/ids.ts';
import { startSupplement } from '../../../sql/round/supplement.ts';
import { goTo, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { showMatrix } from './show.ts';

/** Searches for those who were added after the round began, by the same protocol. */
export const searchLate: Page = {
  method: 'post',
  path: '/rounds/:round/late',
  roles: ['investigator'],
  async handle(desk) {
    const round = idIn<RoundId>(desk, 'round');
    await desk.transaction((transaction) => startSupplement(transaction, round));
    return goTo(`/rounds/${round}`, 'The search is started: the same steps, with controls of their own.');
  },
  refused: showMatrix,
};
