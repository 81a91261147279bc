import { saying } from '../../egress/loopback-site.ts';
import { firstThen, json, parameter, step, type Sample } from './sample.ts';

export const githubAnswer = (names: readonly string[], total = names.length, incomplete = false) => ({
  total_count: total,
  incomplete_results: incomplete,
  items: names.map((name, index) => ({
    login: `user${index}`,
    id: index + 1,
    html_url: `https://github.com/user${index}`,
    type: 'User',
    score: 1,
    text_matches: [{ object_type: 'User', property: 'name', fragment: name, matches: [] }],
  })),
});
const first = (url: string) => parameter(url, 'page') === '1';

export const githubUsersSample: Sample = {
  origin: 'written from https://docs.github.com/en/rest/search/search#search-users',
  step: step('github-users', {}),
  found: json(githubAnswer(['Ana Quiñones'])),
  none: json(githubAnswer([])),
  strangers: json(githubAnswer(['Somebody Else'])),
  more: (then) => firstThen(first, json(githubAnswer(['Ana Quiñones'], 17)), then),
  pastTheEnd: null,
  malformedCursor: saying(JSON.stringify({ message: 'Only the first 1000 search results are available' }), {}, 422),
  errorInSuccess: JSON.stringify({ message: 'Server Error' }),
  anotherShape: JSON.stringify([{ login: 'ana', id: 1 }]),
  carries: (url, query) => url.searchParams.get('q')?.startsWith(`${query} in:name in:login`) === true,
};
