import { z } from 'zod';
import { Failure } from '../../../core/failure.ts';
import { Identifier } from '../../../core/identifiers/identifier.ts';
import { checkConsent, dayProblems } from '../../../core/identifiers/consent.ts';
import { readId, type ApplicantId } from '../../../core/ids.ts';
import {
  addIdentifier,
  loadApplicant,
  recordConsent,
  withdrawApplicant,
  withdrawConsent,
} from '../../../sql/applicant/applicant.ts';
import { loadFinding } from '../../../sql/finding/finding.ts';
import { recordResponse } from '../../../sql/finding/response.ts';
import { goTo, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn, today } from '../address.ts';
import { typedText } from '../form.ts';
import { showAgain } from './show.ts';

const page = (path: string, handle: (desk: Desk, applicant: ApplicantId) => Promise<Reply>): Page => ({
  method: 'post',
  path: `/applicants/:applicant/${path}`,
  roles: ['investigator'],
  handle: (desk) => handle(desk, idIn<ApplicantId>(desk, 'applicant')),
  refused: (desk, failure) => showAgain(desk, desk.typed, failure),
});

/** One more identifier, with where it comes from. */
export const addOneIdentifier = page('identifiers', async (desk, id) => {
  const { kind, value, provenance } = desk.form(
    z.object({ kind: z.string(), value: z.string(), provenance: z.enum(['declared', 'agency']) }),
  );
  const read = Identifier.safeParse({ kind, value, provenance });
  if (!read.success) {
    throw new Failure(
      'BAD_INPUT',
      'The identifier was not kept yet.',
      read.error.issues.map(({ message }) => ({ field: 'value', problem: message })),
    );
  }
  await desk.transaction(async (transaction) => addIdentifier(transaction, await loadApplicant(transaction, id), read.data));
  return goTo(`/applicants/${id}`, 'The identifier is on file. It is used from the next round on.');
});

/** A notice given, or a consent signed. */
export const recordOneConsent = page('consents', async (desk, id) => {
  const typed = { noticeVersion: typedText(desk.typed, 'noticeVersion'), consentedOn: typedText(desk.typed, 'consentedOn') };
  const { consent, problems } = checkConsent(typed, today());
  if (consent === null) {
    const fields =
      problems.length > 0 ? problems : [{ field: 'noticeVersion', problem: 'name the version of the notice that was given' }];
    throw new Failure('BAD_INPUT', 'The consent was not recorded yet.', fields);
  }
  await desk.transaction(async (transaction) => recordConsent(transaction, await loadApplicant(transaction, id), consent));
  return goTo(`/applicants/${id}`, 'The consent is recorded.');
});

/** The applicant takes the consent back; no round starts without another one. */
export const withdrawConsents = page('consents/withdraw', async (desk, id) => {
  await desk.transaction(async (transaction) => {
    await loadApplicant(transaction, id);
    await withdrawConsent(transaction, id, today());
  });
  return goTo(`/applicants/${id}`, 'The consent is withdrawn. No round can start while this applicant is active without one.');
});

/** The applicant leaves the procedure. */
export const withdraw = page('withdraw', async (desk, id) => {
  await desk.transaction(async (transaction) => {
    await loadApplicant(transaction, id);
    await withdrawApplicant(transaction, id);
  });
  return goTo(`/applicants/${id}`, 'The applicant is withdrawn. No later round includes them.');
});

/** What the applicant says to a finding, or to everything. */
export const respond = page('responses', async (desk, id) => {
  const body = typedText(desk.typed, 'body').trim().normalize();
  const receivedOn = typedText(desk.typed, 'receivedOn').trim();
  const chosen = typedText(desk.typed, 'finding');
  const finding = readId<'finding'>(chosen);
  const fields = [
    ...(body === '' ? [{ field: 'body', problem: 'write down what the applicant says' }] : []),
    ...(body.length > 5000 ? [{ field: 'body', problem: `must be at most 5000 characters; it has ${body.length}` }] : []),
    ...dayProblems(receivedOn, today()).map((problem) => ({ field: 'receivedOn', problem })),
    ...(chosen !== '' && finding === null ? [{ field: 'finding', problem: 'choose a finding, or everything' }] : []),
  ];
  if (fields.length > 0) throw new Failure('BAD_INPUT', 'The response was not recorded yet.', fields);
  await desk.transaction(async (transaction) => {
    const { requisitionId } = await loadApplicant(transaction, id);
    if (finding !== null && (await loadFinding(transaction, finding)).applicantId !== id) {
      throw new Failure('BAD_INPUT', 'The response was not recorded yet.', [
        { field: 'finding', problem: 'belongs to another applicant' },
      ]);
    }
    await recordResponse(transaction, { requisitionId, applicantId: id, findingId: finding }, { body, receivedOn });
  });
  return goTo(`/applicants/${id}`, 'The response is recorded. It stands in the next edition of the report.');
});
