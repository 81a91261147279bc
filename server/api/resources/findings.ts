import { z } from 'zod';
import { Failure } from '../../../core/failure.ts';
import { checkFinding } from '../../../core/finding/draft.ts';
import type { CaptureId, FindingId, RequisitionId } from '../../../core/ids.ts';
import type { Transaction } from '../../../sql/database.ts';
import {
  Finding,
  FindingLine,
  listFindings,
  listPersonMasks,
  listReadings,
  listScreenings,
  loadFinding,
  StoredPersonMask,
  StoredReading,
  StoredScreening,
} from '../../../sql/finding/finding.ts';
import { disputeFinding } from '../../../sql/finding/dispute.ts';
import { draftFinding, submitFinding } from '../../../sql/finding/save.ts';
import { loadRequisition } from '../../../sql/requisition/requisition.ts';
import type { Stretch } from '../../../sql/stretch.ts';
import { idIn, today } from '../../pages/address.ts';
import { StandingBy } from '../../pages/findings/change.ts';
import { verdictOf } from '../../pages/captures/words.ts';
import { openCapturedText } from '../captured-text.ts';
import { byId, paged, pageOf, Paging } from '../paging.ts';
import { route } from '../route.ts';

/** A finding with everything about the edition as it is now. */
export const WholeFinding = Finding.extend({
  screenings: z.array(StoredScreening),
  personMasks: z.array(StoredPersonMask),
  readings: z.array(StoredReading),
});

const list = route({
  name: 'listFindings',
  method: 'get',
  path: '/requisitions/:requisition/findings',
  summary: 'The findings of a requisition, withdrawn ones included.',
  roles: ['investigator'],
  scope: 'findings:read',
  query: Paging,
  answer: pageOf(FindingLine),
  handle: (ask) => {
    const requisition = idIn<RequisitionId>(ask, 'requisition');
    return ask.transaction(async (transaction) => {
      await loadRequisition(transaction, requisition);
      return paged(ask.query, (stretch: Stretch<FindingId>) => listFindings(transaction, { requisition }, stretch), byId);
    });
  },
});

const read = route({
  name: 'readFinding',
  method: 'get',
  path: '/findings/:finding',
  summary: 'One finding as it stands, with what the panel would read and what second readers said.',
  roles: ['investigator'],
  scope: 'findings:read',
  answer: WholeFinding,
  handle: (ask) => ask.transaction((transaction) => loadWhole(transaction, idIn<FindingId>(ask, 'finding'))),
});

const Draft = z.object({
  criterion: z.string(),
  words: z.string().meta({ description: 'The exact words, copied from the captured text.' }),
  occurrence: z.int().min(1).nullable().default(null).meta({ description: 'Which of several places is meant, from 1.' }),
  authorship: z.string(),
  conductDate: z.string().default('').meta({ description: 'YYYY-MM-DD, or empty while it is not known.' }),
  description: z.string(),
  corroboration: z.string(),
  corroborationNote: z.string().default(''),
  quotationHeld: z.boolean().default(false),
});

const draft = route({
  name: 'draftFinding',
  method: 'post',
  path: '/captures/:capture/findings',
  summary: 'Drafts a finding on a page that was judged to be the applicant’s. Both its texts are screened.',
  roles: ['investigator'],
  scope: 'findings:write',
  status: 201,
  body: Draft,
  answer: WholeFinding,
  handle: async (ask) => {
    const { capture, text } = await openCapturedText(ask, idIn<CaptureId>(ask, 'capture'));
    if (verdictOf(capture) !== 'applicant')
      throw new Failure('NOT_FOUND', 'A finding can be drafted once the page is judged to be the applicant’s.');
    const typed = { ...ask.body, occurrence: ask.body.occurrence === null ? '' : String(ask.body.occurrence) };
    const checked = checkFinding(typed, { ...capture, text, today: today() });
    if (checked.draft === null) throw new Failure('BAD_INPUT', 'The finding was not kept yet.', checked.problems);
    const place = { requisitionId: capture.requisitionId, applicantId: capture.applicantId, captureId: capture.id };
    return ask.transaction(async (transaction) => loadWhole(transaction, await draftFinding(transaction, place, checked.draft)));
  },
});

/** Which state of a finding a program read. */
export const Opened = z.object({
  edition: z.int().min(1),
  changedAt: z.iso.datetime({ error: 'must be the time at which you saw it change last' }).transform((text) => new Date(text)),
});

const submit = route({
  name: 'submitFinding',
  method: 'post',
  path: '/findings/:finding/submission',
  summary: 'Hands one’s own draft to a second reader, as it stood when you read it: its edition, and when it last changed.',
  roles: ['investigator'],
  scope: 'findings:write',
  body: Opened,
  answer: WholeFinding,
  handle: (ask) => {
    const id = idIn<FindingId>(ask, 'finding');
    return ask.transaction(async (transaction) => {
      await submitFinding(transaction, id, ask.body);
      return loadWhole(transaction, id);
    });
  },
});

/** Reads it. Throws `Failure` NOT_FOUND. */
export async function loadWhole(transaction: Transaction, id: FindingId) {
  const finding = await loadFinding(transaction, id);
  return {
    ...finding,
    screenings: await listScreenings(transaction, id, finding.edition),
    personMasks: await listPersonMasks(transaction, id, finding.edition),
    readings: await listReadings(transaction, id),
  };
}

const dispute = route({
  name: 'disputeFinding',
  method: 'post',
  path: '/findings/:finding/dispute',
  summary: 'Puts one’s own finding before a supervisor as it is, although the second reader returned it, with the reason.',
  roles: ['investigator'],
  scope: 'findings:write',
  body: Opened.extend({ reason: StandingBy.shape.standBy }),
  answer: WholeFinding,
  handle: (ask) => {
    const id = idIn<FindingId>(ask, 'finding');
    const { reason, ...opened } = ask.body;
    return ask.transaction(async (transaction) => {
      await disputeFinding(transaction, id, opened, reason);
      return loadWhole(transaction, id);
    });
  },
});

export const findingRoutes = [list, read, draft, submit, dispute];
