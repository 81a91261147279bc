import type { ProtectedClass } from './classes.ts';

/**
 * What must stand around a weak phrase before it is hidden. One that holds is enough.
 * - `person`: a person noun follows ("black officers"), or the phrase ends a plural group
 * - `role`: the name of a job follows
 * - `self`: the writer says it of themselves ("I'm …", "as a …", "… here"), or a profile line lists it
 * - `mine`: `my`, `our` or the applicant's name stands just before it
 * - `first`: the sentence speaks in the first person at all, leaves its I out ("Hauled freight for …"), or the applicant is named
 * - `attack`: the sentence insults, threatens or shuts out
 * - `attack-near`: the same, or in a short text the sentence before or behind does
 * - `my`: `my` or `our` stands directly before it
 * - `kin`: the sentence names a relative of the writer
 * - `told`: nobody nearby speaks in the first person; a story about "the man" may be a story about the applicant
 * - `spanish`: the text is written in Spanish, where the verb says who speaks
 * - `english`: it is not, so that a Spanish word in it tells ("my abuela"; in a Spanish text everybody has one)
 * - `cluster`: another phrase of the same class, however weak, is near; one vague word tells nothing, two tell much
 * - `near`: a strong phrase of the same class stands in the same sentence; what is too vague alone completes it
 * - `beside`: another protected phrase of any class stands in the same sentence
 * - `proper`: it is written with a capital inside a sentence, and what follows is not ("the Black techs", but not "Black Creek")
 * - `aimed-elsewhere`: the text aims at a group of this class, or of one that is told by the same things, somewhere
 * - `story` (for `keep`): the text tells of the writer or of a case at work, and the sentence attacks nobody, so a stranger in it is a stranger
 */
export type Frame =
  | 'person'
  | 'role'
  | 'self'
  | 'mine'
  | 'first'
  | 'told'
  | 'attack'
  | 'attack-near'
  | 'aimed-elsewhere'
  | 'beside'
  | 'my'
  | 'kin'
  | 'cluster'
  | 'near'
  | 'spanish'
  | 'english'
  | 'proper'
  | 'story';

/**
 * How the panel reads what was hidden: the uniform mark, a neutral noun (the plural is made by rule), the sign of a slur or of an insult,
 * or fixed words after `=` (singular and plural separated by a slash).
 */
export type Reading = 'mark' | 'person' | 'slur' | 'insult' | `=${string}`;

/** A family of phrases that are handled alike. `keep` phrases protect an innocent sense from the other rules of every class, in a frame if they need one. */
export interface Rule {
  readonly id: string;
  readonly strength: 'strong' | 'weak' | 'keep';
  readonly needs?: readonly Frame[];
  readonly reads?: Reading;
  /** True when the phrase names a group that speech can be aimed at. */
  readonly group?: boolean;
  /** True when the phrase is what others are mocked with, so that it is never a trait of the writer. */
  readonly aimed?: boolean;
  /** True when no innocent sense protects the phrase: in an attack "the old-timers" are nobody's colleagues. */
  readonly overrides?: boolean;
  /** For `keep` rules about strangers ("the man in front"): gives way when the writer says it of themselves ("as a man in …"). */
  readonly yields?: boolean;
  /**
   * Phrases separated by `|` or new lines. `a/b` either word · `word?` optional · `<set>` any word of a set (word-sets.ts) ·
   * `*` any one word · `**` up to three · `[…]` the part to hide when it is not the whole. The last word also matches its plural.
   */
  readonly phrases: string;
}

/** The rules of one class, with the law that protects it. */
export interface RuleFile {
  readonly class: ProtectedClass;
  readonly source: string;
  readonly rules: readonly Rule[];
}

/** A rule as the matcher's results refer to it, by number. */
export interface CompiledRule {
  readonly ruleId: string;
  readonly class: ProtectedClass;
  readonly strength: Rule['strength'];
  readonly needs: readonly Frame[];
  readonly reads: Reading;
  readonly group: boolean;
  readonly yields: boolean;
  readonly overrides: boolean;
  readonly aimed: boolean;
  /** Why its masks stand, for investigators. */
  readonly reason: string;
}
