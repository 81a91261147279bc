import { z } from 'zod';
import type { AuditTest } from '../../../core/audit/audit-test.ts';
import type { Matrix } from '../../../core/audit/matrix.ts';
import type { RequisitionId, RoundId, SearchId } from '../../../core/ids.ts';
import { OUTCOMES } from '../../../core/outcome/outcome.ts';
import { AuditedCell, AuditedRequest, listAuditedRequests, loadAuditedCell } from '../../../sql/audit/cell.ts';
import type { Stretch } from '../../../sql/stretch.ts';
import { AuditedRequisition, listAuditedRequisitions } from '../../../sql/audit/overview.ts';
import { idIn } from '../../pages/address.ts';
import { loadParity, loadTestedRound } from '../../pages/audit/load.ts';
import { byId, paged, pageOf, Paging } from '../paging.ts';
import { listOf, route } from '../route.ts';
import { Round } from './rounds.ts';

const Search = z.object({ id: z.string(), applicantId: z.string(), stepNo: z.int(), outcome: z.enum(OUTCOMES).nullable() });
const MatrixAnswer = z.object({
  steps: z.array(z.object({ stepNo: z.int(), stepId: z.string(), title: z.string() })).readonly(),
  rows: z
    .array(
      z.object({
        applicant: z.object({ id: z.string(), number: z.string() }),
        places: z
          .array(Search.nullable())
          .readonly()
          .meta({ description: 'One for each step; null where no search was planned.' }),
      }),
    )
    .readonly(),
  places: z.int(),
  missing: z.int(),
  ended: z.int(),
  searched: z.int(),
  surplus: z.array(Search).readonly(),
}) satisfies z.ZodType<unknown, Matrix>;

const Spread = z.object({ min: z.number(), median: z.number(), max: z.number() });
const named = { name: z.string(), unequal: z.boolean() };
const TestAnswer = z.object({
  id: z.string(),
  question: z.string(),
  passed: z.boolean(),
  measure: z.string(),
  figures: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({ ...named, kind: z.literal('count'), value: z.number(), expected: z.number() }),
        z.object({ ...named, kind: z.literal('spread'), unit: z.enum(['ms', 'count']), spread: Spread }),
      ]),
    )
    .readonly(),
  columns: z.array(z.string()).readonly(),
  rows: z.array(z.object({ flagged: z.boolean(), cells: z.array(z.string()).readonly() })).readonly(),
}) satisfies z.ZodType<unknown, AuditTest>;

const list = route({
  name: 'listAuditedRequisitions',
  method: 'get',
  path: '/audit/requisitions',
  summary: 'Every requisition with its rounds, as an auditor begins from it.',
  roles: ['auditor'],
  scope: 'audit:read',
  query: Paging,
  answer: pageOf(AuditedRequisition),
  handle: ({ query, transaction }) =>
    transaction((open) => paged(query, (stretch: Stretch<RequisitionId>) => listAuditedRequisitions(open, stretch), byId)),
});

const readMatrix = route({
  name: 'readMatrix',
  method: 'get',
  path: '/audit/rounds/:round/matrix',
  summary:
    'The coverage matrix of a round: every applicant in every step, with one outcome each; rows of at most `limit` applicants. `after` and `next` are applicants.',
  roles: ['auditor'],
  scope: 'audit:read',
  query: Paging,
  answer: z.object({ round: Round, matrix: MatrixAnswer, next: z.string().nullable() }),
  handle: async (ask) => {
    const { audit } = await ask.transaction((transaction) => loadParity(transaction, idIn<RoundId>(ask, 'round')));
    const { items, next } = await paged(ask.query, (stretch) => Promise.resolve(rowsIn(audit.matrix, stretch)), rowId);
    return { round: audit.round, matrix: { ...audit.matrix, rows: items }, next };
  },
});

const rowId = ({ applicant }: Matrix['rows'][number]) => applicant.id;

/** A stretch of the rows, which are there as a whole because the matrix is laid as one. */
function rowsIn({ rows }: Matrix, { after, limit }: Stretch): Matrix['rows'] {
  const from = after === null ? 0 : rows.findIndex((row) => rowId(row) === after) + 1 || rows.length;
  return rows.slice(from, limit === null ? undefined : from + limit);
}

const readTests = route({
  name: 'readAuditTests',
  method: 'get',
  path: '/audit/rounds/:round/tests',
  summary: 'Every test of equal treatment, of separation and of integrity in a round, with the rows behind it.',
  roles: ['auditor'],
  scope: 'audit:read',
  answer: listOf(TestAnswer),
  handle: async (ask) => {
    const { tests } = await ask.transaction((transaction) => loadTestedRound(transaction, idIn<RoundId>(ask, 'round')));
    return { items: [...tests] };
  },
});

const readCell = route({
  name: 'readAuditedCell',
  method: 'get',
  path: '/audit/cells/:search',
  summary:
    'One cell as an auditor sees it: what was claimed, why, and every request behind it, without the words that were searched for.',
  roles: ['auditor'],
  scope: 'audit:read',
  answer: AuditedCell.extend({ requests: z.array(AuditedRequest) }),
  handle: (ask) => {
    const id = idIn<SearchId>(ask, 'search');
    return ask.transaction(async (transaction) => ({
      ...(await loadAuditedCell(transaction, id)),
      requests: await listAuditedRequests(transaction, id),
    }));
  },
});

export const auditRoutes = [list, readMatrix, readTests, readCell];
