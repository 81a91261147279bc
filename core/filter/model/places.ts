import type { Match } from '../automaton.ts';
import type { ProtectedClass } from '../classes.ts';
import type { Hit } from '../hit.ts';
import type { CompiledRule } from '../rule.ts';
import type { Tokens } from '../tokens.ts';

/** What the rules found in a text before the network is asked: every phrase they knew, the ones they hid, and the applicant's own names. */
export interface RuleFindings {
  readonly matches: readonly Match[];
  readonly rules: readonly CompiledRule[];
  readonly hits: readonly Hit[];
  readonly applicant: readonly Hit[];
}

/** What the rules say of each word: whether they keep it in an innocent sense, know it in a phrase that tells too little, or hide it, and whether it names the applicant. */
export class Places {
  private readonly bits: Uint8Array;
  private readonly keptBy: Uint16Array;
  private readonly classes = new Map<number, ProtectedClass>();

  constructor(tokens: Tokens, { matches, rules, hits, applicant }: RuleFindings) {
    this.bits = new Uint8Array(tokens.length);
    this.keptBy = new Uint16Array(tokens.length);
    for (const { rule, from, to, first, last } of matches) {
      const known = rules[rule];
      const bits = bitsOf(known);
      const keptBy = known?.strength === 'keep' ? last - first + 1 : 0;
      for (let at = from; at <= to; at++) {
        this.add(at, bits);
        this.keptBy[at] = Math.max(this.keptBy[at] ?? 0, keptBy);
      }
      if (known !== undefined && known.strength !== 'keep') this.classes.set(to, known.class);
    }
    this.addHits(tokens, hits, HIDDEN);
    this.addHits(
      tokens,
      hits.filter(({ role }) => role === 'subject'),
      OWN,
    );
    this.addHits(tokens, applicant, APPLICANT);
  }

  isKept(at: number): boolean {
    return this.has(at, KEPT);
  }

  /** Whether a rule keeps it only because a story tells it of a stranger. */
  isKeptOfStranger(at: number): boolean {
    return this.has(at, OF_STRANGER);
  }

  /** Whether one rule keeps it though another would hide it. */
  isKeptThoughKnown(at: number): boolean {
    return this.has(at, KEPT) && this.has(at, KNOWN);
  }

  /** How many words the longest phrase has that keeps it: three of "search and seizure". */
  wordsKeeping(at: number): number {
    return this.keptBy[at] ?? 0;
  }

  isWeak(at: number): boolean {
    return this.has(at, WEAK);
  }

  /** The class that a rule would give the word, hide it or not. */
  classOf(at: number): ProtectedClass | undefined {
    return this.classes.get(at);
  }

  isHidden(at: number): boolean {
    return this.has(at, HIDDEN);
  }

  /** Whether a rule hides it as the applicant's own. */
  isOwn(at: number): boolean {
    return this.has(at, OWN);
  }

  /** Whether it names the applicant. */
  isApplicant(at: number): boolean {
    return this.has(at, APPLICANT);
  }

  private addHits(tokens: Tokens, hits: readonly Hit[], bit: number): void {
    for (const { start, end } of hits)
      for (let at = tokens.from(start); at < tokens.length && tokens.start(at) < end; at++) this.add(at, bit);
  }

  private add(at: number, bit: number): void {
    this.bits[at] = (this.bits[at] ?? 0) | bit;
  }

  private has(at: number, bit: number): boolean {
    return ((this.bits[at] ?? 0) & bit) !== 0;
  }
}

function bitsOf(rule: CompiledRule | undefined): number {
  if (rule === undefined) return 0;
  if (rule.strength !== 'keep') return rule.strength === 'weak' ? KNOWN | WEAK : KNOWN;
  return rule.yields || rule.needs.includes('story') ? KEPT | OF_STRANGER : KEPT;
}

const KEPT = 1;
const WEAK = 2;
const HIDDEN = 4;
const OWN = 8;
const APPLICANT = 16;
const OF_STRANGER = 32;
const KNOWN = 64;
