import type { DoorAnswer } from '../egress/door.ts';
import { plainText } from './plain-text.ts';
import { leadsToLogin, redirectKind, samePage, statusKind, type VerdictTable } from './verdicts.ts';

/** What sources that read pages add to the usual table. A page is judged by what it says, so its status alone decides little. */
export const PAGE_VERDICTS = {
  'not text': ['indeterminate', 'The page cannot be read in the character set it names.'],
  'says both': ['indeterminate', 'The page says that it is there and that it is not.'],
  'says neither': ['indeterminate', 'The page says neither that it is there nor that it is not; the site may have changed.'],
} as const satisfies VerdictTable;

/** A page as text with its status, or the row of the table that says why there is none. */
export type PageText =
  { readonly ok: true; readonly status: number; readonly text: string } | { readonly ok: false; readonly kind: string };

/** Reads an answer as text in the character set it names (header, then the page itself, then UTF-8). `answers` are the statuses that count. */
export function readPageText(answer: DoorAnswer, answers: readonly number[], table: VerdictTable): PageText {
  if (answer.kind === 'refused') return { ok: false, kind: `refused ${answer.refusal}` };
  const { status, headers, body, url, finalUrl } = answer;
  if (status >= 300 && status < 400) return { ok: false, kind: redirectKind(url, headers['location']) };
  if (!samePage(url, finalUrl))
    return { ok: false, kind: leadsToLogin(url, finalUrl) ? 'redirect to a login' : 'another page of the site' };
  if (!answers.includes(status)) return { ok: false, kind: statusKind(status, table) };
  if (body.length === 0) return { ok: false, kind: 'empty body' };
  const text = decode(body, headers['content-type'] ?? '');
  return text === null ? { ok: false, kind: 'not text' } : { ok: true, status, text };
}

/** What a page that says neither of two things is, where that can be seen. */
export const neitherKind = (text: string): 'login page' | 'says neither' =>
  /<input[^>]+type\s*=\s*["']?password/i.test(text) ? 'login page' : 'says neither';

/** The title a page gives itself, or nothing. */
export const titleOf = (html: string): string => plainText(/<title\b[^>]*>([^<]{1,300})/i.exec(html)?.[1] ?? '');

function decode(body: Uint8Array, contentType: string): string | null {
  const inPage = () =>
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(body.subarray(0, 1_024)))?.[1];
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1] ?? inPage() ?? 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(body);
  } catch {
    return null;
  }
}
