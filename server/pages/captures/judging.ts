import { z } from 'zod';
import { isCommonName, NAME_SOURCES } from '../../../core/attribution/common-names.ts';
import { IDENTIFIER_WORDS } from '../../../core/identifiers/identifier.ts';
import { VERDICTS, type Signal } from '../../../sql/capture/capture.ts';
import { reasonField } from '../reason.ts';

/** Why somebody says so. */
export const Reason = reasonField('say what decides it', 'say what on the page decides it');

/** The form in which a person says whose page it is, first or second. */
export const Judgement = z.object({
  verdict: z.enum(VERDICTS, { error: 'say whose page it is' }),
  /** Typed, or the words of the button that offered an earlier reason again; the field itself is sent too, before the button. */
  reason: z.preprocess((sent) => (Array.isArray(sent) ? sent.at(-1) : sent) as unknown, Reason),
});

/** One signal in words: what it is, which way it speaks, and whether it confirms anything by itself. */
export const signalRow = ({ direction, kind, identifierKind, identifierValue, quote, why, independent }: Signal) => ({
  direction: direction === 'supports' ? 'Speaks for' : 'Speaks against',
  supports: direction === 'supports',
  what: identifierKind === null ? kind : `${IDENTIFIER_WORDS[identifierKind]}: ${identifierValue ?? ''}`,
  quote,
  why,
  independent,
});

/** What is known of how many people bear the name the page holds, or `null` when it holds none. */
export function nameNote(signals: readonly Signal[]): string | null {
  const names = signals.filter(({ kind, direction }) => (kind === 'name' || kind === 'alias') && direction === 'supports');
  if (names.length === 0) return null;
  return names.every(({ identifierValue }) => isCommonName(identifierValue ?? ''))
    ? `Many people bear this name: given name and surname are both among the most common ones (${NAME_SOURCES}).`
    : 'How many people bear this name is not known: it is not on the lists of the most common ones. That does not make it rare.';
}
