import type { RequestHandler } from 'express';

const WINDOW_MS = 300_000;

/** Mastodon's limit for the API: so many requests in five minutes, told in headers whose reset is a point in time. */
export function limitRequests(requestsMax: number): RequestHandler {
  let windowEndsAt = 0;
  let left = 0;
  return (_request, response, next) => {
    if (Date.now() >= windowEndsAt) {
      windowEndsAt = Date.now() + WINDOW_MS;
      left = requestsMax;
    }
    left -= 1;
    response.set({
      'X-RateLimit-Limit': String(requestsMax),
      'X-RateLimit-Remaining': String(Math.max(0, left)),
      'X-RateLimit-Reset': new Date(windowEndsAt).toISOString(),
    });
    if (left < 0) response.status(429).json({ error: 'Too many requests' });
    else next();
  };
}
