import { fetch, FormData } from 'undici';
import { formsOf, textOf, type PageForm } from './forms.ts';

/** A page as somebody at a browser has it in front of them. */
export interface SeenPage {
  readonly status: number;
  /** Path and query of the address bar. */
  readonly at: string;
  readonly html: string;
  readonly text: string;
  readonly forms: readonly PageForm[];
  readonly body: Uint8Array;
}

/** Fields to fill in; a list fills a field that may be sent several times. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

/** A scripted person at a browser without script: it opens pages, fills in the forms it sees, and keeps its cookies. */
export interface Seat {
  open(path: string): Promise<SeenPage>;
  /**
   * Fills in and sends the one form of `page` whose address ends like `action`, with every hidden field and default it has. Throws when
   * there is no such form, and when the answer is not a page (4xx, 5xx): a script that is refused has to stop.
   */
  send(page: SeenPage, action: string | RegExp, filled?: Filled): Promise<SeenPage>;
}

/** Sits somebody down at a browser that knows only the server's address. */
export function takeSeat(baseUrl: string): Seat {
  const cookies = new Map<string, string>();

  async function follow(path: string, init: { method: 'GET' | 'POST'; body?: URLSearchParams | FormData }): Promise<SeenPage> {
    let at = new URL(path, baseUrl);
    let request = init;
    for (let hops = 0; hops < 10; hops += 1) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(at, { ...request, redirect: 'manual', headers: { cookie, accept: 'text/html' } });
      for (const line of response.headers.getSetCookie()) keepCookie(cookies, line);
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) {
        const body = new Uint8Array(await response.arrayBuffer());
        const html = (response.headers.get('content-type') ?? '').includes('text/html') ? Buffer.from(body).toString('utf8') : '';
        return { status: response.status, at: at.pathname + at.search, html, text: textOf(html), forms: formsOf(html), body };
      }
      await response.arrayBuffer();
      at = new URL(location, at);
      request = { method: 'GET' };
    }
    throw new Error(`${path} redirects without end`);
  }

  return {
    open: async (path) => accepted(await follow(path, { method: 'GET' })),
    async send(page, action, filled = {}) {
      const form = findForm(page, action);
      const target = form.action === '' ? page.at : new URL(form.action, new URL(page.at, baseUrl)).href;
      const fields = fill(form, filled);
      if (form.method === 'get')
        return accepted(await follow(`${target}?${new URLSearchParams(fields).toString()}`, { method: 'GET' }));
      return accepted(
        await follow(target, { method: 'POST', body: form.multipart ? multipart(fields) : new URLSearchParams(fields) }),
      );
    },
  };
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const equals = pair.indexOf('=');
  const [name, value] = [pair.slice(0, equals), pair.slice(equals + 1)];
  if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) cookies.delete(name);
  else cookies.set(name, value);
}

function findForm(page: SeenPage, action: string | RegExp): PageForm {
  const fits = ({ action: address }: PageForm) => (typeof action === 'string' ? address.endsWith(action) : action.test(address));
  const found = page.forms.filter(fits);
  const [form] = found;
  if (form === undefined)
    throw new Error(
      `${page.at} has no form for ${String(action)}; it has ${page.forms.map((each) => each.action).join(', ') || 'none'}`,
    );
  if (found.length > 1) throw new Error(`${page.at} has ${found.length} forms for ${String(action)}`);
  return form;
}

function fill(form: PageForm, filled: Filled): [string, string][] {
  const untouched = form.fields.filter(([name]) => !(name in filled)).map(([name, value]): [string, string] => [name, value]);
  const touched = Object.entries(filled).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((each): [string, string] => [name, each]),
  );
  return [...untouched, ...touched];
}

function multipart(fields: readonly [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

function accepted(page: SeenPage): SeenPage {
  if (page.status >= 400) throw new Error(`${page.at} answered ${page.status}: ${page.text.slice(0, 600)}`);
  return page;
}
