import type { Serve } from '../../egress/loopback-site.ts';
import { saying } from '../../egress/loopback-site.ts';
import { firstThen, parameter, step, type Sample } from './sample.ts';

const TYPE = 'application/rss+xml; charset=utf-8';
export const xml = (body: string): Serve => saying(body, { 'content-type': TYPE });

export const rss = (titles: readonly string[], total: number | null, more = '') => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Search</title><link>http://site.example/</link><description>Results</description>
${total === null ? '' : `<opensearch:totalResults>${total}</opensearch:totalResults>`}${more}
${titles.map((title, index) => `<item><title>${title}</title><link>http://site.example/${index}</link><description>All about &lt;b&gt;${title}&lt;/b&gt;</description><pubDate>Sat, 01 Mar 2025 10:00:00 +0000</pubDate></item>`).join('\n')}
</channel></rss>`;

export const feedSample: Sample = {
  origin: 'written from https://www.rssboard.org/rss-specification and the OpenSearch 1.1 draft 6',
  step: step('feed', { template: '/search?q={searchTerms}&page={startPage?}' }),
  found: xml(rss(['Ana Quiñones'], 1)),
  none: xml(rss([], 0)),
  strangers: xml(rss(['Popular today'], 1)),
  more: (then) => firstThen((url) => parameter(url, 'page') === '1', xml(rss(['Ana Quiñones'], 17)), then),
  pastTheEnd: null,
  malformedCursor: saying('<html>No such page', { 'content-type': 'text/html' }, 404),
  errorInSuccess: '<?xml version="1.0"?><error><message>Database error</message></error>',
  anotherShape: '<?xml version="1.0"?><opml version="2.0"><head><title>Ana Quiñones</title></head><body/></opml>',
  appended: '<p>cached</p>',
  contentType: TYPE,
};
