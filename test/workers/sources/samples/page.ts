import { saying } from '../../egress/loopback-site.ts';
import { step, type Sample } from './sample.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
// Pages of small clubs seldom close what they open; the last words are what shows that a page is whole.
const page = (body: string) => `<!doctype html><title>Runners: Ana Quiñones</title>${body}`;
const NOBODY = 'No runner of this name.';

export const pageSample: Sample = {
  origin: 'written from https://www.rfc-editor.org/rfc/rfc9110 (status codes) and pages of small clubs in general',
  step: step('page', {
    path: '/runners/{query}',
    shownText: 'Millbrook Runners, founded 1987.',
    missingStatus: 404,
    missingText: NOBODY,
  }),
  carries: (url, query) =>
    url.pathname === new URL(`http://x/runners/${encodeURIComponent(query.replace(/["\s]+/gu, ' ').trim())}`).pathname,
  contentType: HTML['content-type'],
  found: saying(page('<h1>Ana Quiñones</h1><p>10 km in 52:10</p><p>Millbrook Runners, founded 1987.'), HTML),
  none: saying(page(`<p>${NOBODY}</p>`), HTML, 404),
  strangers: saying(page('<h1>Somebody Else</h1><p>Millbrook Runners, founded 1987.').replace('Ana Quiñones', 'somebody'), HTML),
  more: null,
  pastTheEnd: null,
  malformedCursor: null,
  errorInSuccess: page('Error establishing a database connection'),
  anotherShape: page('<h1>Results for Ana Quiñones</h1>'),
  appended: `<p>${NOBODY}</p>`,
};
