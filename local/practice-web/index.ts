import type { RequestHandler } from 'express';
import { startCanary, type Canary } from './canary.ts';
import { addressOn, PRACTICE_HOSTS, type PracticeHost } from './hosts.ts';
import { listen } from './listen.ts';
import { loadContent, type Content } from './reading/content.ts';
import { createRequestLog, type LoggedRequest } from './request-log.ts';
import { forumSite } from './sites/forum.ts';
import { indexPages } from './sites/search-index.ts';
import { searchSite } from './sites/search.ts';
import { socialSite } from './sites/social/site.ts';
import { troubleSite } from './sites/trouble/site.ts';
import { wikiSite } from './sites/wiki.ts';
import type { WordPressSite } from './sites/wordpress/json.ts';
import { wordpressRest } from './sites/wordpress/rest.ts';
import { wordpressSite } from './sites/wordpress/site.ts';

export { PRACTICE_HOSTS, type PracticeHost } from './hosts.ts';
export type { LoggedRequest } from './request-log.ts';
export { APPLICANTS, CONTROL_NAME } from './applicants.ts';

/** The fictional sites, running. */
export interface PracticeWeb {
  /** The port on 127.0.0.1 each name lives at. */
  readonly hosts: Readonly<Record<PracticeHost, number>>;
  /** What the sites were asked, newest last; only the newest `requestsKept`. */
  readonly requests: readonly LoggedRequest[];
  /** A port that no page may reach, and what reached it all the same: anything there is an escape. */
  readonly canary: Omit<Canary, 'close'>;
  close(): Promise<void>;
}

export interface PracticeWebOptions {
  /** The first request to `trouble.practice.test/rest/ok/` is answered 429 with `Retry-After: 1`. */
  readonly troubleFirst429?: boolean;
  /** How many API requests the social site answers in five minutes before it says 429. */
  readonly socialRequestsPer5MinMax?: number;
  /** How many of the newest requests are remembered; 5,000 when nobody says. */
  readonly requestsKept?: number;
  /** Another content folder than the bundled one. */
  readonly contentDirectory?: string;
}

/** Starts every site on a free port of 127.0.0.1. Throws `BAD_INPUT` when the content is broken, before any port is open. */
export async function startPracticeWeb(options: PracticeWebOptions = {}): Promise<PracticeWeb> {
  const content = loadContent(options.contentDirectory);
  const log = createRequestLog(options.requestsKept);
  const canary = await startCanary();
  const sites = sitesFor(content, canary.port, options);
  const listening = await Promise.all(PRACTICE_HOSTS.map((host) => listen(host, log.noteFor(host), sites[host])));
  const ports = PRACTICE_HOSTS.map((host, index) => [host, listening[index]?.port] as const);
  return {
    hosts: Object.fromEntries(ports) as Record<PracticeHost, number>,
    requests: log.requests,
    canary,
    close: async () => {
      await Promise.all([canary, ...listening].map((site) => site.close()));
    },
  };
}

function sitesFor(content: Content, canaryPort: number, options: PracticeWebOptions): Record<PracticeHost, RequestHandler> {
  const news: WordPressSite = {
    name: 'Tri-River Gazette',
    tagline: 'News of the valley since 1911',
    home: addressOn('news.practice.test', '/'),
    accent: '#1f3a5f',
    publication: content.news,
  };
  const blog: WordPressSite = {
    name: 'Night Shift Notes',
    tagline: 'Written when the library is quiet',
    home: addressOn('blog.practice.test', '/'),
    accent: '#6b2d5c',
    publication: content.blog,
  };
  return {
    'search.practice.test': searchSite(indexPages(content)),
    'wiki.practice.test': wikiSite(content.wiki),
    'news.practice.test': wordpressSite(news),
    'blog.practice.test': wordpressSite(blog),
    'social.practice.test': socialSite(content.accounts, options.socialRequestsPer5MinMax ?? 3_000),
    'forum.practice.test': forumSite(content.threads),
    'trouble.practice.test': troubleSite({ rest: wordpressRest(news), first429: options.troubleFirst429 ?? false, canaryPort }),
  };
}
