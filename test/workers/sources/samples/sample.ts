import type { ServerResponse } from 'node:http';
import type { Step } from '../../../../core/protocol/protocol.ts';
import { SOURCES, type SourceId } from '../../../../core/protocol/sources.ts';
import type { SourceOutcome } from '../../../../workers/sources/source.ts';
import type { Serve } from '../../egress/loopback-site.ts';

/** The name every sample is asked for, and what it knows of that name. */
export const QUERY = '"Ana Quiñones"';

/** How one kind of source answers when all is well. */
export interface Sample {
  /** `recorded from <software version>` or `written from <document>`: a sample of our own writing only proves that we agree with ourselves. */
  readonly origin: string;
  readonly step: Step;
  /** One page with one hit, and no more. */
  readonly found: Serve;
  /** The positive zero. */
  readonly none: Serve;
  /** Hits about somebody else only. */
  readonly strangers: Serve;
  /** A first page with hits that says there is more, then whatever `then` says; null for a source that never has a second page. */
  readonly more: ((then: Serve) => Serve) | null;
  /** What the source says past its last page, where asking that far is normal; null where it never is. */
  readonly pastTheEnd: Serve | null;
  /** What the source says to a place to go on from that it does not know; null where there is no such thing. */
  readonly malformedCursor: Serve | null;
  /** What an error looks like when it comes with status 200. */
  readonly errorInSuccess: string;
  /** A well-formed answer of some other interface. */
  readonly anotherShape: string;
  /** How the query stands in the planned request, where it is not a parameter of its own word for word. */
  readonly carries?: (url: URL, query: string) => boolean;
  /** What this source says to a kind of trouble, where its own table says otherwise than the usual one. */
  readonly says?: Readonly<Record<string, SourceOutcome>>;
  /** Statuses beside 200 that are answers here. */
  readonly statuses?: readonly number[];
  /** What may never stand after an answer; a comment of a cache unless that is harmless here. */
  readonly appended?: string;
  /** The type its answers come as; JSON unless said otherwise. */
  readonly contentType?: string;
}

export const step = (source: SourceId, parameters: Record<string, unknown>, site = 'http://site.example'): Step => ({
  id: 'a-step',
  title: 'A step',
  technique: 'T-01',
  source,
  site,
  query: '"{name}"',
  parameters: { ...SOURCES[source].parameters.parse(parameters) },
  pages: 3,
  hits: 10,
  control: { positive: 'Avery Quillfeather' },
});

export const send = (response: ServerResponse, body: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(JSON.stringify(body));

/** Answers with this as JSON. */
export const json =
  (body: unknown, headers: Record<string, string> = {}): Serve =>
  (_, response) =>
    send(response, body, headers);

export const parameter = (url: string, name: string) => new URL(url, 'http://x').searchParams.get(name);

/** Answers the first request of a search with `first` and every later one with `then`, told apart by a parameter or a path. */
export const firstThen =
  (isFirst: (url: string) => boolean, first: Serve, then: Serve): Serve =>
  (request, response) =>
    (isFirst(request.url ?? '') ? first : then)(request, response);
