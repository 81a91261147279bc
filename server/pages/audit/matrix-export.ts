import type { AuditTest } from '../../../core/audit/audit-test.ts';
import type { SearchId } from '../../../core/ids.ts';
import type { AuditedRequest } from '../../../sql/audit/cell.ts';
import type { AuditedSearch } from '../../../sql/audit/parity.ts';
import { looksByApplicant } from './figures.ts';
import type { RoundAudit } from './load.ts';

/** The codes that are no outcome: no search was planned, or it has not ended. */
export const MISSING = 'missing';
export const WAITING = 'not_ended';

/** One place of the matrix on its way out: its code (an outcome, `missing` or `not_ended`) and what was done for it. */
export interface ExportedCell {
  readonly code: string;
  readonly search: SearchId | null;
  readonly reason: string | null;
  readonly attempts: number;
  readonly pagesRead: number;
  readonly hits: number;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** A line: an applicant, a control, or the state of the blocks. `looks` are the tests that ask to look at it. */
export interface ExportedRow {
  readonly name: string;
  readonly looks: readonly string[];
  readonly cells: readonly ExportedCell[];
}

/** The same with everything that proves it. */
export interface ProvenRow extends Omit<ExportedRow, 'cells'> {
  readonly cells: readonly (ExportedCell & { readonly requests: readonly AuditedRequest[] })[];
}

/** A coverage matrix on its way out: a line for each applicant and then for each control, every line with the same columns. */
export interface MatrixExport {
  readonly round: string;
  readonly requisition: string;
  readonly protocolSha256: string;
  readonly columns: readonly { readonly stepNo: number; readonly stepId: string; readonly title: string }[];
  readonly rows: readonly ExportedRow[];
  /** The rows again, each with its requests, which are read while they are written: of a large round they would not fit into memory. */
  readonly proofs: () => AsyncIterable<ProvenRow>;
  /** The tests of equal treatment with their figures and the rows behind them. */
  readonly tests: readonly AuditTest[];
}

/** Lays a round out to be taken along: its matrix, the requests behind every cell, and the tests of equal treatment. */
export function matrixExport(
  { round, matrix, searches, controls, steps, lateBlocks }: RoundAudit,
  tests: readonly AuditTest[],
  requestsOf: (searches: readonly SearchId[]) => Promise<ReadonlyMap<SearchId, readonly AuditedRequest[]>>,
): MatrixExport {
  const columns = matrix.steps.map(({ stepNo, stepId, title }) => ({ stepNo, stepId, title }));
  const looks = looksByApplicant(tests);
  const lateGroups = [...new Set(lateBlocks.map(({ supplementId }) => supplementId))];
  const cell = (search: AuditedSearch | null | undefined) => exported(search ?? null);
  const rows = [
    ...matrix.rows.map(({ applicant, places }) => ({
      name: applicant.number,
      looks: looks.get(applicant.number) ?? [],
      cells: places.map((place) => cell(place === null ? null : searches.get(place.id))),
    })),
    ...controlRows({ controls, blocks: steps, group: null }, columns, cell),
    ...lateGroups.flatMap((group, index) =>
      controlRows(
        { controls, blocks: lateBlocks.filter(({ supplementId }) => supplementId === group), group },
        columns,
        cell,
        `, late group ${index + 1}`,
      ),
    ),
  ];
  return {
    round: round.id,
    requisition: round.requisitionNumber,
    protocolSha256: round.protocolSha256,
    columns,
    rows,
    proofs: () => withRequests(rows, requestsOf),
    tests,
  };
}

/** Rows of which the requests are asked for together. */
const ROWS_AT_ONCE = 25;

async function* withRequests(
  rows: readonly ExportedRow[],
  requestsOf: Parameters<typeof matrixExport>[2],
): AsyncGenerator<ProvenRow> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    const searches = some.flatMap(({ cells }) => cells.flatMap(({ search }) => (search === null ? [] : [search])));
    const requests = await requestsOf(searches);
    const of = (search: SearchId | null) => (search === null ? [] : (requests.get(search) ?? []));
    for (const row of some) yield { ...row, cells: row.cells.map((cell) => ({ ...cell, requests: of(cell.search) })) };
  }
}

/** The blocks of those the round began with, or of one group of applicants who came late, with all their controls. */
interface BlockGroup {
  readonly controls: readonly AuditedSearch[];
  readonly blocks: readonly BlockFacts[];
  readonly group: string | null;
}
type BlockFacts = Pick<RoundAudit['lateBlocks'][number], 'stepNo' | 'status' | 'why' | 'settledAt'>;

function controlRows(
  { controls, blocks, group }: BlockGroup,
  columns: MatrixExport['columns'],
  cell: (search: AuditedSearch | undefined) => ExportedCell,
  late = '',
): ExportedRow[] {
  const row = (name: string, of: (stepNo: number) => ExportedCell): ExportedRow => ({
    name: `${name}${late}`,
    looks: [],
    cells: columns.map(({ stepNo }) => of(stepNo)),
  });
  const control = (kind: AuditedSearch['kind'], which: 0 | -1) => (stepNo: number) =>
    cell(controls.filter((one) => one.kind === kind && one.stepNo === stepNo && one.supplementId === group).at(which));
  return [
    row('positive control', control('positive_control', 0)),
    row('negative control', control('negative_control', 0)),
    row('positive control at the end', control('positive_control', -1)),
    row('block', (stepNo) => blockCell(blocks.find((block) => block.stepNo === stepNo))),
  ];
}

const NOTHING: Omit<ExportedCell, 'code'> = {
  search: null,
  reason: null,
  attempts: 0,
  pagesRead: 0,
  hits: 0,
  startedAt: null,
  finishedAt: null,
};

function exported(search: AuditedSearch | null): ExportedCell {
  if (search === null) return { ...NOTHING, code: MISSING };
  const { id, outcome, reason, attempts, pagesRead, hitsFound: hits, startedAt, finishedAt } = search;
  return {
    code: outcome ?? WAITING,
    search: id,
    reason,
    attempts,
    pagesRead,
    hits,
    startedAt,
    finishedAt,
  };
}

const blockCell = (step: BlockFacts | undefined): ExportedCell => ({
  ...NOTHING,
  code: step?.status ?? MISSING,
  reason: step?.why ?? null,
  finishedAt: step?.settledAt ?? null,
});
