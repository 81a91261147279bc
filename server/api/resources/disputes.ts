import { z } from 'zod';
import type { CaptureId, FindingId } from '../../../core/ids.ts';
import { findText } from '../../../sql/capture/capture.ts';
import type { Transaction } from '../../../sql/database.ts';
import {
  DisputedFinding,
  FindingDispute,
  listDisputedFindings,
  loadDisputed,
  ruleOnFinding,
} from '../../../sql/finding/dispute.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import type { Stretch } from '../../../sql/stretch.ts';
import { Disputed, listDisputed } from '../../../sql/supervision/overview.ts';
import {
  Dispute,
  DisputeSignal,
  listDisputeSignals,
  listSettlements,
  listSides,
  loadDispute,
  settle,
  Settlement,
  Side,
} from '../../../sql/supervision/settlement.ts';
import { idIn } from '../../pages/address.ts';
import { readCapturedText } from '../../pages/captures/text.ts';
import { Settling } from '../../pages/disputes/dispute.ts';
import { RulingForm } from '../../pages/disputes/finding.ts';
import { byId, paged, pageOf, Paging } from '../paging.ts';
import { route, type Ask } from '../route.ts';
import { loadWhole, Opened, WholeFinding } from './findings.ts';

const list = route({
  name: 'listDisputes',
  method: 'get',
  path: '/disputes',
  summary: 'Pages on which two people disagree in open requisitions, the longest wait first. `after` and `next` are captures.',
  roles: ['supervisor'],
  scope: 'disputes:read',
  query: Paging,
  answer: pageOf(Disputed),
  handle: ({ query, transaction }) =>
    transaction((open) =>
      paged(
        query,
        (stretch: Stretch<CaptureId>) => listDisputed(open, null, stretch),
        ({ captureId }) => captureId,
      ),
    ),
});

const WholeDispute = Dispute.omit({ record: true }).extend({
  sides: z.array(Side),
  signals: z.array(DisputeSignal),
  settlements: z.array(Settlement).meta({ description: 'The one that holds first.' }),
});

const text = z
  .string()
  .nullable()
  .meta({ description: 'The visible text of the page; null when there is none that can be read.' });

const read = route({
  name: 'readDispute',
  method: 'get',
  path: '/disputes/:capture',
  summary: 'One such page: both sides with their reasons, what speaks for and against, and the text. Every view is recorded.',
  roles: ['supervisor'],
  scope: 'disputes:read',
  answer: WholeDispute.extend({ text }),
  handle: async (ask) => {
    const id = idIn<CaptureId>(ask, 'capture');
    const dispute = await ask.transaction(async (transaction) => {
      const found = await loadWholeDispute(transaction, id);
      await recordView(transaction, id, { purpose: 'attribution', applicant: found.applicantId });
      return found;
    });
    return { ...dispute, text: await textOf(ask, id) };
  },
});

const settleDispute = route({
  name: 'settleDispute',
  method: 'post',
  path: '/disputes/:capture/settlements',
  summary: 'Settles whose page it is, with the reason. `seen` is the settlement that held when the dispute was read, if any.',
  roles: ['supervisor'],
  scope: 'disputes:write',
  status: 201,
  body: Settling,
  answer: WholeDispute,
  handle: (ask) => {
    const id = idIn<CaptureId>(ask, 'capture');
    return ask.transaction(async (transaction) => {
      await settle(transaction, id, ask.body);
      return loadWholeDispute(transaction, id);
    });
  },
});

const listFindings = route({
  name: 'listDisputedFindings',
  method: 'get',
  path: '/disputes/findings',
  summary: 'Findings of open requisitions that wait for one’s ruling, the longest wait first.',
  roles: ['supervisor'],
  scope: 'disputes:read',
  query: Paging,
  answer: pageOf(DisputedFinding),
  handle: ({ query, transaction }) =>
    transaction((open) => paged(query, (stretch: Stretch<FindingId>) => listDisputedFindings(open, null, stretch), byId)),
});

const WholeDisputedFinding = WholeFinding.extend({ disputes: z.array(FindingDispute) });

const readFinding = route({
  name: 'readDisputedFinding',
  method: 'get',
  path: '/disputes/findings/:finding',
  summary: 'One such finding: what the panel would read, what both said, and the text it rests on. Every view is recorded.',
  roles: ['supervisor'],
  scope: 'disputes:read',
  answer: WholeDisputedFinding.extend({ text }),
  handle: async (ask) => {
    const id = idIn<FindingId>(ask, 'finding');
    const finding = await ask.transaction(async (transaction) => {
      const found = await loadWholeDisputed(transaction, id);
      await recordView(transaction, found.captureId, { purpose: 'finding', finding: id, applicant: found.applicantId });
      return found;
    });
    return { ...finding, text: await textOf(ask, finding.captureId) };
  },
});

const rule = route({
  name: 'ruleOnFinding',
  method: 'post',
  path: '/disputes/findings/:finding/ruling',
  summary: 'Rules on a finding as it stood when it was read: it stands, or it goes back with what has to be changed.',
  roles: ['supervisor'],
  scope: 'disputes:write',
  body: Opened.extend(RulingForm.shape),
  answer: WholeDisputedFinding,
  handle: (ask) => {
    const id = idIn<FindingId>(ask, 'finding');
    const { ruling, reason, ...opened } = ask.body;
    return ask.transaction(async (transaction) => {
      await ruleOnFinding(transaction, id, opened, { ruling, reason });
      return loadWholeDisputed(transaction, id);
    });
  },
});

async function loadWholeDispute(transaction: Transaction, id: CaptureId) {
  return {
    ...(await loadDispute(transaction, id)),
    sides: await listSides(transaction, id),
    signals: await listDisputeSignals(transaction, id),
    settlements: await listSettlements(transaction, id),
  };
}

async function loadWholeDisputed(transaction: Transaction, id: FindingId) {
  const { disputes } = await loadDisputed(transaction, id);
  return { ...(await loadWhole(transaction, id)), disputes: [...disputes] };
}

const recordView = (transaction: Transaction, id: CaptureId, detail: Readonly<Record<string, string>>) =>
  recordAct(transaction, { kind: 'evidence.viewed', subject: id, detail: { artefact: 'text', ...detail } });

async function textOf({ transaction, evidence }: Pick<Ask<unknown, unknown>, 'transaction' | 'evidence'>, id: CaptureId) {
  return (await readCapturedText({ evidence }, await transaction((open) => findText(open, id)))).text;
}

// The one that is named comes before the one with a parameter.
export const disputeRoutes = [list, listFindings, readFinding, rule, read, settleDispute];
