import type { SearchId } from '../../../core/ids.ts';
import { listAuditedRequests, loadAuditedCell, type AuditedCell, type AuditedRequest } from '../../../sql/audit/cell.ts';
import { listSuperseded } from '../../../sql/round/superseded.ts';
import { show, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { controlInWords, hitsInWords } from '../rounds/words.ts';
import { BLOCK_WORDS } from './words.ts';

/** One cell: why it was asked, what was claimed, and every request that proves it; addresses by their hashes only. */
export const showCell: Page = {
  method: 'get',
  path: '/audit/cells/:search',
  roles: ['auditor'],
  async handle(desk) {
    const id = idIn<SearchId>(desk, 'search');
    const { cell, requests, superseded } = await desk.transaction(async (transaction) => ({
      cell: await loadAuditedCell(transaction, id),
      requests: await listAuditedRequests(transaction, id),
      superseded: await listSuperseded(transaction, id),
    }));
    const who = cell.applicantNumber === null ? `control: ${controlInWords(cell)}` : `applicant ${cell.applicantNumber}`;
    return show('audit/cell', {
      title: `${cell.requisitionNumber}, step ${cell.stepNo}: ${who}`,
      roundHref: `/audit/rounds/${cell.roundId}`,
      outcome: cell.outcome,
      observed: cell.observed,
      facts: factsOf(cell),
      superseded,
      requests: requests.map(requestRow),
    });
  },
};

const factsOf = (cell: AuditedCell) => [
  { name: 'Because', value: cell.because },
  { name: 'Reason of the outcome', value: cell.reason ?? '–' },
  { name: 'Block', value: `${BLOCK_WORDS[cell.blockStatus]}. ${cell.blockWhy ?? ''}` },
  { name: 'Place in the block', value: String(cell.position + 1) },
  { name: 'Run of the block', value: String(cell.run) },
  { name: 'Attempts', value: String(cell.attempts) },
  { name: 'Result pages read', value: String(cell.pagesRead) },
  { name: 'Hits', value: hitsInWords(cell.hitsFound, cell.blockStatus) },
  { name: 'Version of the source', value: cell.sourceVersion ?? '–' },
  { name: 'Started', value: cell.startedAt?.toISOString() ?? '–' },
  { name: 'Ended', value: cell.finishedAt?.toISOString() ?? '–' },
];

const requestRow = (request: AuditedRequest) => ({
  attempt: request.attempt,
  ordinal: request.ordinal,
  urlSha256: request.urlSha256,
  status: request.status === null ? '–' : String(request.status),
  outcome: request.outcome,
  reason: request.reason ?? '–',
  hits: request.hits,
  startedAt: request.startedAt.toISOString(),
  took: `${request.finishedAt.getTime() - request.startedAt.getTime()} ms`,
  remoteAddress: request.remoteAddress ?? '–',
  bodySha256: request.bodySha256 ?? '–',
  bytes: request.bodyBytes === null ? '–' : String(request.bodyBytes),
});
