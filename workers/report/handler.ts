import { findResidue } from '../../core/filter/index.ts';
import type { ReportId } from '../../core/ids.ts';
import { inTransaction, type RolePool } from '../../sql/database.ts';
import {
  blockReport,
  findChange,
  loadRequested,
  releaseReport,
  type ReportResidue,
  type RequestedReport,
} from '../../sql/report/work.ts';
import type { Handler } from '../job.ts';
import { textsOfHtml, textsOfPdf, type ReadableText } from './artefact-text.ts';
import { levelPdf } from './level-pdf.ts';
import { renderReport } from './render.ts';

/** What renders reports. */
export interface ReportWork {
  readonly worker: RolePool;
  readonly agency: string;
  /** Prints HTML to a tagged PDF, without script and without network. */
  readonly printPdf: (html: string) => Promise<Uint8Array>;
}

/**
 * Renders a requested report and releases it only if a second, independent detector finds nothing in the final HTML and PDF as anybody
 * could read them, and the case is still as the gate saw it (architecture invariants 5 and 9). Anything else blocks the release and is
 * shown to the investigators.
 */
export function reportHandler({ worker, agency, printPdf }: ReportWork): Handler {
  return {
    async run(subject, lease) {
      const requested = await inTransaction(worker, null, (transaction) => loadRequested(transaction, subject as ReportId));
      if (requested.ended) return;
      const html = renderReport(requested.report, agency);
      const pdf = levelPdf(await printPdf(html), requested.report.report.releasedOn);
      lease.signal.throwIfAborted();
      const residue = residueIn(requested, [...textsOfHtml(html), ...(await textsOfPdf(pdf))]);
      await inTransaction(worker, null, async (transaction) => {
        const change = await findChange(transaction, requested);
        const reasons = change === null ? residue : [stale(change), ...residue];
        if (reasons.length > 0) await blockReport(transaction, requested, reasons);
        else await releaseReport(transaction, requested, { html, pdf });
      });
    },
    async giveUp(subject, reason) {
      await inTransaction(worker, null, (transaction) =>
        blockReport(transaction, { id: subject as ReportId }, [{ where: 'the rendering', words: '', why: reason }]),
      );
    },
  };
}

const stale = (change: string): ReportResidue => ({
  where: 'the applicant’s file',
  words: '',
  why: `${change} since this report was asked for`,
});

function residueIn({ subject }: RequestedReport, texts: readonly ReadableText[]): ReportResidue[] {
  return texts.flatMap(({ where, text }) =>
    findResidue(text, subject).map(({ start, end, why }) => ({ where, words: text.slice(start, end), why })),
  );
}
