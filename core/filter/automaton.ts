import { LEXICON_ROOM } from './lexicon.ts';
import { NO_NODE, type Forest } from './forest.ts';
import { Hints } from './hints.ts';
import { Steps } from './steps.ts';
import { GAP, gapOf, type Tokens } from './tokens.ts';
import { NO_ENDS, NO_WAY, Ways, type End, type Way } from './ways.ts';
import type { WordSet } from './word-set.ts';

/** A phrase found at tokens `first`…`last`, of which `from`…`to` are to be hidden (all inclusive). */
export interface Match {
  readonly rule: number;
  readonly plural: boolean;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** Phrases as a tree of a forest, those apart whose hidden part begins with the first word. */
export interface Tree {
  readonly open: number;
  readonly root: number;
}

/** The trees of all phrases. */
export interface Trees {
  readonly forest: Forest;
  /** The trees of the phrases that can begin with a word; the word is negative when no phrase knows it. */
  readonly treesFor: (word: number) => readonly Tree[];
}

/** A state: every way that the words so far can have gone, from the number `first` up to, not including, `end`. */
interface State {
  readonly first: number;
  readonly end: number;
  /** Of how many words. */
  readonly length: number;
}

/** No way leads on. */
const NOWHERE = 0;

// What is asked of a state at every word lies in one row: whether phrases end here, the place of the hints at words that lead on, the sets that
// lead on, the state that all other words lead to, and the state itself.
const ENDS = 0;
const HINTS = 1;
const SETS = 2;
const OTHERWISE = 3;
const FIRST = 4;
const END = 5;
const LENGTH = 6;
const FIELDS = 7;

/**
 * Reads all phrases at once. A state is every way through the trees that some words can have gone; it is worked out when a text first comes to
 * it, and then has a number, so that a word mostly costs one look into a table. There are never more states than beginnings of phrases.
 */
export class Automaton {
  private readonly trees: Trees;
  private readonly vocabulary: WordSet;
  private readonly ways = new Ways();
  // By the number of a state; the first is nowhere.
  private readonly ends: (readonly End[])[] = [NO_ENDS];
  private rows = new Int32Array(FIELDS << 16);
  private readonly leading = new Hints();
  private readonly steps = new Steps();
  private readonly others = new Map<string, number>();
  /** Where the first word of a phrase leads, for the sets it had when this was worked out. */
  private readonly firsts = new Int32Array(LEXICON_ROOM);
  private readonly firstSets = new Int32Array(LEXICON_ROOM).fill(UNKNOWN);
  private readonly firstsBySets = new Map<number, number>();

  constructor(trees: Trees, vocabulary: WordSet) {
    this.trees = trees;
    this.vocabulary = vocabulary;
  }

  /** Every phrase in a text, in the order of their beginnings. A phrase never runs over the end of a sentence. */
  findAll(tokens: Tokens): Match[] {
    const found: Match[] = [];
    const { ids, sets, marks } = tokens;
    for (let first = 0; first < tokens.length; first++) {
      let state = this.first(ids[first] ?? 0, sets[first] ?? 0);
      let passed = NO_ENDS;
      for (let at = first; state !== NOWHERE;) {
        if (this.rows[state * FIELDS + ENDS] === 1) passed = this.ways.inTurn(passed, this.ends[state] ?? NO_ENDS);
        at++;
        if (at >= tokens.length || gapOf(marks[at] ?? 0) === GAP.stop) break;
        state = this.after(state, ids[at] ?? 0, sets[at] ?? 0);
      }
      if (passed.length > 0) addMatches(found, passed, first);
    }
    return found;
  }

  private first(word: number, sets: number): number {
    if (this.firstSets[word] === sets) return this.firsts[word] ?? NOWHERE;
    if (!this.vocabulary.has(word)) return sets === 0 ? NOWHERE : this.firstBySets(sets);
    if (this.firstSets[word] !== UNKNOWN) return this.otherwise(NOWHERE, word, sets);
    const state = this.step(this.startOf(word), word, sets);
    this.firsts[word] = state;
    this.firstSets[word] = sets;
    return state;
  }

  private firstBySets(sets: number): number {
    let state = this.firstsBySets.get(sets);
    if (state === undefined) {
      state = this.step(this.startOf(NO_WORD), NO_WORD, sets);
      this.firstsBySets.set(sets, state);
    }
    return state;
  }

  /** The state that a word with these sets leads to. */
  private after(state: number, word: number, sets: number): number {
    const row = state * FIELDS;
    const leading = sets & (this.rows[row + SETS] ?? 0);
    if (this.leading.mayHave(this.rows[row + HINTS] ?? 0, word)) {
      const step = this.steps.find(state, word);
      if (step >= 0) return this.steps.sets(step) === leading ? this.steps.target(step) : this.otherwise(state, word, leading);
      if (this.nodesOf(this.stateOf(state)).some((node) => this.trees.forest.leadsBy(node, word)))
        return this.steps.add(state, word, leading, this.stepFrom(state, word, leading));
    }
    if (leading !== 0) return this.afterSets(state, leading);
    const otherwise = this.rows[row + OTHERWISE] ?? UNKNOWN;
    return otherwise === UNKNOWN ? this.afterAny(state) : otherwise;
  }

  private afterAny(state: number): number {
    const target = this.stepFrom(state, NO_WORD, 0);
    this.rows[state * FIELDS + OTHERWISE] = target;
    return target;
  }

  private afterSets(state: number, sets: number): number {
    const step = this.steps.find(state, ~sets);
    if (step >= 0) return this.steps.target(step);
    return this.steps.add(state, ~sets, sets, this.stepFrom(state, NO_WORD, sets));
  }

  // The same word is hardly ever in other sets: only where it was read back from digits ("1st").
  private otherwise(state: number, word: number, sets: number): number {
    const key = `${state} ${word} ${sets}`;
    let target = this.others.get(key);
    if (target === undefined) {
      target = this.step(state === NOWHERE ? this.startOf(word) : this.stateOf(state), word, sets);
      this.others.set(key, target);
    }
    return target;
  }

  private stepFrom(state: number, word: number, sets: number): number {
    return this.step(this.stateOf(state), word, sets);
  }

  private stateOf(number: number): State {
    const row = number * FIELDS;
    return { first: this.rows[row + FIRST] ?? 0, end: this.rows[row + END] ?? 0, length: this.rows[row + LENGTH] ?? 0 };
  }

  private nodesOf({ first, end }: State): number[] {
    return Array.from({ length: end - first }, (_, at) => this.ways.node(first + at));
  }

  private step({ first, end, length }: State, word: number, sets: number): number {
    const { ways } = this;
    const arrived: Way[] = [];
    for (let before = first; before < end; before++) {
      for (const node of this.trees.forest.after(ways.node(before), word, sets))
        arrived.push({ node, from: ways.from(before), to: ways.to(before), turn: 0, before });
    }
    return arrived.length === 0 ? NOWHERE : this.add(arrived, length + 1);
  }

  private add(arrived: readonly Way[], length: number): number {
    const { forest } = this.trees;
    const { ends, state } = this.enterAll(arrived, length);
    const nodes = this.nodesOf(state);
    const number = this.ends.length;
    this.ends.push(ends);
    const row = number * FIELDS;
    if (row >= this.rows.length) this.growRows();
    this.rows[row + ENDS] = ends.length === 0 ? 0 : 1;
    this.rows[row + HINTS] = this.leading.add(nodes.map((node) => forest.words(node)));
    this.rows[row + SETS] = nodes.reduce((sets, node) => sets | forest.mask(node), 0);
    this.rows[row + OTHERWISE] = nodes.some((node) => forest.hasSkip(node)) ? UNKNOWN : NOWHERE;
    this.rows[row + FIRST] = state.first;
    this.rows[row + END] = state.end;
    this.rows[row + LENGTH] = length;
    return number;
  }

  private growRows(): void {
    const rows = new Int32Array(this.rows.length * 2);
    rows.set(this.rows);
    this.rows = rows;
  }

  private startOf(word: number): State {
    const trees = this.trees.treesFor(word);
    const bracketed = trees.flatMap(({ open }) =>
      open === NO_NODE ? [] : [{ node: open, from: 0, to: -1, turn: 0, before: NO_WAY }],
    );
    const others = trees.map(({ root }) => ({ node: root, from: -1, to: -1, turn: 1, before: NO_WAY }));
    return this.enterAll([...bracketed, ...others], 0).state;
  }

  private enterAll(arrived: readonly Way[], length: number): { readonly ends: readonly End[]; readonly state: State } {
    const ends: End[] = [];
    const first = this.ways.count;
    for (const way of arrived) this.enter(way, length, first, ends);
    // Copied, because an array that has been pushed to keeps room for sixteen more.
    return { ends: ends.length === 0 ? NO_ENDS : ends.slice(), state: { first, end: this.ways.count, length } };
  }

  // Brackets take no word. What ends here has its turn before what goes on, and what lies behind a bracket before what goes on without it.
  private enter({ node, from, to, before }: Way, length: number, first: number, ends: End[]): void {
    const { forest } = this.trees;
    const turn = (): number => ends.length + this.ways.count - first;
    for (const end of forest.ends(node)) {
      const [rule, plural] = [end >> 1, (end & 1) === 1];
      ends.push({ rule, plural, from, to, last: length - 1, turn: turn(), before });
    }
    const [open, close] = [forest.open(node), forest.close(node)];
    if (open !== NO_NODE) this.enter({ node: open, from: length, to, turn: 0, before }, length, first, ends);
    if (close !== NO_NODE) this.enter({ node: close, from, to: length - 1, turn: 0, before }, length, first, ends);
    if (forest.leadsOn(node)) this.ways.add({ node, from, to, turn: turn(), before });
  }
}

const NO_WORD = -1;
const UNKNOWN = -1;

function addMatches(found: Match[], ends: readonly End[], first: number): void {
  for (const { rule, plural, from, to, last } of ends) {
    found.push({ rule, plural, first, last: first + last, from: first + Math.max(from, 0), to: first + (to < 0 ? last : to) });
  }
}
