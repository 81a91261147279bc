import pino, { type DestinationStream, type Logger } from 'pino';
import { describeError } from '../core/describe-error.ts';
import type { Config } from './config.ts';

/** The log: what happened, where and for how long. No addresses as typed, no forms, no names, nothing out of the database. */
export function openLog(level: Config['logLevel'], to: DestinationStream = process.stdout): Logger {
  return pino({ level, base: null, serializers: { err: describeError }, timestamp: pino.stdTimeFunctions.isoTime }, to);
}
