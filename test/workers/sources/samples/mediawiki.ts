import { firstThen, json, parameter, step, type Sample } from './sample.ts';

const wiki = (titles: readonly string[], totalhits: number, sroffset?: number) =>
  json({
    batchcomplete: true,
    ...(sroffset === undefined ? {} : { continue: { sroffset, continue: '-||' } }),
    query: {
      searchinfo: { totalhits },
      search: titles.map((title) => ({
        ns: 0,
        title,
        pageid: 1,
        snippet: `about <span class="searchmatch">${title}</span> &amp; more`,
      })),
    },
  });

export const mediawikiSample: Sample = {
  origin: 'recorded from MediaWiki 1.39',
  step: step('mediawiki', {}),
  found: wiki(['Ana Quiñones'], 1),
  none: wiki([], 0),
  strangers: wiki(['Main Page'], 1),
  more: (then) => firstThen((url) => parameter(url, 'sroffset') === null, wiki(['Ana Quiñones'], 7, 1), then),
  pastTheEnd: null,
  malformedCursor: json({ error: { code: 'badinteger', info: 'Invalid value "x" for integer parameter "sroffset".' } }),
  errorInSuccess: JSON.stringify({
    error: { code: 'internal_api_error_DBQueryError', info: 'A database query error has occurred.' },
  }),
  anotherShape: JSON.stringify({ batchcomplete: true }),
};
