import type { ProtectedClass } from './classes.ts';
import { jobAt } from './jobs.ts';
import type { Frame } from './rule.ts';
import { ATTACKING, MY, Sentences } from './sentences.ts';
import { GAP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';
import { SET_BITS } from './word-sets.ts';
import { Writer } from './writer.ts';

/** What a text says around a phrase: who speaks, of whom, and whether somebody is attacked. Token numbers are inclusive. */
export class Context {
  readonly tokens: Tokens;
  /** True when the applicant is named in the text, so that "his wife" speaks of them. */
  readonly namesApplicant: boolean;
  readonly sentences: Sentences;
  readonly writer: Writer;
  private readonly isSpanish: boolean;
  private readonly tellsCase: boolean;
  private readonly classes = new Map<ProtectedClass, { readonly from: number; readonly to: number }[]>();

  constructor(tokens: Tokens, namesApplicant: boolean) {
    this.tokens = tokens;
    this.namesApplicant = namesApplicant;
    this.sentences = new Sentences(tokens);
    this.writer = new Writer(tokens, this.sentences, namesApplicant);
    let spanish = 0;
    let ofCase = 0;
    for (let at = 0; at < tokens.length; at++) {
      if (tokens.isIn(SPANISH, at)) spanish++;
      if (tokens.isIn(CASE_WORDS, at)) ofCase++;
    }
    this.tellsCase = ofCase > 0;
    this.isSpanish = spanish >= 2 && spanish * 6 >= tokens.length;
  }

  /** Notes that a strong phrase stands here, for the frames `beside` and, unless it only names a group, `near`. */
  noteStrong(first: number, name: ProtectedClass, tellsOwn: boolean): void {
    this.sentences.at(first).strong.push({ at: first, name, tellsOwn });
  }

  /** Notes that a phrase of a class stands here, weak or strong, for the `cluster` frame. */
  noteClass(name: ProtectedClass, from: number, to: number): void {
    const noted = this.classes.get(name);
    if (noted === undefined) this.classes.set(name, [{ from, to }]);
    else noted.push({ from, to });
  }

  /** True when one of the frames holds around tokens `from`…`to` for a phrase of a class. */
  holds(frames: readonly Frame[], from: number, to: number, name: ProtectedClass): boolean {
    return frames.some((frame) =>
      frame === 'cluster'
        ? this.isClustered(name, from, to)
        : frame === 'near'
          ? this.isNear(name, from, to)
          : this.holdsOne(frame, from, to),
    );
  }

  /** True when the sentence, or a short text around it, insults, threatens or shuts out. */
  isAttack(at: number): boolean {
    return this.sentences.at(at).attack > 0 || this.sentences.neighbours(at).some(({ attack }) => attack > 0);
  }

  /** The same by a sign that does not often mean no harm: a joke about one person is not aimed at a group. */
  isPlainAttack(at: number): boolean {
    return this.sentences.at(at).attack >= 2 || this.sentences.neighbours(at).some(({ attack }) => attack >= 2);
  }

  /** True when what is named here and is not the writer's own is what an attack is aimed at: the sentence does not speak of the writer, or boasts. */
  isAttackOnOthers(at: number): boolean {
    if (this.namesApplicant || this.writer.tellsOfWriter(at)) return false;
    const { aimed, attack } = this.sentences.at(at);
    return aimed || attack >= 2 || this.sentences.neighbours(at).some((near) => near.aimed || near.attack >= 3);
  }

  /** True when an article, number, adjective or the like stands before, so that a noun must follow without one; an insult may stand between. */
  hasDeterminer(from: number): boolean {
    if (from === 0 || this.tokens.gap(from) > GAP.space) return false;
    if (this.tokens.isIn(ADJECTIVES, from - 1)) return true;
    if (this.tokens.isIn(ATTACKING, from - 1) && this.tokens.gap(from - 1) <= GAP.space) return this.isDeterminer(from - 2);
    return this.isDeterminer(from - 1);
  }

  private isDeterminer(at: number): boolean {
    return (this.tokens.setsOf(at) & (SET_BITS.det | SET_BITS.num | SET_BITS.poss)) !== 0;
  }

  private isClustered(name: ProtectedClass, from: number, to: number): boolean {
    const here = this.tokens.id(from);
    const last = singular(this.tokens.word(to));
    return (this.classes.get(name) ?? []).some(
      (other) =>
        (other.to < from || other.from > to) &&
        Math.abs(other.from - from) <= CLUSTER_WORDS &&
        this.tokens.id(other.from) !== here &&
        singular(this.tokens.word(other.to)) !== last,
    );
  }

  private isNear(name: ProtectedClass, from: number, to: number): boolean {
    return this.sentences
      .at(from)
      .strong.some((other) => other.tellsOwn && other.name === name && (other.at < from || other.at > to));
  }

  private holdsOne(frame: Exclude<Frame, 'cluster' | 'near'>, from: number, to: number): boolean {
    switch (frame) {
      case 'person':
        return (this.tokens.setsOf(this.tokens.rightOf(to)) & (SET_BITS.person | SET_BITS.people)) !== 0;
      case 'role':
        return jobAt(this.tokens, this.tokens.rightOf(to)) !== null;
      case 'self':
        return this.writer.isSelf(from, to);
      case 'mine':
        return this.writer.isMine(from);
      case 'first':
        return this.sentences.at(from).firstPerson || this.sentences.at(from).leavesOutI || this.namesApplicant;
      case 'told':
        return this.sentences.isTold(from);
      case 'attack':
        return this.sentences.at(from).attack >= 2;
      case 'attack-near':
        return this.sentences.at(from).attack >= 2 || this.sentences.neighbours(from).some((near) => near.attack >= 2);
      case 'aimed-elsewhere':
        // Known when all else is; see again.ts.
        return false;
      case 'my':
        return this.tokens.isIn(MY, from - 1) && this.tokens.gap(from) <= GAP.space;
      case 'spanish':
        return this.isSpanish;
      case 'english':
        return !this.isSpanish;
      case 'proper':
        return this.isProper(from, to);
      case 'kin':
        return this.sentences.at(from).kin;
      case 'story':
        return (this.tellsCase || !this.sentences.isTold(from)) && this.sentences.at(from).attack < 2;
      case 'beside':
        return this.sentences.at(from).strong.some(({ at }) => at < from || at > to);
    }
  }

  // Titles write everything with capitals, shouts too.
  private isProper(from: number, to: number): boolean {
    const [before, after] = [from - 1, to + 1];
    const isInside = from > 0 && this.tokens.gap(from) === GAP.space && this.tokens.gap(after) === GAP.space;
    if (!isInside || !this.tokens.capital(from) || this.tokens.shout(from)) return false;
    return !this.tokens.capital(after) && (!this.tokens.capital(before) || this.tokens.gap(before) === GAP.stop);
  }
}

// "the pump" and "pumps" are one vague word told twice.
const singular = (word: string): string => word.replace(/s$/, '');

/** How far apart, in words, two phrases of one class still explain each other. */
const CLUSTER_WORDS = 14;

// Written folded, without accents.
const SPANISH = wordSet(
  'el la los las de del que y en un una mi mis con por para no se me lo al ya yo soy es esta estoy pero como mas muy su sus le les nos si ni desde hasta cuando porque sin sobre entre fue era ser hoy ayer',
);

// Who speaks of these tells of a call, a shift or a case, even without a word of themselves.
const CASE_WORDS = wordSet(
  'caller callers dispatch dispatcher dispatchers suspect suspects defendant plaintiff deputies troopers authorities coroner precinct docket inmate inmates',
);

// Between an article and a group, or before a group without one.
// prettier-ignore
const ADJECTIVES = wordSet(`other same only new young old older younger poor rich big little own more fewer such certain various typical common average random
  local fellow non so-called real true entire whole next last first second white black brown straight fat stupid lazy filthy dirty dumb ugly crazy greedy cheap evil
  disgusting worthless useless stinking smelly nasty loud rude sneaky angry fucking damn bloody goddamn rotten drunk toothless godless low-life anti pro ex half all`);
