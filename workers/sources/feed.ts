import { FEED_PARAMETERS } from '../../core/protocol/sources/feed.ts';
import type { Step } from '../../core/protocol/protocol.ts';
import type { DoorAnswer } from '../egress/door.ts';
import { readFeed, type Feed } from './feed-answers.ts';
import { wordsAsked } from './belonging.ts';
import { around } from './plain-text.ts';
import { notRead, readPage, searchByPages, type Listed, type Reading } from './search.ts';
import type { PlannedRequest, Source } from './source.ts';
import { USUAL_VERDICTS, type VerdictTable } from './verdicts.ts';
import { readXml, XML_VERDICTS } from './xml.ts';

const VERDICTS: VerdictTable = {
  ...USUAL_VERDICTS,
  ...XML_VERDICTS,
  'status 404': ['unavailable', 'There is no search at this address (404).'],
  'count without entries': ['indeterminate', 'The feed counted entries but listed none.'],
  'link elsewhere': ['indeterminate', 'The next page is said to be on another host; it was not opened.'],
};

/** Entries asked for at once, where the site lets us choose. */
const COUNT_MAX = 50;
const SNIPPET_LENGTH = 300;

/**
 * A site's own search that answers as a feed (RSS 2.0, Atom 1.0, with OpenSearch's totals where it has them). A feed that is no search is
 * not asked: it shows its newest entries only, so it can never say that there is nothing.
 */
export const feed: Source = {
  id: 'feed',
  version: '1',
  verdicts: VERDICTS,
  plan: (query, step) => requestFor(query, step, { page: 1, index: 1 }),
  run(query, step, door) {
    let seen = 0;
    return searchByPages(feed, query, step, door, (answer, page) => {
      const found = readFeed(readXml(answer, VERDICTS), answer.url);
      if (!found.ok) return notRead(found.kind);
      seen += found.feed.entries.length;
      return read(answer, found.feed, query, step, { page: page + 1, index: seen + 1 });
    });
  },
};

/** Where a page of a search begins: pages and entries are counted from 1. */
interface Place {
  readonly page: number;
  readonly index: number;
}

function requestFor(query: string, step: Step, { page, index }: Place): PlannedRequest {
  const { template } = FEED_PARAMETERS.parse(step.parameters);
  const path = template
    .replace('{searchTerms}', () => encodeURIComponent(query))
    .replace(/\{startPage\??\}/, String(page))
    .replace(/\{startIndex\??\}/, String(index))
    .replace(/\{count\??\}/, String(Math.min(step.hits, COUNT_MAX)));
  return {
    url: new URL(path, step.site).href,
    accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9',
  };
}

function read(answer: DoorAnswer, { entries, total, next }: Feed, query: string, step: Step, onward: Place): Reading {
  if (entries.length === 0 && onward.index === 1 && (total ?? 0) > 0) return notRead('count without entries');
  if (next !== null && new URL(next).origin !== new URL(answer.url).origin) return notRead('link elsewhere');
  const { template } = FEED_PARAMETERS.parse(step.parameters);
  const pages = /\{start(Page|Index)\??\}/.test(template);
  const isLast = entries.length === 0 || (total !== null && onward.index > total);
  const planned = requestFor(query, step, onward);
  const goesOn = isLast ? null : pages ? planned : next === null ? null : { ...planned, url: next };
  const reading = readPage(
    entries.map((entry) => quoted(entry, query)),
    goesOn,
    total,
  );
  return total === null && goesOn === null && entries.length > 0
    ? { ...reading, note: 'The feed does not say how many entries there are, so there may be older ones.' }
    : reading;
}

const quoted = (entry: Listed, query: string): Listed => ({
  ...entry,
  snippet: around([entry.snippet, ...entry.about].join(' '), wordsAsked(query), SNIPPET_LENGTH),
});
