import type { RequestHandler } from 'express';

/** One request a practice site was sent. Times are ISO 8601 UTC; `status` is null until the answer began. */
export interface LoggedRequest {
  readonly at: string;
  readonly host: string;
  readonly method: string;
  /** Path and query, as sent. */
  readonly path: string;
  readonly userAgent: string | null;
  /** Whether a cookie or an authorization header came along: the product promises neither. */
  readonly credentials: boolean;
  readonly status: number | null;
}

/** The newest requests of all sites, newest last. Older ones are forgotten once there are `requestsMax`. */
export interface RequestLog {
  readonly requests: readonly LoggedRequest[];
  /** Notes everything sent to one site, before the site sees it. */
  noteFor(host: string): RequestHandler;
}

/** An empty log. Reading `requests` later shows what came since. */
export function createRequestLog(requestsMax = 5_000): RequestLog {
  const requests: { -readonly [K in keyof LoggedRequest]: LoggedRequest[K] }[] = [];
  return {
    requests,
    noteFor: (host) => (request, response, next) => {
      const entry: (typeof requests)[number] = {
        at: new Date().toISOString(),
        host,
        method: request.method,
        path: request.originalUrl,
        userAgent: request.get('user-agent') ?? null,
        credentials: request.headers.cookie !== undefined || request.headers.authorization !== undefined,
        status: null,
      };
      requests.push(entry);
      if (requests.length > requestsMax) requests.shift();
      response.once('close', () => {
        if (response.headersSent) entry.status = response.statusCode;
      });
      next();
    },
  };
}
