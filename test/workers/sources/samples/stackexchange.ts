import { firstThen, json, parameter, step, type Sample } from './sample.ts';

const member = (name: string, id: number) => ({
  user_id: id,
  display_name: name,
  link: `https://stackoverflow.com/users/${id}/somebody`,
  location: 'Millbrook',
  reputation: 101,
  creation_date: 1_400_000_000,
});
const members = (names: readonly string[], more = {}) =>
  json({
    items: names.map((name, index) => member(name, index + 1)),
    has_more: false,
    quota_max: 300,
    quota_remaining: 250,
    ...more,
  });

export const stackexchangeSample: Sample = {
  origin: 'written from https://api.stackexchange.com/docs/users and its error names',
  step: step('stackexchange', {}),
  // Quotes would be looked for in the name itself.
  carries: (url, query) => url.searchParams.get('inname')?.replaceAll('\r\n', '\n') === query.replace(/["\s]+/gu, ' ').trim(),
  found: members(['Ana Quiñones']),
  none: members([]),
  strangers: members(['Somebody Else']),
  more: (then) => firstThen((url) => parameter(url, 'page') === '1', members(['Ana Quiñones'], { has_more: true }), then),
  pastTheEnd: members([]),
  malformedCursor: json({ error_id: 400, error_name: 'bad_parameter', error_message: 'page' }),
  errorInSuccess: JSON.stringify({ error_id: 500, error_name: 'internal_error', error_message: 'something' }),
  anotherShape: JSON.stringify({ items: [{ tags: ['java'], question_id: 1 }], has_more: false, quota_remaining: 1 }),
};
