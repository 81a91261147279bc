import type { Serve } from '../../egress/loopback-site.ts';
import { firstThen, json, parameter, QUERY, step, type Sample } from './sample.ts';

const answer = (results: readonly object[]) => ({
  query: QUERY,
  number_of_results: 0,
  results,
  answers: [],
  corrections: [],
  infoboxes: [],
  suggestions: [],
  unresponsive_engines: [],
});
export const searxResult = (title: string, path: string) => ({
  url: `http://paper.example/${path}`,
  title,
  content: `All about ${title}.`,
  engine: 'paper',
  engines: ['paper'],
  publishedDate: '2025-03-01T00:00:00',
});
const firstPage = (first: Serve, then: Serve) => firstThen((url) => parameter(url, 'pageno') === '1', first, then);
const ana = json(answer([searxResult('Ana Quiñones', 'a')]));
const nothing = json(answer([]));

export const searxngSample: Sample = {
  origin: 'recorded from searx 1.1.0',
  step: step('searxng', { engine: 'paper' }),
  found: firstPage(ana, nothing),
  none: nothing,
  strangers: firstPage(json(answer([searxResult('Popular today', 'x'), searxResult('Weather', 'y')])), nothing),
  more: (then) => firstPage(ana, then),
  pastTheEnd: nothing,
  malformedCursor: null,
  errorInSuccess: JSON.stringify({ error: 'No query' }),
  anotherShape: JSON.stringify({ query: QUERY, results: [] }),
};
