import { IDENTIFIER_WORDS } from '../identifiers/identifier.ts';
import type { IdentifierKind } from '../identifiers/identifier.ts';
import { NAME_SOURCES } from './common-names.ts';
import { wordsOf } from './phrases.ts';
import type { Signal } from './signal.ts';
import type { SuggestedTier } from './tier.ts';

/** What each kind is called in sentences about a page; a page may well hold a name that is not the full one. */
export const KIND_WORDS: Record<IdentifierKind, string> = { ...IDENTIFIER_WORDS, name: 'name', alias: 'other name' };

/** The suggested tier, and the sentence investigators read for it. */
export interface Suggestion {
  readonly suggested: SuggestedTier;
  readonly why: string;
}

/** What else is known when a tier is suggested. */
export interface Circumstances {
  /** The page's own address is an account of the applicant's: a mere mention of one is not enough for T2. */
  readonly ownAccount: boolean;
  /** Every name of the applicant's that the page holds is known to be common. */
  readonly commonName: boolean;
}

/** How many independent kinds a common name asks for where no account or address of the applicant's is among them. */
const KINDS_FOR_COMMON_NAME = 3;

/**
 * T0 name only; T1 one more identifier; T2 two or more further identifiers that are independent and of different kinds, with nothing against
 * it; TX something against it and nothing independent for it. Without a name or an account, a city and an employer are anybody's: T0.
 * A common name asks for an account among them, or a third kind: namesakes of a common name live in one city and work for one employer.
 * A name that is not known to be common changes nothing; no name ever makes less enough.
 */
export function suggestTier(
  supports: readonly Signal[],
  against: readonly Signal[],
  { ownAccount, commonName }: Circumstances,
): Suggestion {
  const names = supports.filter(({ kind }) => isName(kind));
  const further = supports.filter(({ kind }) => !isName(kind));
  const independent = new Set(further.filter((signal) => signal.independent).map(({ kind }) => kind));
  const inFull = ownAccount || names.some(({ quote }) => fullness(quote) > 1) || further.some(({ kind }) => kind === 'email');
  const held = `The page holds the applicant's ${listed(further)}`;
  const [contradiction] = against;

  if (contradiction !== undefined && independent.size === 0) return { suggested: 'TX', why: contradiction.why };
  if (names.length === 0 && !further.some(({ kind }) => isAccount(kind))) {
    return { suggested: 'T0', why: 'The page holds neither the name nor an account or address of the applicant.' };
  }
  if (further.length === 0)
    return { suggested: 'T0', why: 'The page holds the name and nothing else that is known of the applicant.' };
  if (contradiction !== undefined) return { suggested: 'T1', why: `${held}, but: ${contradiction.why}` };
  if (!inFull) return { suggested: 'T1', why: `${held}, but not the name in full.` };
  if (independent.size === 0) return { suggested: 'T1', why: `${held}, which confirms nothing by itself.` };
  if (independent.size === 1) return { suggested: 'T1', why: `${held}; two independent kinds are needed to corroborate it.` };
  if (commonName && independent.size < KINDS_FOR_COMMON_NAME && ![...independent].some(isAccount)) {
    return {
      suggested: 'T1',
      why: `${held}, but many people bear this name (${NAME_SOURCES}); a third independent kind, an account or an e-mail address is needed.`,
    };
  }
  return { suggested: 'T2', why: `${held}, at least two of them independently, and nothing speaks against it.` };
}

/** How much of a name is written out; "J. Garcia" and a lone "Ana" come to one. */
export function fullness(quote: string): number {
  return wordsOf(quote).filter((word) => word.length > 1).length;
}

/** Whether a kind names a person. */
export function isName(kind: Signal['kind']): boolean {
  return kind === 'name' || kind === 'alias';
}

/** Whether a kind is something only one person has. */
export function isAccount(kind: Signal['kind']): boolean {
  return kind === 'handle' || kind === 'email';
}

function listed(signals: readonly Signal[]): string {
  const kinds = [...new Set(signals.map(({ kind }) => kind))];
  const words = kinds.map((kind) => (kind === 'lifespan' ? kind : KIND_WORDS[kind]));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
