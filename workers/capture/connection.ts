import type { CaptureRecord } from '../../core/capture/record.ts';
import type { Exchange, HeaderLines } from '../../core/capture/exchange.ts';
import { withheld } from '../../core/capture/withheld.ts';
import { REFUSAL_HEADER, type PageRecording, type ProxiedRequest } from '../egress/door.ts';
import type { SeenExchange } from './exchange-log.ts';
import { REFUSED_MAX, short, type DocumentAnswer } from './network-log.ts';
import type { Viewing } from './viewing.ts';

/** Response headers as they are kept in evidence. */
export const keptHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(withheld(Object.entries(headers)));

/** Who answered, and how the way there was secured; or why that is not known. */
export function describeConnection(
  answer: DocumentAnswer | null,
  recording: PageRecording,
): Pick<CaptureRecord, 'remoteAddress' | 'tls'> {
  if (answer === null) {
    const unavailableBecause = 'no answer came';
    return { remoteAddress: { unavailableBecause }, tls: { unavailableBecause } };
  }
  return { remoteAddress: addressOf(answer.url, recording.requests()), tls: describeTls(answer.url, answer.tls) };
}

/** Exchanges of a page with who answered each. An answer of the door's own is no exchange with a site. */
export function describeExchanges(seen: readonly SeenExchange[], recording: PageRecording): Exchange[] {
  const requests = recording.requests();
  return seen
    .filter(({ url, responseHeaders }) => !isFromTheDoor(url, responseHeaders))
    .map(({ securityDetails, ...exchange }) => ({
      ...exchange,
      remoteAddress: addressOf(exchange.url, requests),
      tls: describeTls(exchange.url, securityDetails),
    }));
}

/** Over TLS only a site can send this header, and it means nothing there. */
const isFromTheDoor = (url: string, headers: HeaderLines) =>
  url.startsWith('http:') && headers.some(([name]) => name.toLowerCase() === REFUSAL_HEADER);

function addressOf(url: string, requests: readonly ProxiedRequest[]): CaptureRecord['remoteAddress'] {
  const asked = requests.findLast((request) => request.remoteAddress !== null && isFor(request, url));
  return asked?.remoteAddress ?? { unavailableBecause: 'the door kept no address for this page' };
}

/** Over TLS the door sees only which host a tunnel leads to. */
function isFor({ method, url }: ProxiedRequest, pageUrl: string): boolean {
  if (method !== 'CONNECT') return withoutFragment(url) === withoutFragment(pageUrl);
  return URL.canParse(url) && URL.canParse(pageUrl) && new URL(url).host === new URL(pageUrl).host;
}

const withoutFragment = (url: string) => url.replace(/#.*$/s, '');

function describeTls(url: string, tls: DocumentAnswer['tls']): CaptureRecord['tls'] {
  if (tls === null) {
    return { unavailableBecause: url.startsWith('http:') ? 'the page came over plain http' : 'the browser gave no certificate' };
  }
  return {
    protocol: tls.protocol,
    issuer: tls.issuer,
    subject: tls.subjectName,
    validFrom: new Date(tls.validFrom * 1_000).toISOString(),
    validTo: new Date(tls.validTo * 1_000).toISOString(),
  };
}

/** Everything that was not let out: the page's own moves, what the browser's guard stopped, and what the door refused. */
export function describeRefused({ network, moves, recording }: Viewing): Pick<CaptureRecord, 'refused' | 'refusedCount'> {
  const ownMoves = moves.refused().map(({ url, reason }) => ({ method: 'GET', url, reason }));
  const atTheDoor = recording
    .requests()
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ method, url, outcome }) => ({ method, url: short(url), reason: outcome }));
  return {
    refused: [...ownMoves, ...network.refused(), ...atTheDoor].slice(0, REFUSED_MAX),
    refusedCount: ownMoves.length + network.refusedCount() + atTheDoor.length,
  };
}
