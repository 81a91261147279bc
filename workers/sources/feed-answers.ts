import { plainText } from './plain-text.ts';
import type { Listed } from './search.ts';
import { childrenOf, textOf, type ReadXml, type XmlElement } from './xml.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const OPENSEARCH = ['http://a9.com/-/spec/opensearch/1.1/', 'http://a9.com/-/spec/opensearchrss/1.0/'];
const CONTENT = 'http://purl.org/rss/1.0/modules/content/';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** One page of a search as a feed gives it. */
export interface Feed {
  readonly entries: readonly Listed[];
  /** OpenSearch's count of all entries, where there is one. */
  readonly total: number | null;
  /** Absolute address of the next page, where the feed names it. */
  readonly next: string | null;
}

/** Reads RSS 2.0 or Atom 1.0; anything else in XML has another shape. `base` is the address the feed came from. */
export function readFeed(
  xml: ReadXml,
  base: string,
): { readonly ok: true; readonly feed: Feed } | { readonly ok: false; readonly kind: string } {
  if (!xml.ok) return xml;
  const feed = feedIn(xml.root, base);
  return feed === null ? { ok: false, kind: 'another shape' } : { ok: true, feed };
}

function feedIn(root: XmlElement, base: string): Feed | null {
  if (root.name === 'rss' && root.namespace === '') {
    const [channel] = childrenOf(root, 'channel');
    if (channel === undefined || childrenOf(channel, 'title').length === 0) return null;
    return pageOf(
      channel,
      childrenOf(channel, 'item').map((item) => itemIn(item, base)),
      base,
    );
  }
  if (root.name === 'feed' && root.namespace === ATOM) {
    return pageOf(
      root,
      childrenOf(root, 'entry', [ATOM]).map((entry) => entryIn(entry, base)),
      base,
    );
  }
  return null;
}

function pageOf(list: XmlElement, entries: readonly Listed[], base: string): Feed {
  const total = textOf(list, 'totalResults', OPENSEARCH);
  const next = childrenOf(list, 'link', [ATOM]).find((link) => link.attributes['rel'] === 'next');
  return {
    entries,
    total: /^\d{1,9}$/.test(total) ? Number(total) : null,
    next: next === undefined ? null : absolute(next.attributes['href'] ?? '', base),
  };
}

function itemIn(item: XmlElement, base: string): Listed {
  const guid = childrenOf(item, 'guid').find((one) => one.attributes['isPermaLink'] !== 'false');
  return {
    url: absolute(textOf(item, 'link') || (guid?.text.trim() ?? ''), base) ?? '',
    title: plainText(textOf(item, 'title')),
    snippet: plainText(textOf(item, 'description')),
    publishedAt: instant(textOf(item, 'pubDate') || textOf(item, 'date', [DUBLIN_CORE])),
    subjectKey: null,
    about: [plainText(textOf(item, 'encoded', [CONTENT])), textOf(item, 'creator', [DUBLIN_CORE]), textOf(item, 'author')],
  };
}

function entryIn(entry: XmlElement, base: string): Listed {
  const links = childrenOf(entry, 'link', [ATOM]);
  const page = links.find((link) => (link.attributes['rel'] ?? 'alternate') === 'alternate');
  const authors = childrenOf(entry, 'author', [ATOM]).map((author) => textOf(author, 'name', [ATOM]));
  return {
    url: absolute(page?.attributes['href'] ?? '', base) ?? '',
    title: plainText(textOf(entry, 'title', [ATOM])),
    snippet: plainText(textOf(entry, 'summary', [ATOM])),
    publishedAt: instant(textOf(entry, 'published', [ATOM]) || textOf(entry, 'updated', [ATOM])),
    subjectKey: null,
    about: [plainText(textOf(entry, 'content', [ATOM])), ...authors],
  };
}

const absolute = (address: string, base: string): string | null =>
  address !== '' && URL.canParse(address, base) ? new URL(address, base).href : null;

/** An RSS date names its zone; what cannot be read as a date is none. */
function instant(text: string): string | null {
  const at = Date.parse(text);
  return text === '' || Number.isNaN(at) ? null : new Date(at).toISOString();
}
