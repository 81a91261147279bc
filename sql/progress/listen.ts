import type pg from 'pg';
import { z } from 'zod';
import { connectRole } from '../connect.ts';

const CHANNEL = 'evenhand_progress';
const RETRY_MS = [100, 500, 1_000, 2_000, 5_000] as const;

/** Tells listeners that something of a requisition has changed. What, they read for themselves, with their own rights. */
export interface ProgressFeed {
  /** Calls `told` after each change until the returned function is called. A change may be told twice; none is kept back. */
  subscribe(requisition: string, told: () => void): () => void;
  close(): Promise<void>;
}

/**
 * One connection that listens for everybody. When it breaks it is opened again, and every listener is told once, because nobody knows
 * what was missed. `onLost` hears of each break.
 */
export function openProgressFeed(databaseUrl: string, secret: string, onLost: (error: unknown) => void): ProgressFeed {
  const listeners = new Map<string, Set<() => void>>();
  let closed = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  let failures = 0;

  const tell = (requisition: string) => listeners.get(requisition)?.forEach((told) => told());
  const tellAll = () => [...listeners.keys()].forEach(tell);

  const again = (error: unknown) => {
    client = null;
    if (closed) return;
    onLost(error);
    const wait = RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 5_000;
    failures += 1;
    retry = setTimeout(() => void connect(), wait);
  };

  const connect = async (): Promise<void> => {
    try {
      const opened = await connectRole(databaseUrl, secret, 'auth');
      opened.on('notification', ({ payload }) => tell(z.uuid().safeParse(payload).data ?? ''));
      // `error` and `end` both come when a connection breaks; only the first counts.
      let broken = false;
      const breakOnce = (error: unknown) => {
        if (broken) return;
        broken = true;
        again(error);
      };
      opened.on('error', breakOnce);
      opened.on('end', () => breakOnce(new Error('the connection that listens for progress has ended')));
      await opened.query(`listen ${CHANNEL}`);
      if (closed) {
        await opened.end();
        return;
      }
      client = opened;
      if (failures > 0) tellAll();
      failures = 0;
    } catch (error) {
      again(error);
    }
  };
  const connecting = connect();

  return {
    subscribe(requisition, told) {
      const own = listeners.get(requisition) ?? new Set();
      listeners.set(requisition, own.add(told));
      return () => {
        own.delete(told);
        if (own.size === 0 && listeners.get(requisition) === own) listeners.delete(requisition);
      };
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      await connecting;
      await client?.end();
    },
  };
}
