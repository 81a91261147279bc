import { z } from 'zod';
import { Failure } from '../../../core/failure.ts';
import { IDENTIFIER_KINDS } from '../../../core/identifiers/identifier.ts';
import { INTAKE_COLUMNS, type IntakeReport } from '../../../core/identifiers/intake.ts';
import type { ApplicantId, RequisitionId } from '../../../core/ids.ts';
import {
  Applicant,
  ApplicantLine,
  listApplicants,
  listConsents,
  listIdentifiers,
  loadApplicant,
  StoredConsent,
  StoredIdentifier,
} from '../../../sql/applicant/applicant.ts';
import { takeIn, takeInUpload } from '../../../sql/applicant/intake.ts';
import type { Transaction } from '../../../sql/database.ts';
import { loadRequisition } from '../../../sql/requisition/requisition.ts';
import type { Stretch } from '../../../sql/stretch.ts';
import { idIn, today } from '../../pages/address.ts';
import { readCsv } from '../../pages/applicants/read-csv.ts';
import { byId, paged, pageOf, Paging } from '../paging.ts';
import { route } from '../route.ts';

const PATH = '/requisitions/:requisition/applicants';
const WholeApplicant = Applicant.extend({ identifiers: z.array(StoredIdentifier), consents: z.array(StoredConsent) });

const list = route({
  name: 'listApplicants',
  method: 'get',
  path: PATH,
  summary: 'The applicants of a requisition by number, and how far each is.',
  roles: ['investigator'],
  scope: 'applicants:read',
  query: Paging,
  answer: pageOf(ApplicantLine),
  handle: (ask) => {
    const id = idIn<RequisitionId>(ask, 'requisition');
    return ask.transaction(async (transaction) => {
      await loadRequisition(transaction, id);
      return paged(ask.query, (stretch: Stretch<ApplicantId>) => listApplicants(transaction, id, stretch), byId);
    });
  },
});

const read = route({
  name: 'readApplicant',
  method: 'get',
  path: '/applicants/:applicant',
  summary: 'One applicant with identifiers and consents.',
  roles: ['investigator'],
  scope: 'applicants:read',
  answer: WholeApplicant,
  handle: (ask) => ask.transaction((transaction) => loadWhole(transaction, idIn<ApplicantId>(ask, 'applicant'))),
});

const provenance = z.enum(['declared', 'agency']);
const NewApplicant = z.object({
  number: z.string(),
  identifiers: z.array(z.object({ kind: z.enum(IDENTIFIER_KINDS), value: z.string(), provenance })).max(40),
  noticeVersion: z.string().default(''),
  consentedOn: z.string().default('').meta({ description: 'The day of the notice or consent, YYYY-MM-DD.' }),
});

const add = route({
  name: 'addApplicant',
  method: 'post',
  path: PATH,
  summary: 'Adds an applicant.',
  roles: ['investigator'],
  scope: 'applicants:write',
  status: 201,
  body: NewApplicant,
  answer: WholeApplicant,
  handle: (ask) => {
    const identifiers = ask.body.identifiers.map((one, index) => ({ ...one, field: `identifiers[${index}].value` }));
    return ask.transaction(async (transaction) => {
      const id = await takeIn(transaction, idIn<RequisitionId>(ask, 'requisition'), { ...ask.body, identifiers }, today());
      return loadWhole(transaction, id);
    });
  },
});

const upload = route({
  name: 'uploadApplicants',
  method: 'post',
  path: `${PATH}/upload`,
  summary: `Adds many applicants, all or none. The first line of the CSV names the columns: ${INTAKE_COLUMNS.join(', ')}.`,
  roles: ['investigator'],
  scope: 'applicants:write',
  status: 201,
  body: z.object({ csv: z.string(), provenance: provenance.default('declared') }),
  answer: z.object({ added: z.int() }),
  handle: async (ask) => {
    const { table, problem } = readCsv(ask.body.csv);
    if (table === null) throw notTaken([{ field: 'csv', problem }]);
    const wanted = { table, provenance: ask.body.provenance, today: today() };
    const report = await ask.transaction((transaction) =>
      takeInUpload(transaction, idIn<RequisitionId>(ask, 'requisition'), wanted),
    );
    if (!report.usable) throw notTaken(problemsOf(report));
    return { added: report.rows.length };
  },
});

const notTaken = (fields: Failure['fields']) =>
  new Failure('BAD_INPUT', 'Nothing was kept: all applicants are taken in together, or none.', fields);

const problemsOf = ({ problems, rows }: IntakeReport): Failure['fields'] => [
  ...problems.map((problem) => ({ field: 'csv', problem })),
  ...rows.flatMap((row) => row.problems.map(({ field, problem }) => ({ field: `line ${row.line}: ${field}`, problem }))),
];

async function loadWhole(transaction: Transaction, id: ApplicantId) {
  return {
    ...(await loadApplicant(transaction, id)),
    identifiers: await listIdentifiers(transaction, id),
    consents: await listConsents(transaction, id),
  };
}

export const applicantRoutes = [list, read, add, upload];
