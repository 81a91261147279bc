import { saying } from '../../egress/loopback-site.ts';
import { firstThen, json, parameter, QUERY, step, type Sample } from './sample.ts';

export const braveAnswer = (titles: readonly string[], more = false) => ({
  type: 'search',
  query: { original: QUERY, more_results_available: more, spellcheck_off: true },
  mixed: { type: 'mixed', main: [] },
  // Brave leaves the whole list out when there is nothing on it.
  ...(titles.length === 0
    ? {}
    : {
        web: {
          type: 'search',
          results: titles.map((title, index) => ({
            url: `https://paper.example/${index}`,
            title,
            description: `All about ${title} &amp; others.`,
            page_age: '2025-03-01T00:00:00',
            language: 'en',
          })),
        },
      }),
});

export const braveSample: Sample = {
  origin: 'written from https://api-dashboard.search.brave.com/api-reference/web/search/get',
  step: step('brave', {}, 'http://api.search.brave.com'),
  found: json(braveAnswer(['Ana Quiñones'])),
  none: json(braveAnswer([])),
  strangers: json(braveAnswer(['Popular today', 'Weather'])),
  more: (then) => firstThen((url) => parameter(url, 'offset') === '0', json(braveAnswer(['Ana Quiñones'], true)), then),
  pastTheEnd: json(braveAnswer([])),
  malformedCursor: saying(JSON.stringify({ type: 'ErrorResponse', error: { code: 'VALIDATION', status: 422 } }), {}, 422),
  errorInSuccess: JSON.stringify({ type: 'ErrorResponse', error: { code: 'INTERNAL' } }),
  anotherShape: JSON.stringify({ web: { results: [] } }),
  says: { '401': 'unavailable' },
};
