import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { exportTo } from '../export.ts';
import { exportIn } from '../verify.ts';
import { readCheckpointVkey } from '../vkey.ts';
import type { CaptureId } from '../../core/ids.ts';
import { verifyExport } from '../../core/ledger/verify.ts';
import { inTransaction, type RolePool } from '../../sql/database.ts';
import { REQUISITION } from './agency.ts';
import { leavePackages, type LeftPackages } from './packages.ts';
import { DEMO_PROTOCOL } from './protocol.ts';
import type { Seat } from './seat.ts';
import { countWaitingActs, findRequisition, listCaptures, listFindings, readOutcomes } from './state.ts';

/** What a run of the demo came to; written to `summary.json`. */
export interface Summary {
  readonly applicants: number;
  readonly steps: number;
  readonly cells: { readonly total: number; readonly byOutcome: Readonly<Record<string, number>> };
  readonly captures: number;
  readonly findings: number;
  readonly reports: readonly {
    readonly applicant: string;
    readonly pdf: string;
    readonly html: string;
    readonly sha256: string;
  }[];
  readonly packages: LeftPackages;
  readonly ledger: { readonly entries: number; readonly checkpoint: string; readonly verified: boolean };
  readonly seconds: number;
}

export interface SummaryPlace {
  readonly out: string | null;
  readonly auditor: Seat;
  /** The stack's environment: the ledger's key comes from it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly seconds: () => number;
}

/**
 * Exports the ledger, the reports and the matrix, verifies them offline with the installation's own key, and counts what was done. With
 * nowhere to leave them, they are verified in a temporary folder all the same.
 */
export async function summarise(worker: RolePool, { out, auditor, environment, seconds }: SummaryPlace): Promise<Summary> {
  const dir = out ?? (await mkdtemp(join(tmpdir(), 'evenhand-export-')));
  try {
    await mkdir(dir, { recursive: true });
    await clearEarlierRun(dir);
    await allSequenced(worker);
    const vkey = readCheckpointVkey(environment);
    const exported = await exportTo(worker, dir, vkey);
    const checks = await verifyExport(exportIn(dir), vkey);
    const counts = await countAll(worker);
    const packages = await leavePackages(worker, dir, counts.complete, environment);
    await writeFile(join(dir, 'matrix.html'), (await auditor.open(`/audit/rounds/${counts.round}/matrix.html`)).body);
    const checkpoint = (await exportIn(dir).text('checkpoint')) ?? '';
    const summary: Summary = {
      ...counts.summary,
      reports: exported.reports.map(({ applicant, pdfPath, htmlPath, sha256 }) => ({
        applicant,
        pdf: pdfPath,
        html: htmlPath,
        sha256,
      })),
      packages,
      ledger: { entries: exported.entries, checkpoint: checkpoint.trim(), verified: checks.every(({ ok }) => ok) },
      seconds: Math.round(seconds() * 10) / 10,
    };
    await writeFile(join(dir, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
    return summary;
  } finally {
    if (out === null) await rm(dir, { recursive: true, force: true });
  }
}

/** What an earlier run of the demo left is its own to replace, whole: an old tile would not fit the new head. Nothing else in the folder is touched. */
async function clearEarlierRun(dir: string): Promise<void> {
  if (!existsSync(join(dir, 'summary.json'))) return;
  for (const part of ['ledger', 'reports', 'evidence']) await rm(join(dir, part), { recursive: true, force: true });
}

/** Waits until every act has its place, so that the export holds all that was done. */
async function allSequenced(worker: RolePool): Promise<void> {
  while ((await inTransaction(worker, null, countWaitingActs)) > 0) await wait(100);
}

async function countAll(worker: RolePool) {
  return inTransaction(worker, null, async (transaction) => {
    const found = await findRequisition(transaction, REQUISITION.number);
    if (found?.round == null) throw new Error('there is no round to summarise');
    const byOutcome = await readOutcomes(transaction, found.round);
    const captures = await listCaptures(transaction, found.round);
    const findings = await listFindings(transaction, found.id);
    return {
      round: found.round,
      complete: captures.filter(({ state }) => state === 'complete').map(({ id }) => id as CaptureId),
      summary: {
        applicants: found.applicants,
        steps: DEMO_PROTOCOL.steps.length,
        cells: { total: Object.values(byOutcome).reduce((sum, cells) => sum + cells, 0), byOutcome },
        captures: captures.length,
        findings: findings.length,
      },
    };
  });
}
