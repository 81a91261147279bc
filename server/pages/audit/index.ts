import type { Page } from '../../page.ts';
import { accessLog, accessLogCsv } from './access-log.ts';
import { showCell } from './cell.ts';
import { listOfCheckpoints, showCheckpoint } from './checkpoints.ts';
import { register } from './deviations.ts';
import { exportMatrix } from './export.ts';
import { home } from './home.ts';
import { showEntry, showLedger } from './ledger.ts';
import { showParity } from './parity.ts';
import { showRound } from './round.ts';
import { countedRows } from './rows.ts';
import { verifyLedger } from './verification.ts';

/** The auditor's desk: was everybody treated alike, and is the record whole? */
export const pages: readonly Page[] = [
  home,
  showRound,
  showParity,
  ...countedRows,
  ...exportMatrix,
  showCell,
  register,
  accessLog,
  accessLogCsv,
  showLedger,
  showEntry,
  listOfCheckpoints,
  showCheckpoint,
  verifyLedger,
];
