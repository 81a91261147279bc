import { randomBytes } from 'node:crypto';
import { request } from 'undici';
import { TIMESTAMP_MEDIA_TYPE } from '../../core/capture/wacz/layout.ts';
import { BadTimestamp, readTimestamp } from '../../store/timestamp/read-token.ts';
import { timestampRequest } from '../../store/timestamp/request.ts';

/** A time stamp, or why there is none. */
export type Stamped =
  | { readonly kind: 'stamped'; readonly answer: Buffer; readonly at: string; readonly authority: string }
  | { readonly kind: 'none'; readonly why: 'none_configured' | 'none_answered'; readonly detail: string };

/** Asks authorities to say when they saw a hash. It is sent nothing else: no address, no name, no page. */
export interface TimestampClient {
  /** Whether there is anybody to ask. */
  readonly configured: boolean;
  /** Over a file's SHA-256. Asks one authority after another until one gives a stamp that holds; never throws for what they do. */
  stamp(sha256: string): Promise<Stamped>;
}

export interface TimestampSettings {
  /** Addresses of authorities (RFC 3161 over HTTP), in the order in which they are asked. None is a setting, too. */
  readonly authorities: readonly string[];
  /** Root certificates (PEM) that their certificates have to lead to. */
  readonly roots: readonly string[];
  readonly log: { warn(fields: object, message: string): void };
}

const ANSWER_MS = 10_000;
const ANSWER_BYTES_MAX = 200_000;
const NONCE_BYTES = 16;

/** The authorities are the operator's choice, like the database: the door's rules for strangers' addresses do not apply to them. */
export function openTimestamps({ authorities, roots, log }: TimestampSettings): TimestampClient {
  return {
    configured: authorities.length > 0,
    async stamp(sha256) {
      if (authorities.length === 0)
        return { kind: 'none', why: 'none_configured', detail: 'No time stamp authority is configured.' };
      const problems: string[] = [];
      for (const authority of authorities) {
        const nonce = randomBytes(NONCE_BYTES);
        try {
          const answer = await ask(authority, timestampRequest(sha256, nonce));
          // A stamp that cannot be checked now will not convince anybody later.
          const stamp = await readTimestamp(answer, { sha256, nonce, roots });
          return { kind: 'stamped', answer, at: stamp.at, authority: stamp.authority };
        } catch (error) {
          const reason = reasonOf(error);
          log.warn({ authority, reason }, 'a time stamp authority gave no stamp that holds');
          problems.push(`${authority}: ${reason}`);
        }
      }
      return { kind: 'none', why: 'none_answered', detail: problems.join('; ') };
    },
  };
}

/** An answer that could not be had, with the reason in words. */
class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

async function ask(authority: string, body: Buffer): Promise<Buffer> {
  const answer = await request(authority, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', accept: TIMESTAMP_MEDIA_TYPE },
    body,
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  if (answer.statusCode !== 200) {
    await answer.body.dump();
    throw new NoAnswer(`answered with status ${answer.statusCode}`);
  }
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of answer.body as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > ANSWER_BYTES_MAX) throw new NoAnswer('sent more than any time stamp holds');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Whatever an authority or the way to it does is a reason; only a bug of ours is thrown on. */
function reasonOf(error: unknown): string {
  if (error instanceof BadTimestamp || error instanceof NoAnswer) return error.message;
  if (error instanceof TypeError || error instanceof RangeError || !(error instanceof Error)) throw error;
  return error.message;
}
