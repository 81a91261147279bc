import type { CaptureRecord } from '../../core/capture/record.ts';
import { inTime, type Ended } from './in-time.ts';
import { stopScripts } from './isolated.ts';
import { STEPS, type TimedStep } from './steps.ts';
import type { Found, Reason, Shown, Viewing } from './viewing.ts';

type StepRecord = CaptureRecord['steps'][number];

/** All that the steps found, in the order they ran. `failed` when there was no page to look at. */
export interface Walked {
  readonly shown: Shown;
  readonly steps: readonly StepRecord[];
  readonly reasons: readonly Reason[];
  readonly failed: boolean;
}

const STOP_SCRIPTS_MS = 3_000;

/** Walks the steps. A step that breaks or is late leaves its reason, and the rest goes on: partial is not failed. */
export async function walkSteps(viewing: Viewing, signal?: AbortSignal): Promise<Walked> {
  const steps: StepRecord[] = [];
  const reasons: Reason[] = [];
  let shown: Shown = {};
  for (const timed of STEPS) {
    const startedAt = new Date();
    const ended = await inTime(timed.limitMs(viewing.settings), untilGone(viewing, timed.step(viewing, shown)), signal);
    steps.push({ name: timed.name, startedAt: startedAt.toISOString(), endedAt: new Date().toISOString(), ...resultOf(ended) });
    viewing.crashes.throwIfBrowserIsGone();
    if (viewing.crashes.pageIsGone()) return { shown, steps, reasons: [...reasons, 'page_crashed'], failed: false };
    const found = ended.result === 'done' ? ended.value : await freePage(viewing, timed, ended.result);
    const { reasons: stepReasons = [], failed, ...pieces } = found;
    shown = { ...shown, ...pieces };
    reasons.push(...stepReasons);
    if (failed !== undefined) return { shown, steps, reasons: failed.reasons, failed: true };
  }
  return { shown, steps, reasons, failed: false };
}

/** A step's findings, or none as soon as the page's tab has crashed. */
const untilGone = (viewing: Viewing, findings: Promise<Found>): Promise<Found> =>
  Promise.race([findings, viewing.crashes.whenPageIsGone.then((): Found => ({}))]);

/** After a step that did not end well. Only a page kept busy by its own scripts makes a step late, so they are stopped. */
async function freePage(viewing: Viewing, { name }: TimedStep, result: 'ran_out_of_time' | 'broke'): Promise<Found> {
  const reasons: readonly Reason[] = [`${name}_not_done`];
  if (result === 'broke') return { reasons };
  await inTime(STOP_SCRIPTS_MS, stopScripts(viewing.opened.session));
  return { reasons: [...reasons, 'script_stopped'] };
}

function resultOf(ended: Ended<Found>): Pick<StepRecord, 'result' | 'detail'> {
  if (ended.result === 'ran_out_of_time') return { result: 'ran_out_of_time', detail: null };
  if (ended.result === 'broke') return { result: 'broke', detail: String(ended.error).slice(0, 500) };
  const detail = ended.value.failed?.detail ?? '';
  return { result: ended.value.failed === undefined ? 'done' : 'broke', detail: detail === '' ? null : detail.slice(0, 500) };
}
