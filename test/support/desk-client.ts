/** What a page answered. Redirects are not followed: a test says where it goes. */
export interface Answer {
  readonly status: number;
  /** Where a redirect leads, as a path; null when it is none. */
  readonly location: string | null;
  readonly headers: Headers;
  readonly text: string;
  /** The answer as it came, for what is no text. */
  readonly bytes: Uint8Array;
}

/** Fields of a form; a list is sent as the same name several times. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A small browser: it keeps cookies, and sends forms with the token of the page it saw last. */
export class DeskClient {
  readonly #base: string;
  readonly #cookies = new Map<string, string>();
  #formToken: string | null = null;

  constructor(base: string) {
    this.#base = base;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#send(path, { headers });
  }

  /** Posts a form as a page of this site would. The token comes from the last page seen, or from the page at `/password` when there was none. */
  async post(path: string, fields: Fields, headers: Record<string, string> = {}): Promise<Answer> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(await this.#withToken(fields)))
      for (const one of [value].flat()) body.append(name, one);
    return this.#send(path, { method: 'POST', body, headers: { origin: this.#base, ...headers } });
  }

  /** Posts a form with one file, as a page with an upload would. */
  async upload(
    path: string,
    fields: Fields,
    file: { field: string; name: string; bytes: string | Uint8Array<ArrayBuffer> },
  ): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of Object.entries(await this.#withToken(fields)))
      for (const one of [value].flat()) body.append(name, one);
    body.append(file.field, new Blob([file.bytes]), file.name);
    return this.#send(path, { method: 'POST', body, headers: { origin: this.#base } });
  }

  /** Posts exactly these fields, with no token of its own accord. */
  postBare(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#send(path, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  /** Follows a redirect; anything else stays as it is. */
  async follow(answer: Answer): Promise<Answer> {
    return answer.location === null ? answer : this.get(answer.location);
  }

  /** Gets a page and follows where it leads, a few times at most. */
  async open(path: string): Promise<Answer> {
    let answer = await this.get(path);
    for (let hop = 0; hop < 5 && answer.location !== null; hop += 1) answer = await this.follow(answer);
    return answer;
  }

  /** The token that forms of this session carry, as the last page showed it. */
  get formToken(): string | null {
    return this.#formToken;
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  setCookie(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  /** Opens a connection that stays open, such as a stream of progress. */
  stream(path: string, signal: AbortSignal): Promise<Response> {
    return fetch(this.#base + path, { headers: this.#headers({}), signal, redirect: 'manual' });
  }

  async #withToken(fields: Fields): Promise<Fields> {
    if (this.#formToken === null && this.#cookies.has('evenhand')) await this.get('/password');
    return this.#formToken === null ? fields : { form_token: this.#formToken, ...fields };
  }

  #headers(headers: Record<string, string>): Record<string, string> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return cookie === '' ? headers : { cookie, ...headers };
  }

  async #send(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Answer> {
    const response = await fetch(this.#base + path, { ...init, headers: this.#headers(init.headers), redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const token = /name="form_token" value="([^"]+)"/.exec(text)?.[1];
    if (token !== undefined) this.#formToken = token;
    return { status: response.status, location: response.headers.get('location'), headers: response.headers, text, bytes };
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const [name = '', value = ''] = pair.split('=');
    const gone = value === '' || attributes.some((attribute) => /^Expires=Thu, 01 Jan 1970/.test(attribute));
    if (gone) this.#cookies.delete(name);
    else this.#cookies.set(name, decodeURIComponent(value));
    // Another session means another form token.
    if (name === 'evenhand') this.#formToken = null;
  }
}
