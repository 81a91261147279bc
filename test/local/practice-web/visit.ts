import { get as httpGet } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import {
  startPracticeWeb,
  type PracticeWeb,
  type PracticeHost,
  type PracticeWebOptions,
} from '../../../local/practice-web/index.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
  /** True when the connection ended before the promised bytes had come. */
  readonly cutShort: boolean;
}

/** The practice web as one test file sees it: started before its tests, closed after them, visited by name. */
export interface Visitor {
  readonly web: PracticeWeb;
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  json(url: string): Promise<Json>;
}

/** JSON as the tests walk it; a wrong step fails the test by itself. */
export interface Json {
  readonly [key: string]: Json;
  readonly [index: number]: Json;
}

export function practiceWeb(options: PracticeWebOptions = {}): Visitor {
  let web: PracticeWeb | null = null;
  before(async () => {
    web = await startPracticeWeb(options);
  });
  after(() => web?.close());
  const running = (): PracticeWeb => {
    if (web === null) throw new Error('the practice web is not running yet');
    return web;
  };
  const get: Visitor['get'] = (url, headers = {}) => visit(running(), url, headers);
  return {
    get web() {
      return running();
    },
    get,
    json: async (url) => JSON.parse((await get(url)).text) as Json,
  };
}

function visit(web: PracticeWeb, address: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const url = new URL(address);
  const port = web.hosts[url.hostname as PracticeHost];
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: url.pathname + url.search, headers: { host: url.hostname, ...headers } };
    const request = httpGet(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      // 'close' follows both a whole answer and one that was cut short; `complete` tells them apart.
      response.on('error', () => undefined);
      response.on('close', () => {
        const bytes = Buffer.concat(chunks);
        const { statusCode: status = 0, headers: received } = response;
        resolve({ status, headers: received, bytes, text: bytes.toString('utf8'), cutShort: !response.complete });
      });
    });
    request.on('error', reject);
  });
}

/** What a reader of the page sees, alternative texts left out: good enough for the plain HTML the practice sites print. */
export function visibleText(html: string): string {
  return html
    .replace(/<(script|style|title)\b.*?<\/\1>/gsu, '')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
