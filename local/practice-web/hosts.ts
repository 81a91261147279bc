/** The fictional sites, by the names their pages and links use. */
export const PRACTICE_HOSTS = [
  'search.practice.test',
  'wiki.practice.test',
  'news.practice.test',
  'blog.practice.test',
  'social.practice.test',
  'forum.practice.test',
  'trouble.practice.test',
] as const;

/** The name of one practice site. */
export type PracticeHost = (typeof PRACTICE_HOSTS)[number];

/** An absolute address on a practice site: plain http and no port, because the egress door knows where the name lives. */
export function addressOn(host: PracticeHost, path: string): string {
  return `http://${host}${path}`;
}
