import { saying } from '../../egress/loopback-site.ts';
import { step, type Sample } from './sample.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const page = (title: string, body: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const profile = (account: string) =>
  page(`Ana Quiñones (@${account})`, `<h1>@${account}</h1><p>Señora del río</p><footer class="profile-end"></footer>`);
const NOBODY = 'There is no member of this name.';

export const usernamePresenceSample: Sample = {
  origin: 'written from https://github.com/WebBreacher/WhatsMyName (CONTRIBUTING.md)',
  step: step('username-presence', {
    check: '/members/{account}',
    shownText: '<footer class="profile-end"></footer></body></html>',
    missingText: NOBODY,
  }),
  carries: (url, query) => decodeURIComponent(url.pathname) === `/members/${query.replace(/["\s]/gu, '')}`,
  contentType: HTML['content-type'],
  found: saying(profile('AnaQuiñones'), HTML),
  none: saying(page('Not here', `<p>${NOBODY}</p>`), HTML, 404),
  // Every name is shown the same page.
  strangers: saying(profile('welcome'), HTML),
  more: null,
  pastTheEnd: null,
  malformedCursor: null,
  errorInSuccess: page('Error', 'Error establishing a database connection'),
  anotherShape: page('Search', '<h1>Results for AnaQuiñones</h1>'),
  appended: NOBODY,
};
