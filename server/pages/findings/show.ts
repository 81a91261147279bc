import { AUTHORSHIP_WORDS } from '../../../core/criteria/authorship.ts';
import { CRITERIA } from '../../../core/criteria/criteria.ts';
import type { Failure } from '../../../core/failure.ts';
import { CLASS_WORDS, filterVersion, PROTECTED_CLASSES } from '../../../core/filter/index.ts';
import { FINDING_FIELDS } from '../../../core/finding/masks.ts';
import { CHANGEABLE, MASKABLE } from '../../../core/finding/status.ts';
import type { FindingId } from '../../../core/ids.ts';
import { listResponses } from '../../../sql/finding/response.ts';
import {
  listPersonMasks,
  listReadings,
  listScreenings,
  loadFinding,
  loadPack,
  loadSubject,
  type Finding,
} from '../../../sql/finding/finding.ts';
import { whyNoDispute } from '../../../core/finding/dispute.ts';
import { disagreementOn, listDisputes } from '../../../sql/finding/dispute.ts';
import { listUnmaskings } from '../../../sql/finding/person-masks.ts';
import { listRechecks } from '../../../sql/recheck/recheck.ts';
import { show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { openForm } from '../form.ts';
import { momentInWords } from '../../time-in-words.ts';
import { readCorroboration } from './corroboration.ts';
import { previewOf } from './preview.ts';
import { disputeRow, readingRow, returnedRows } from './second-look.ts';
import { recheckView } from '../rechecks/words.ts';
import { FIELD_WORDS, FINDING_STATUS_WORDS, ROLE_OF_MASK } from './words.ts';

/** One finding: what was drafted, what the panel will read of it, who read it. */
export const showFinding: Page = {
  method: 'get',
  path: '/findings/:finding',
  roles: ['investigator'],
  handle: (desk) => showAgain(desk, { role: 'subject' }, null),
};

/** The page of a finding, after one of its forms was refused. */
export async function showAgain(desk: Desk, typed: Desk['typed'], failure: Failure | null): Promise<Reply> {
  const id = idIn<FindingId>(desk, 'finding');
  const { finding, subject, pack, screenings, masks, unmaskings, readings, disputes, responses, rechecks, corroboration } =
    await desk.transaction(async (transaction) => {
      const finding = await loadFinding(transaction, id);
      return {
        finding,
        subject: await loadSubject(transaction, finding.applicantId),
        pack: await loadPack(transaction, finding.applicantId),
        unmaskings: await listUnmaskings(transaction, id),
        screenings: await listScreenings(transaction, id, finding.edition),
        masks: await listPersonMasks(transaction, id, finding.edition),
        readings: await listReadings(transaction, id),
        disputes: await listDisputes(transaction, id),
        responses: await listResponses(transaction, finding.applicantId),
        rechecks: await listRechecks(transaction, finding.captureId),
        corroboration: await readCorroboration(transaction, finding, finding.url),
      };
    });
  const form = openForm(typed, failure);
  const maskFields = [
    form.choice(
      'field',
      'In the',
      FINDING_FIELDS.map((field) => [field, FIELD_WORDS[field].toLowerCase()] as const),
      { required: true },
    ),
    form.line('words', 'Words to hide', {
      required: true,
      hint: 'Exactly as they stand there; they are hidden wherever they stand in it.',
    }),
    form.choice(
      'class',
      'What they give away',
      PROTECTED_CLASSES.map((one) => [one, CLASS_WORDS[one]] as const),
      { required: true },
    ),
    form.choice('role', 'About', Object.entries(ROLE_OF_MASK), { required: true }),
    form.line('reason', 'Because', { required: true }),
  ];
  const mine = finding.draftedById === desk.person.id;
  const version = filterVersion(pack);
  const stale = screenings.some((screening) => screening.filterVersion !== version);
  return show('findings/show', {
    title: `Finding ${id.slice(0, 8)}: ${CRITERIA[finding.criterion].title}`,
    id,
    opened: { edition: finding.edition, changedAt: finding.changedAt.toISOString() },
    status: finding.status,
    statusWord: FINDING_STATUS_WORDS[finding.status],
    applicant: { href: `/applicants/${finding.applicantId}`, number: finding.applicantNumber },
    captureHref: `/captures/${finding.captureId}`,
    facts: factsOf(finding),
    corroboration,
    recheck: rechecks[0] === undefined ? null : recheckView(rechecks[0], finding),
    description: finding.description,
    quotation: finding.quotation,
    quotationHeld: finding.quotationHeld,
    previews: screenings.map((screening) => previewOf(screening.field, finding[screening.field], screening, { subject, pack })),
    filterNote: stale
      ? 'This was screened by another version of the filter. Change the finding and keep it again, so that the filter in use reads it.'
      : null,
    returned: returnedRows(finding, readings, disputes),
    readings: readings.map(readingRow),
    disputes: disputes.map(disputeRow),
    standBy:
      whyNoDispute(disagreementOn(finding, readings, disputes), desk.person.id) === null
        ? form.area('standBy', 'Why you stand by it', {
            required: true,
            hint: 'The supervisor reads it beside the second reader’s reason; the second reader sees it, too.',
          })
        : null,
    responses: responses.filter(({ findingId }) => findingId === id).map(({ body, receivedOn }) => ({ body, receivedOn })),
    respondHref: `/applicants/${finding.applicantId}#responses`,
    personMasks: masks.map(({ field, start, end, class: hidden, reason, addedBy }) => ({
      field: FIELD_WORDS[field],
      words: finding[field].slice(start, end),
      class: CLASS_WORDS[hidden],
      reason,
      addedBy,
    })),
    unmaskings,
    maskFields,
    mayMask: MASKABLE.includes(finding.status),
    maskRefused: failure !== null && 'words' in typed,
    mayChange: mine && CHANGEABLE.includes(finding.status),
    maySubmit: mine && finding.status === 'draft',
    mayWithdraw: finding.status !== 'withdrawn',
    readHref: !mine && finding.status === 'submitted' ? `/second-reading/findings/${id}` : null,
    summary: form.summary(),
  });
}

const factsOf = (finding: Finding) => [
  { name: 'Criterion', value: `${finding.criterion} ${CRITERIA[finding.criterion].title}` },
  { name: 'Speaks', value: finding.mitigating ? 'for the applicant (mitigating)' : 'against the applicant' },
  { name: 'Whose words', value: AUTHORSHIP_WORDS[finding.authorship] },
  { name: 'Day of the conduct', value: finding.conductDate ?? 'not recorded; a report cannot be released without it' },
  { name: 'Note on corroboration', value: finding.corroborationNote ?? '–' },
  { name: 'Edition', value: String(finding.edition) },
  { name: 'Drafted by', value: `${finding.draftedBy}, ${momentInWords(finding.draftedAt)}` },
];
