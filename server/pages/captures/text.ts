import { Failure } from '../../../core/failure.ts';
import type { SealedArtefact, Signal } from '../../../sql/capture/capture.ts';
import type { Desk } from '../../page.ts';
import type { TextPart } from './views.ts';

/** The text of a capture, or the sentence that says why it cannot be shown. */
export type CapturedText = { readonly text: string; readonly problem: null } | { readonly text: null; readonly problem: string };

/** Reads a capture's visible text. Damaged evidence is told, never shown. */
export async function readCapturedText(
  { evidence }: Pick<Desk, 'evidence'>,
  artefact: SealedArtefact | null,
): Promise<CapturedText> {
  if (artefact === null) return { text: null, problem: 'No text was captured.' };
  try {
    return { text: (await evidence.get(artefact.sha256, artefact.wrapped)).toString('utf8'), problem: null };
  } catch (error) {
    if (error instanceof Failure) return { text: null, problem: error.message };
    throw error;
  }
}

/** Cuts a text at its signals, so that each can be marked. Where two signals overlap, one that contradicts is shown. */
export function markSignals(text: string, signals: readonly Pick<Signal, 'start' | 'end' | 'direction' | 'why'>[]): TextPart[] {
  const inText = signals.filter(({ start, end }) => start >= 0 && end > start && end <= text.length);
  const cuts = [...new Set([0, text.length, ...inText.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const parts = cuts.slice(0, -1).map((start, index): TextPart => {
    const end = cuts[index + 1] ?? text.length;
    const here = inText.filter((signal) => signal.start <= start && signal.end >= end);
    const shown = here.find(({ direction }) => direction === 'contradicts') ?? here[0];
    return { text: text.slice(start, end), mark: shown?.direction ?? null, why: shown?.why ?? '' };
  });
  return parts;
}
