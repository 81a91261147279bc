import { CRITERIA } from '../../../core/criteria/criteria.ts';
import type { Failure } from '../../../core/failure.ts';
import { IDENTIFIER_WORDS, PROVENANCE_WORDS } from '../../../core/identifiers/identifier.ts';
import type { ApplicantId } from '../../../core/ids.ts';
import { listConsents, listIdentifiers, loadApplicant } from '../../../sql/applicant/applicant.ts';
import { listFindings } from '../../../sql/finding/finding.ts';
import { listResponses } from '../../../sql/finding/response.ts';
import { show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn, today } from '../address.ts';
import { FINDING_STATUS_WORDS } from '../findings/words.ts';
import { openForm } from '../form.ts';
import { KIND_OPTIONS, PROVENANCE_OPTIONS } from './add.ts';

/** One applicant: identifiers with provenance, consents, findings, responses. */
export const showApplicant: Page = {
  method: 'get',
  path: '/applicants/:applicant',
  roles: ['investigator'],
  handle: (desk) => showAgain(desk, { kind: 'alias', provenance: 'declared', consentedOn: today(), receivedOn: today() }, null),
};

/** The applicant's page with one of its forms refused and everything typed in it. */
export async function showAgain(desk: Desk, typed: Desk['typed'], failure: Failure | null): Promise<Reply> {
  const id = idIn<ApplicantId>(desk, 'applicant');
  const { applicant, identifiers, consents, findings, responses } = await desk.transaction(async (transaction) => ({
    applicant: await loadApplicant(transaction, id),
    identifiers: await listIdentifiers(transaction, id),
    consents: await listConsents(transaction, id),
    findings: await listFindings(transaction, { applicant: id }),
    responses: await listResponses(transaction, id),
  }));
  const form = openForm(typed, failure);
  const identifierFields = [
    form.choice('kind', 'Kind', KIND_OPTIONS, { required: true }),
    form.line('value', 'Identifier', {
      required: true,
      hint: 'There is no place for a password anywhere: never ask an applicant for one.',
    }),
    form.choice('provenance', 'Where it comes from', PROVENANCE_OPTIONS, { required: true }),
  ];
  const consentFields = [
    form.line('noticeVersion', 'Notice version', { required: true, hint: 'Which text the applicant was given or signed.' }),
    form.day('consentedOn', 'Day', { required: true, hint: 'YYYY-MM-DD.' }),
  ];
  const reported = findings.filter(({ status }) => status !== 'withdrawn');
  const responseFields = [
    form.choice(
      'finding',
      'In answer to',
      [
        ['', 'Everything'],
        ...reported.map(({ id: finding, criterion }) => [finding, `Finding ${finding.slice(0, 8)} (${criterion})`] as const),
      ],
      { required: true },
    ),
    form.area('body', 'What the applicant says', {
      required: true,
      rows: 5,
      hint: 'Word for word. It passes the filter before the panel reads it.',
    }),
    form.day('receivedOn', 'Received on', { required: true, hint: 'YYYY-MM-DD.' }),
  ];
  return show('applicants/show', {
    title: `Applicant ${applicant.number}`,
    id,
    number: applicant.number,
    requisition: { href: `/requisitions/${applicant.requisitionId}`, number: applicant.requisitionNumber },
    active: applicant.status === 'active',
    createdAt: applicant.createdAt,
    createdBy: applicant.createdBy,
    identifiers: identifiers.map(({ kind, value, provenance, recordedBy, recordedAt }) => ({
      kind: IDENTIFIER_WORDS[kind],
      value,
      provenance: PROVENANCE_WORDS[provenance],
      recordedBy,
      recordedAt,
    })),
    consents: consents.map(({ noticeVersion, consentedOn, withdrawnOn, recordedBy }) => ({
      noticeVersion,
      consentedOn,
      withdrawnOn,
      recordedBy,
    })),
    consentInForce: consents.some(({ withdrawnOn }) => withdrawnOn === null),
    findings: findings.map(({ id: finding, criterion, status, edition }) => ({
      href: `/findings/${finding}`,
      criterion: `${criterion} ${CRITERIA[criterion].title}`,
      status: FINDING_STATUS_WORDS[status],
      edition,
    })),
    responses: responses.map(({ findingId, body, receivedOn, recordedBy }) => ({
      to: findingId === null ? 'Everything' : `Finding ${findingId.slice(0, 8)}`,
      body,
      receivedOn,
      recordedBy,
    })),
    identifierFields,
    consentFields,
    responseFields,
    reportHref: `/applicants/${id}/report`,
    summary: form.summary(),
  });
}
