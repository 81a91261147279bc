import type { CaptureSettings } from '../../core/protocol/protocol.ts';
import { dealWithConsent } from './consent.ts';
import { joinPictures } from './join.ts';
import { openDocument } from './open.ts';
import { photographPage } from './photograph.ts';
import { describe, holdStill, keepSnapshot, keepSource, readText } from './read.ts';
import { scrollThrough } from './scroll.ts';
import { letPageSettle } from './settle.ts';
import type { Step } from './viewing.ts';

/** A step and how long it may take before the next one begins. */
export interface TimedStep {
  readonly name:
    'open' | 'settle' | 'consent' | 'scroll' | 'hold' | 'text' | 'screenshot' | 'join' | 'html' | 'mhtml' | 'describe';
  readonly step: Step;
  readonly limitMs: (settings: CaptureSettings) => number;
}

/** Beside what the protocol gives a step: time for the browser's answers on a busy machine. */
const MARGIN_MS = 5_000;

/** A capture from top to bottom. Each step looks at the page and tells what it found; the order is the evidence. */
export const STEPS: readonly TimedStep[] = [
  { name: 'open', step: openDocument, limitMs: ({ navigationTimeoutMs }) => navigationTimeoutMs + MARGIN_MS },
  { name: 'settle', step: letPageSettle, limitMs: ({ settleMs }) => settleMs + MARGIN_MS },
  { name: 'consent', step: dealWithConsent, limitMs: () => 10_000 },
  { name: 'scroll', step: scrollThrough, limitMs: ({ scrollMs }) => scrollMs + MARGIN_MS },
  { name: 'hold', step: holdStill, limitMs: () => MARGIN_MS },
  { name: 'text', step: readText, limitMs: () => 15_000 },
  { name: 'screenshot', step: photographPage, limitMs: () => 40_000 },
  { name: 'join', step: joinPictures, limitMs: () => 15_000 },
  { name: 'html', step: keepSource, limitMs: () => 15_000 },
  { name: 'mhtml', step: keepSnapshot, limitMs: () => 15_000 },
  { name: 'describe', step: describe, limitMs: () => 10_000 },
];
