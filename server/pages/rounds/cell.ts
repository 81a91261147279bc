import type { SearchId } from '../../../core/ids.ts';
import { SUGGESTED_TIER_WORDS, type SuggestedTier } from '../../../core/attribution/tier.ts';
import { listHits, listSearchPages, loadCell, type Cell, type SearchPage } from '../../../sql/round/round.ts';
import { listSuperseded } from '../../../sql/round/superseded.ts';
import { show, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { CAPTURE_STATE_WORDS, controlInWords, hitsInWords, isSealed } from './words.ts';

/** One cell: why it was asked, what was asked, what came back, and what was found. */
export const showCell: Page = {
  method: 'get',
  path: '/rounds/cells/:search',
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<SearchId>(desk, 'search');
    const { cell, pages, hits, superseded } = await desk.transaction(async (transaction) => ({
      cell: await loadCell(transaction, id),
      pages: await listSearchPages(transaction, id),
      hits: await listHits(transaction, id),
      superseded: await listSuperseded(transaction, id),
    }));
    const who = cell.applicantNumber === null ? `Control: ${controlInWords(cell)}` : `Applicant ${cell.applicantNumber}`;
    return show('rounds/cell', {
      title: `Step ${cell.stepNo}: ${who}`,
      roundHref: `/rounds/${cell.roundId}`,
      who,
      because: cell.because,
      queries: cell.queries,
      outcome: cell.outcome,
      observed: cell.observed,
      reason: cell.reason,
      superseded,
      sealed: cell.hitsFound > 0 && isSealed(cell.blockStatus),
      facts: factsOf(cell),
      pages: pages.map(pageRow),
      hits: hits.map((hit) => ({
        rank: hit.rank,
        title: hit.title,
        url: hit.url,
        snippet: hit.snippet,
        publishedAt: hit.publishedAt,
        captureHref: `/captures/${hit.captureId}`,
        state: CAPTURE_STATE_WORDS[hit.state],
        suggested: hit.suggestedTier === null ? 'Not judged yet' : SUGGESTED_TIER_WORDS[hit.suggestedTier as SuggestedTier],
      })),
    });
  },
};

function factsOf(cell: Cell) {
  const when = (time: Date | null) => (time === null ? '–' : time.toISOString());
  return [
    { name: 'Uses', value: cell.uses.length === 0 ? 'no identifier of the applicant' : cell.uses.join(', ') },
    { name: 'Place in the block', value: String(cell.position + 1) },
    { name: 'Run of the block', value: String(cell.run) },
    { name: 'Attempts', value: String(cell.attempts) },
    { name: 'Result pages read', value: String(cell.pagesRead) },
    { name: 'Hits', value: hitsInWords(cell.hitsFound, cell.blockStatus) },
    { name: 'Version of the source', value: cell.sourceVersion ?? '–' },
    { name: 'Started', value: when(cell.startedAt) },
    { name: 'Ended', value: when(cell.finishedAt) },
  ];
}

function pageRow(page: SearchPage) {
  return {
    attempt: page.attempt,
    ordinal: page.ordinal,
    url: page.url,
    finalUrl: page.finalUrl === page.url ? null : page.finalUrl,
    status: page.status === null ? '–' : String(page.status),
    bodySha256: page.bodySha256 ?? '–',
    bytes: page.bodyBytes === null ? '–' : String(page.bodyBytes),
    outcome: page.outcome,
    reason: page.reason,
    hits: page.hits,
    startedAt: page.startedAt,
    took: `${page.finishedAt.getTime() - page.startedAt.getTime()} ms`,
  };
}
