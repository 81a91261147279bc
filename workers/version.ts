import { readFileSync } from 'node:fs';

/** The product's version, from package.json: it goes into every capture and every request's User-Agent. */
export const VERSION = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
  .version;
