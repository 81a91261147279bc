import type { ServerResponse } from 'node:http';
import { firstThen, parameter, QUERY, send, step, type Sample } from './sample.ts';

const story = (title: string, id: string) => ({
  objectID: id,
  author: 'somebody',
  created_at: '2025-03-01T10:00:00Z',
  title,
  url: 'https://paper.example/a',
  story_text: null,
  comment_text: null,
});
const page = (titles: readonly string[], more: object = {}) => ({
  hits: titles.map((title, index) => story(title, String(index + 1))),
  nbHits: titles.length,
  page: 0,
  nbPages: titles.length > 0 ? 1 : 0,
  hitsPerPage: 10,
  exhaustiveNbHits: true,
  query: QUERY,
  params: 'advancedSyntax=true',
  ...more,
});
const says = (titles: readonly string[], more?: object) => (_: unknown, response: ServerResponse) =>
  send(response, page(titles, more));

export const hnAlgoliaSample: Sample = {
  origin: 'written from https://hn.algolia.com/api',
  step: step('hn-algolia', {}),
  found: says(['Ana Quiñones on filters']),
  none: says([]),
  strangers: says(['Show HN: a clock']),
  more: (then) => firstThen((url) => parameter(url, 'page') === '0', says(['Ana Quiñones'], { nbHits: 12, nbPages: 2 }), then),
  pastTheEnd: null,
  malformedCursor: says([], { page: 0, nbHits: 12, nbPages: 2 }),
  errorInSuccess: JSON.stringify({ message: 'Index hn_prod does not exist', status: 404 }),
  anotherShape: JSON.stringify({ id: 1, author: 'somebody', children: [] }),
};
