import { Router } from 'express';
import { picturesRouter } from '../../pictures.ts';
import type { WordPressSite } from './json.ts';
import { wordpressPages } from './pages.ts';
import { wordpressRest } from './rest.ts';

/** A whole WordPress site: REST API, pages, feed, pictures. */
export function wordpressSite(site: WordPressSite): Router {
  return Router().use(picturesRouter(), wordpressRest(site), wordpressPages(site));
}
