import { GAP, type Token } from './tokens.ts';
import type { Node } from './trie.ts';

/** A phrase found at tokens `first`…`last`, of which `from`…`to` are to be hidden (all inclusive). */
export interface Match {
  readonly rule: number;
  readonly plural: boolean;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** Phrases as a tree, those apart whose hidden part begins with the first word. */
export interface Tree {
  readonly open: Node | null;
  readonly root: Node;
}

/** Where on a way the hidden part began and ended, in tokens from the first, or -1. */
interface Hidden {
  readonly from: number;
  readonly to: number;
  /** Its turn among all ways and ends, as if every way were walked to its end before the next: a number for each token. */
  readonly turn: readonly number[];
}

/** A node that some way through the phrases has come to. */
interface Way extends Hidden {
  readonly node: Node;
}

/** A phrase that ends in a state. */
interface End extends Hidden {
  readonly rule: number;
  readonly plural: boolean;
}

/** Where a word leads to, for the sets it had when this was worked out. */
interface Step {
  readonly sets: number;
  readonly state: State | null;
}

/**
 * Reads all phrases at once. A state is every way through the tree that some words can have gone; it is worked out when a text first comes
 * to it and then kept, so that a word mostly costs one look into a map. There are never more states than beginnings of phrases.
 */
export class Automaton {
  private readonly treesFor: (word: number) => readonly Tree[];
  private readonly starts = new Map<number, State>();

  /** `treesFor` gives the trees of the phrases that can begin with a word; the word is negative when no phrase knows it. */
  constructor(treesFor: (word: number) => readonly Tree[]) {
    this.treesFor = treesFor;
  }

  private begin(word: number, sets: number): State | null {
    let start = this.starts.get(word);
    if (start === undefined) {
      start = startOf(this.treesFor(word));
      this.starts.set(word, start);
    }
    return start.after(word, sets);
  }

  /** Adds every phrase that begins at token `first`. A phrase never runs over the end of a sentence. */
  find(tokens: readonly Token[], first: number, found: Match[]): void {
    const passed: State[] = [];
    let state: State | null = null;
    for (let at = first; ; at++) {
      const token = tokens[at];
      if (token === undefined || (at > first && token.gap === GAP.stop)) break;
      state = state === null ? this.begin(token.id, token.sets) : state.after(token.id, token.sets);
      if (state === null) break;
      if (state.ends.length > 0) passed.push(state);
    }
    for (const { end, last } of inTurn(passed)) {
      const { rule, plural, from, to } = end;
      found.push({ rule, plural, first, last: first + last, from: first + Math.max(from, 0), to: first + (to < 0 ? last : to) });
    }
  }
}

function startOf(trees: readonly Tree[]): State {
  const bracketed = trees.flatMap(({ open }) => (open === null ? [] : [{ node: open, from: 0, to: -1, turn: [0] }]));
  const others = trees.map(({ root }) => ({ node: root, from: -1, to: -1, turn: [1] }));
  return new State([...bracketed, ...others], 0);
}

interface Ended {
  readonly end: End;
  /** The last token, from the first. */
  readonly last: number;
}

const NONE: readonly Ended[] = [];

function inTurn(states: readonly State[]): readonly Ended[] {
  const [only, more] = states;
  if (only === undefined) return NONE;
  if (more === undefined) return only.ends;
  return states.flatMap(({ ends }) => ends).sort((a, b) => compareTurns(a.end.turn, b.end.turn));
}

function compareTurns(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
  return a.length - b.length;
}

class State {
  readonly ends: readonly Ended[];
  private readonly ways: readonly Way[];
  private readonly length: number;
  /** The words that lead on from here; worked out one by one, when they come. */
  private readonly words: Map<number, Step | null>;
  /** The sets that lead on from here. */
  private readonly mask: number;
  private readonly bySets = new Map<number, State | null>();

  constructor(arrived: readonly Way[], length: number) {
    const ends: End[] = [];
    const ways: Way[] = [];
    for (const way of arrived) enter(way, length, ends, ways);
    this.ends = ends.map((end) => ({ end, last: length - 1 }));
    this.ways = ways;
    this.length = length;
    this.mask = ways.reduce((mask, { node }) => mask | node.mask, 0);
    this.words = new Map(ways.flatMap(({ node }) => node.leadingWords()).map((word) => [word, null]));
  }

  /** The state that a word with these sets leads to. */
  after(word: number, sets: number): State | null {
    const known = word < 0 ? undefined : this.words.get(word);
    if (known === undefined) return this.afterSets(sets & this.mask);
    const leading = sets & this.mask;
    if (known !== null && known.sets === leading) return known.state;
    const state = this.step(word, leading);
    this.words.set(word, { sets: leading, state });
    return state;
  }

  private afterSets(leading: number): State | null {
    let state = this.bySets.get(leading);
    if (state === undefined) {
      state = this.step(-1, leading);
      this.bySets.set(leading, state);
    }
    return state;
  }

  private step(word: number, sets: number): State | null {
    const arrived = this.ways.flatMap(({ node, from, to, turn }) =>
      node.after(word, sets).map((next) => ({ node: next, from, to, turn })),
    );
    return arrived.length === 0 ? null : new State(arrived, this.length + 1);
  }
}

// Brackets take no word. What ends here has its turn before what goes on, and what lies behind a bracket before what goes on without it.
function enter({ node, from, to, turn }: Way, length: number, ends: End[], ways: Way[]): void {
  const next = (): readonly number[] => [...turn, ends.length + ways.length];
  for (const { rule, plural } of node.ends ?? []) ends.push({ rule, plural, from, to, turn: next() });
  if (node.open !== null) enter({ node: node.open, from: length, to, turn }, length, ends, ways);
  if (node.close !== null) enter({ node: node.close, from, to: length - 1, turn }, length, ends, ways);
  ways.push({ node, from, to, turn: next() });
}
