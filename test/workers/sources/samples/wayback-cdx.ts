import { firstThen, json, parameter, step, type Sample } from './sample.ts';

const COLUMNS = ['timestamp', 'original', 'statuscode'];
const row = (address: string) => ['20190304050607', address, '200'];
const OURS = 'http://people.example/ana-quinones';

export const waybackCdxSample: Sample = {
  origin: 'written from https://github.com/internetarchive/wayback (wayback-cdx-server/README.md)',
  step: step('wayback-cdx', { address: 'http://people.example/{slug}?as={query}' }),
  carries: (url, query) => {
    const name = query.replace(/["\s]+/gu, ' ').trim();
    return new URL(url.searchParams.get('url') ?? '').href.endsWith(new URL(`http://x/?as=${encodeURIComponent(name)}`).search);
  },
  found: json([COLUMNS, row(`${OURS}?as=Ana Quiñones`)]),
  none: json([]),
  // Captures of another page are no answer at all.
  strangers: json([COLUMNS, row('http://people.example/somebody-else')]),
  more: (then) =>
    firstThen(
      (url) => url.startsWith('/cdx/') && parameter(url, 'resumeKey') === null,
      json([COLUMNS, row(`${OURS}?as=Ana Quiñones`), [], ['example,people)/ 20190304050608']]),
      then,
    ),
  pastTheEnd: json([]),
  malformedCursor: json({ error: 'bad resume key' }),
  errorInSuccess: JSON.stringify({ error: 'org.archive.wayback.exception.RobotAccessControlException' }),
  anotherShape: JSON.stringify([
    ['urlkey', 'timestamp', 'original'],
    ['example,people)/', '20190304050607', OURS],
  ]),
};
