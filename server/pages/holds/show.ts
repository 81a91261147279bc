import { z } from 'zod';
import type { Failure } from '../../../core/failure.ts';
import { liftHold, loadHold, type HoldId } from '../../../sql/hold/hold.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { openForm } from '../form.ts';
import { HoldReason } from './reason.ts';
import { holdRow } from './row.ts';

/** One hold, and the form that lifts it. */
export const open: Page = {
  method: 'get',
  path: '/holds/:hold',
  roles: ['supervisor', 'auditor'],
  handle: (desk) => showHold(desk, null),
};

/** Lifts it, with the reason. */
export const lift: Page = {
  method: 'post',
  path: '/holds/:hold',
  roles: ['supervisor'],
  async handle(desk) {
    const { reason } = desk.form(z.object({ reason: HoldReason }));
    await desk.transaction((transaction) => liftHold(transaction, idIn<HoldId>(desk, 'hold'), reason));
    return goTo('/holds', 'The hold is lifted.');
  },
  refused: showHold,
};

async function showHold(desk: Desk, failure: Failure | null): Promise<Reply> {
  const hold = await desk.transaction((transaction) => loadHold(transaction, idIn<HoldId>(desk, 'hold')));
  const form = openForm(desk.typed, failure);
  const reason = form.area('reason', 'Why it is not needed any more', { required: true, hint: 'Auditors read it.' });
  return show('holds/show', {
    title: `Hold on ${hold.requisitionNumber}`,
    action: `/holds/${hold.id}`,
    hold: holdRow(hold),
    hindrance: hindranceFor(desk, hold.putById),
    reason,
    summary: form.summary(),
  });
}

function hindranceFor({ person }: Desk, putBy: string): string | null {
  if (person.role !== 'supervisor') return 'Supervisors lift holds.';
  return putBy === person.id ? 'You put this hold, so another supervisor has to lift it.' : null;
}
