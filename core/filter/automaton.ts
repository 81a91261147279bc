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

/** A way through the phrases: the node that some words have led to. `from` and `to` bound the hidden part, in tokens from the first, or are -1. */
interface Way {
  readonly node: Node;
  readonly from: number;
  readonly to: number;
  /** Its turn among the ways and ends of its state, and the way it came by: together they order all ways as a walk from end to end would. */
  readonly turn: number;
  readonly before: Way | null;
}

/** A phrase that ends in a state, `last` tokens behind its first. */
interface End extends Omit<Way, 'node'> {
  readonly rule: number;
  readonly plural: boolean;
  readonly last: number;
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
    let passed: readonly End[] = NONE;
    let state: State | null = null;
    for (let at = first; ; at++) {
      const token = tokens[at];
      if (token === undefined || (at > first && token.gap === GAP.stop)) break;
      state = state === null ? this.begin(token.id, token.sets) : state.after(token.id, token.sets);
      if (state === null) break;
      if (state.ends.length > 0) passed = passed.length === 0 ? state.ends : inTurn([...passed, ...state.ends]);
    }
    for (const { rule, plural, from, to, last } of passed) {
      found.push({ rule, plural, first, last: first + last, from: first + Math.max(from, 0), to: first + (to < 0 ? last : to) });
    }
  }
}

const NONE: readonly End[] = [];

function inTurn(ends: readonly End[]): readonly End[] {
  return [...ends].sort((a, b) => compareTurns(turnsOf(a), turnsOf(b)));
}

function turnsOf(end: End): number[] {
  const turns = [end.turn];
  for (let way = end.before; way !== null; way = way.before) turns.push(way.turn);
  return turns.reverse();
}

function compareTurns(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
  return a.length - b.length;
}

function startOf(trees: readonly Tree[]): State {
  const bracketed = trees.flatMap(({ open }) => (open === null ? [] : [{ node: open, from: 0, to: -1, turn: 0, before: null }]));
  const others = trees.map(({ root }) => ({ node: root, from: -1, to: -1, turn: 1, before: null }));
  return new State([...bracketed, ...others], 0);
}

/** Where a word leads to, for the sets it had when this was worked out. */
interface Step {
  readonly sets: number;
  readonly state: State | null;
}

class State {
  readonly ends: readonly End[];
  private readonly ways: readonly Way[];
  private readonly length: number;
  /** The sets that lead on from here, and whether any word does. */
  private readonly mask: number;
  private readonly skips: boolean;
  // Worked out one by one, when they come; most states never lead anywhere.
  private words: Map<number, Step> | null = null;
  private bySets: Map<number, State | null> | null = null;

  /** `arrived` are the ways that `length` words have led to. */
  constructor(arrived: readonly Way[], length: number) {
    this.length = length;
    const ends: End[] = [];
    const ways: Way[] = [];
    for (const way of arrived) enter(way, length, ends, ways);
    // Copied, because an array that has been pushed to keeps room for sixteen more.
    this.ends = ends.length === 0 ? NONE : ends.slice();
    this.ways = ways.slice();
    this.mask = ways.reduce((mask, { node }) => mask | node.mask, 0);
    this.skips = ways.some(({ node }) => node.skip !== null);
  }

  /** The state that a word with these sets leads to. */
  after(word: number, sets: number): State | null {
    const leading = sets & this.mask;
    const known = this.words?.get(word);
    if (known?.sets === leading) return known.state;
    if (word < 0 || !this.leadsBy(word)) return this.afterSets(leading);
    const state = this.step(word, leading);
    (this.words ??= new Map<number, Step>()).set(word, { sets: leading, state });
    return state;
  }

  private leadsBy(word: number): boolean {
    for (const { node } of this.ways) if (node.leadsBy(word)) return true;
    return false;
  }

  private afterSets(leading: number): State | null {
    if (leading === 0 && !this.skips) return null;
    let state = this.bySets?.get(leading);
    if (state === undefined) {
      state = this.step(-1, leading);
      (this.bySets ??= new Map<number, State | null>()).set(leading, state);
    }
    return state;
  }

  private step(word: number, sets: number): State | null {
    const arrived: Way[] = [];
    for (const before of this.ways) {
      for (const node of before.node.after(word, sets))
        arrived.push({ node, from: before.from, to: before.to, turn: before.turn, before });
    }
    return arrived.length === 0 ? null : new State(arrived, this.length + 1);
  }
}

// Brackets take no word. What ends here has its turn before what goes on, and what lies behind a bracket before what goes on without it.
function enter({ node, from, to, before }: Way, length: number, ends: End[], ways: Way[]): void {
  for (const { rule, plural } of node.ends)
    ends.push({ rule, plural, from, to, last: length - 1, turn: ends.length + ways.length, before });
  if (node.open !== null) enter({ node: node.open, from: length, to, turn: 0, before }, length, ends, ways);
  if (node.close !== null) enter({ node: node.close, from, to: length - 1, turn: 0, before }, length, ends, ways);
  if (node.leadsOn()) ways.push({ node, from, to, turn: ends.length + ways.length, before });
}
