import { firstThen, json, parameter, step, type Sample } from './sample.ts';

const docket = (party: string, id: number) => ({
  docket_absolute_url: `/docket/${id}/a-case/`,
  caseName: `${party} v. Millbrook`,
  docketNumber: '1:19-cv-00042',
  court: 'District Court, D. Millbrook',
  dateFiled: '2019-03-04',
  party: [party, 'Millbrook'],
});
const dockets = (parties: readonly string[], more: object = {}) =>
  json({
    count: parties.length,
    next: null,
    previous: null,
    results: parties.map((party, index) => docket(party, index + 1)),
    ...more,
  });
const next = 'http://www.courtlistener.com/api/rest/v4/search/?cursor=cz0yMzU&q=x&type=d';

export const courtlistenerSample: Sample = {
  origin: 'written from https://www.courtlistener.com/help/api/rest/search/',
  step: step('courtlistener', {}, 'http://www.courtlistener.com'),
  found: dockets(['Ana Quiñones']),
  none: dockets([]),
  strangers: dockets(['Somebody Else']),
  more: (then) => firstThen((url) => parameter(url, 'cursor') === null, dockets(['Ana Quiñones'], { count: 2, next }), then),
  pastTheEnd: null,
  malformedCursor: json({ detail: 'Invalid cursor' }),
  errorInSuccess: JSON.stringify({ detail: 'Internal Server Error. Please try again later.' }),
  anotherShape: JSON.stringify({ count: 0, next: null, results: [{ caseName: 7 }] }),
};
