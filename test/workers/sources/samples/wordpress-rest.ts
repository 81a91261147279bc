import { saying } from '../../egress/loopback-site.ts';
import { firstThen, json, parameter, step, type Sample } from './sample.ts';

const post = (title: string, slug: string) => ({
  link: `http://site.example/2025/03/${slug}/`,
  title: { rendered: title },
  excerpt: { rendered: '<p>Something &hellip;</p>', protected: false },
  content: { rendered: `<p>Said by ${title}.</p>`, protected: false },
  date_gmt: '2025-03-01T10:00:00',
});
const posts = (list: readonly object[], total: number) =>
  json(list, { 'x-wp-total': String(total), 'x-wp-totalpages': String(total) });
const problem = (code: string) => JSON.stringify({ code, message: 'The page number is wrong.', data: { status: 400 } });

export const wordpressRestSample: Sample = {
  origin: 'recorded from WordPress 6.1',
  step: step('wordpress-rest', {}),
  found: posts([post('Ana Quiñones', 'a')], 1),
  none: posts([], 0),
  strangers: posts([post('Hello world', 'x')], 1),
  more: (then) => firstThen((url) => parameter(url, 'page') === '1', posts([post('Ana Quiñones', 'a')], 7), then),
  pastTheEnd: null,
  malformedCursor: saying(problem('rest_invalid_param'), {}, 400),
  errorInSuccess: JSON.stringify({
    code: 'internal_server_error',
    message: 'There has been a critical error.',
    data: { status: 500 },
  }),
  anotherShape: JSON.stringify([{ id: 1, title: 'Ana Quiñones' }]),
};
