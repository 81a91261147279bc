import type { HealthLine } from './line.ts';
import { clockLine, diskLine, stampLine, workersLine, type WorkerSign } from './workers.ts';
import {
  backupLine,
  evidenceLine,
  ledgerLine,
  queueLines,
  reminderLine,
  type EvidenceSign,
  type LedgerSign,
  type QueueSign,
  type ReminderSign,
} from './work.ts';

/** Everything that is judged: counts, sizes and times, never content. `now` is the database's time. */
export interface HealthSigns {
  readonly now: Date;
  readonly workers: readonly WorkerSign[];
  readonly queues: readonly QueueSign[];
  readonly ledger: LedgerSign;
  readonly evidence: EvidenceSign;
  readonly reminders: ReminderSign;
}

/** Judges an installation, part by part, always in the same order. */
export function judgeHealth({ now, workers, queues, ledger, evidence, reminders }: HealthSigns): readonly HealthLine[] {
  return [
    workersLine(workers, now),
    ...queueLines(queues, now),
    ledgerLine(ledger, now),
    evidenceLine(evidence, now),
    diskLine(workers),
    clockLine(workers),
    stampLine(workers),
    backupLine(workers, now),
    reminderLine(reminders, now),
  ];
}
