import { headersBesideDecodedBody, type Exchange, type HeaderLines } from '../../core/capture/exchange.ts';
import { withheld } from '../../core/capture/withheld.ts';
import { writeRecord, type RecordDraft } from './write-record.ts';

/**
 * Writes a page's exchanges as one WARC file: what wrote it, then each response with its request. Bodies are kept decoded, and headers
 * say so; a body that could not be kept leaves an empty payload and its reason in `Evenhand-Body-Missing`.
 */
export async function writeExchanges(software: string, startedAt: string, exchanges: readonly Exchange[]): Promise<Buffer> {
  const drafts = [describeWriter(software, startedAt), ...exchanges.flatMap(draftsOf)];
  const written: Buffer[] = [];
  let responseId = '';
  for (const [ordinal, draft] of drafts.entries()) {
    const tied = draft.type === 'request' ? { ...draft, warcHeaders: [['WARC-Concurrent-To', responseId] as const] } : draft;
    const { id, bytes } = await writeRecord(tied, ordinal);
    if (draft.type === 'response') responseId = id;
    written.push(bytes);
  }
  return Buffer.concat(written);
}

/** The record every WARC file begins with. */
export const describeWriter = (software: string, date: string): RecordDraft => ({
  type: 'warcinfo',
  url: '',
  date,
  http: null,
  payload: Buffer.from(
    `software: ${software}\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n`,
  ),
});

function draftsOf(exchange: Exchange): RecordDraft[] {
  const { url, method, startedAt, status, statusText, respondedAt, body } = exchange;
  const payload = body.kind === 'kept' ? body.bytes : Buffer.alloc(0);
  return [
    {
      type: 'response',
      url,
      date: respondedAt,
      warcHeaders: [...connectionHeaders(exchange), ...bodyHeaders(exchange)],
      http: {
        // HTTP/2 and 3 have no status line; the true protocol is in WARC-Protocol.
        firstLine: `HTTP/1.1 ${status} ${statusText}`.trimEnd(),
        headers: withheld(headersBesideDecodedBody(exchange.responseHeaders, payload.length)),
      },
      payload,
    },
    {
      type: 'request',
      url,
      date: startedAt,
      http: {
        firstLine: `${method} ${pathOf(url)} HTTP/1.1`,
        headers: withheld(exchange.requestHeaders.filter(([name]) => !name.startsWith(':'))),
      },
      payload: Buffer.alloc(0),
    },
  ];
}

function connectionHeaders({ protocol, remoteAddress, tls }: Exchange): HeaderLines {
  return [
    ['WARC-Protocol', 'protocol' in tls ? `${protocol}, ${tls.protocol.toLowerCase().replace(' ', '/')}` : protocol],
    typeof remoteAddress === 'string'
      ? ['WARC-IP-Address', remoteAddress]
      : ['Evenhand-Address-Unavailable', remoteAddress.unavailableBecause],
    'protocol' in tls
      ? ['Evenhand-TLS', `subject=${tls.subject}; issuer=${tls.issuer}; from=${tls.validFrom}; to=${tls.validTo}`]
      : ['Evenhand-TLS-Unavailable', tls.unavailableBecause],
  ];
}

function bodyHeaders({ body }: Exchange): HeaderLines {
  if (body.kind === 'none') return [];
  if (body.kind === 'missing') return [['Evenhand-Body-Missing', body.reason]];
  return [
    ...(body.reencoded ? [['Evenhand-Body-Reencoded', 'to UTF-8, as the browser gave it as text'] as const] : []),
    ...(body.cutBecause === null
      ? []
      : [['WARC-Truncated', 'unspecified'] as const, ['Evenhand-Body-Cut', body.cutBecause] as const]),
  ];
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
