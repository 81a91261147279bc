import { hostname } from 'node:os';
import { sha256 } from '../../core/canonical.ts';
import type { RecheckId } from '../../core/ids.ts';
import { comparePages, notLookedAt, type PageBefore, type Recheck } from '../../core/recheck/recheck.ts';
import { inTransaction, type RolePool } from '../../sql/database.ts';
import { endRecheck, loadPromisedRecheck, type PromisedRecheck } from '../../sql/recheck/work.ts';
import type { Store } from '../../store/store.ts';
import type { Browser } from '../browser.ts';
import { capturePage, type CaptureResult } from '../capture/capture.ts';
import type { Door } from '../egress/door.ts';
import type { Handler } from '../job.ts';
import { VERSION } from '../version.ts';

/** What asks pages again. */
export interface RecheckWork {
  readonly worker: RolePool;
  readonly door: Pick<Door, 'admitPage' | 'recordPage'>;
  readonly browser: Browser;
  readonly store: Pick<Store, 'get'>;
}

/**
 * Asks a captured page again, exactly as it was captured (through the door, logged out, robots.txt first, the protocol's settings), and
 * compares what it says now with what was captured. The capture stays as it is: this look is no evidence and is not kept, only what differs.
 */
export function recheckHandler(work: RecheckWork): Handler {
  const { worker } = work;
  return {
    async run(subject, lease) {
      const id = subject as RecheckId;
      const promised = await inTransaction(worker, null, (transaction) => loadPromisedRecheck(transaction, id));
      if (promised.ended) return;
      const { recheck, ...seen } = await lookAgain(work, promised, lease.signal);
      lease.signal.throwIfAborted();
      await inTransaction(worker, null, (transaction) => endRecheck(transaction, id, recheck, seen));
    },
    async giveUp(subject, reason) {
      const id = subject as RecheckId;
      await inTransaction(worker, null, async (transaction) => {
        const { quotations } = await loadPromisedRecheck(transaction, id);
        await endRecheck(transaction, id, notLookedAt(reason, quotations), { status: null, textSha256: null });
      });
    },
  };
}

interface Looked {
  readonly recheck: Recheck;
  readonly status: number | null;
  readonly textSha256: string | null;
}

async function lookAgain(work: RecheckWork, promised: PromisedRecheck, signal: AbortSignal): Promise<Looked> {
  const { url, settings, askedBy, consented, quotations } = promised;
  const unseen = (reason: string): Looked => ({ recheck: notLookedAt(reason, quotations), status: null, textSha256: null });
  if (!consented) return unseen('consent_withdrawn');
  const before = await readBefore(work.store, promised);
  if (before === null) return unseen('nothing_captured');
  const now = await capturePage({
    url,
    settings,
    browser: work.browser,
    door: work.door,
    madeBy: { software: `Evenhand/${VERSION}`, machine: hostname(), operator: askedBy, searches: [] },
    clock: { unavailableBecause: 'a re-check is not evidence' },
    signal,
  });
  const text = textOf(now);
  return {
    recheck: comparePages(before, { ...now, text }, quotations),
    status: now.status,
    textSha256: text === null ? null : sha256(text),
  };
}

async function readBefore(store: RecheckWork['store'], promised: PromisedRecheck): Promise<PageBefore | null> {
  const { textSha256, wrapped, url, finalUrl } = promised;
  if (textSha256 === null || wrapped === null) return null;
  const bytes = await store.get(textSha256, wrapped);
  return { finalUrl: finalUrl ?? url, text: bytes.toString('utf8') };
}

function textOf({ artefacts }: CaptureResult): string | null {
  const text = artefacts.find(({ kind }) => kind === 'text');
  return text === undefined ? null : Buffer.from(text.bytes).toString('utf8');
}
