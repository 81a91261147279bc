import { z } from 'zod';
import type { ApplicantId } from '../../../core/ids.ts';
import type { Transaction } from '../../../sql/database.ts';
import { listReports, loadRefusals, requestReport, StoredReport } from '../../../sql/report/compose.ts';
import { idIn } from '../../pages/address.ts';
import { route } from '../route.ts';

/** What was left in a report that was kept back stays on its page. */
const Edition = StoredReport.omit({ blockedBy: true });
const Reports = z.object({
  refusals: z
    .array(z.object({ code: z.string(), sentence: z.string(), about: z.string().nullable() }))
    .meta({ description: 'What still stands in the way of a release; empty when nothing does.' }),
  editions: z.array(Edition),
});

const list = route({
  name: 'listReports',
  method: 'get',
  path: '/applicants/:applicant/reports',
  summary: 'What still stands in the way of an applicant’s report, and the editions there are, the latest first.',
  roles: ['investigator'],
  scope: 'reports:read',
  answer: Reports,
  handle: (ask) => ask.transaction((transaction) => loadReports(transaction, idIn<ApplicantId>(ask, 'applicant'))),
});

const request = route({
  name: 'requestReport',
  method: 'post',
  path: '/applicants/:applicant/reports',
  summary: 'Asks for a report: the gate decides, the workers write, and it is released once nothing protected is left in it.',
  roles: ['investigator'],
  scope: 'reports:write',
  status: 201,
  answer: Reports,
  handle: (ask) => {
    const id = idIn<ApplicantId>(ask, 'applicant');
    return ask.transaction(async (transaction) => {
      await requestReport(transaction, id);
      return loadReports(transaction, id);
    });
  },
});

async function loadReports(transaction: Transaction, id: ApplicantId): Promise<z.input<typeof Reports>> {
  const { file, refusals } = await loadRefusals(transaction, id);
  const { requisitionId, number } = file.applicant;
  return { refusals: [...refusals], editions: await listReports(transaction, requisitionId, number) };
}

export const reportRoutes = [list, request];
