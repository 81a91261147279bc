import type { CaptureReason } from '../../core/capture/reasons.ts';
import type { Door, Refusal, RobotsDecision } from '../egress/door.ts';

/** Where a page's own window may go, by redirect, meta refresh or script. */
export interface Moves {
  /** Asks the door about every address but the first, which was admitted before the page was opened. */
  mayMoveTo(url: string): Promise<boolean>;
  /** From now on the page stays: it is being read, and what is read has to be one page. */
  stay(): void;
  /** Why the last move was not allowed: a reason of ours and, if there is one, the door's. Empty when none was refused. */
  refusedBecause(): readonly (CaptureReason | Refusal)[];
  /** Every address the page was not let go to, also while it was being read; the first `REFUSED_MOVES_MAX` of them. */
  refused(): readonly { readonly url: string; readonly reason: string }[];
  /** What robots.txt said about an address the page went to. */
  robotsOf(url: string): RobotsDecision | null;
}

const REFUSED_MOVES_MAX = 50;
/** Redirects, refreshes and reloads of one page together; more is a page that never arrives. */
const MOVES_MAX = 12;

/** Starts with the address that was admitted. */
export function watchMoves(
  door: Pick<Door, 'admitPage'>,
  first: { readonly url: string; readonly robots: RobotsDecision },
): Moves {
  const admitted = new Map([[withoutFragment(first.url), first.robots]]);
  let moves = 0;
  let staying = false;
  let because: readonly (CaptureReason | Refusal)[] = [];
  const refused: { url: string; reason: string }[] = [];
  const note = (url: string, reason: string) => {
    if (refused.length < REFUSED_MOVES_MAX) refused.push({ url: url.slice(0, 2_000), reason });
    return false;
  };
  const refuse = (url: string, ...reasons: (CaptureReason | Refusal)[]) => {
    because = reasons;
    return note(url, reasons.at(-1) ?? '');
  };
  return {
    async mayMoveTo(address) {
      const url = withoutFragment(address);
      moves += 1;
      // Not a reason: a page that wants to leave while it is read is still the page that was shown.
      if (staying) return note(url, 'the page was being read');
      if (moves > MOVES_MAX) return refuse(url, 'too_many_moves');
      if (admitted.has(url)) return true;
      if (!/^https?:/.test(url)) return refuse(url, 'redirect_not_admitted', 'bad_address');
      const admission = await door.admitPage(url);
      if (!admission.admitted) return refuse(url, 'redirect_not_admitted', admission.refusal);
      admitted.set(url, admission.robots);
      return true;
    },
    stay: () => (staying = true),
    refusedBecause: () => because,
    refused: () => refused,
    robotsOf: (url) => admitted.get(withoutFragment(url)) ?? null,
  };
}

function withoutFragment(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}
