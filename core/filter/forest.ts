import type { Node } from './trie.ts';

// Of a node's first number: how many words, sets and ends it has, and which of three other nodes.
const SETS_AT = 16;
const ENDS_AT = 21;
const OTHERS_AT = 27;
const WORDS_MAX = (1 << SETS_AT) - 1;
const SETS_MAX = (1 << (ENDS_AT - SETS_AT)) - 1;
const ENDS_MAX = (1 << (OTHERS_AT - ENDS_AT)) - 1;
const SKIP = 1;
const OPEN = 2;
const CLOSE = 4;
/** How many of the three there are, by their bits. */
const HOW_MANY = [0, 1, 1, 2, 1, 2, 2, 3] as const;

/** There is no node here. */
export const NO_NODE = 0;

/**
 * Trees of phrases as texts are read with: numbers one behind the other. A node is the place of its first number. Behind that stand the nodes
 * for any word, for an opening and a closing bracket, as far as there are such; the ends; sets, each with its node; words in ascending
 * order; and the node of each of these.
 */
export class Forest {
  private numbers: Int32Array;
  private used: number;

  /** Without `numbers` nothing grows there yet. */
  constructor(numbers: Int32Array | null = null) {
    this.numbers = numbers ?? new Int32Array(1 << 12);
    this.used = numbers?.length ?? NO_NODE + 1;
  }

  /** All its trees, to be kept in a file. */
  whole(): Int32Array {
    return this.numbers.subarray(0, this.used);
  }

  /** Takes over a tree that is grown. Gives its root. */
  plant(tree: Node): number {
    const planted = new Map<Node, number>();
    const plantOne = (node: Node | null): number => {
      if (node === null) return NO_NODE;
      const there = planted.get(node) ?? this.write(node, plantOne);
      planted.set(node, there);
      return there;
    };
    return plantOne(tree);
  }

  /** The node that an opening bracket leads to. */
  open(node: number): number {
    return this.other(node, OPEN);
  }

  /** The node that a closing bracket leads to. */
  close(node: number): number {
    return this.other(node, CLOSE);
  }

  /** True when any word at all leads on. */
  hasSkip(node: number): boolean {
    return this.other(node, SKIP) !== NO_NODE;
  }

  /** The phrases that end here: the number of the rule twice, and one more where it was reached in the plural. */
  ends(node: number): Int32Array {
    const from = this.endsFrom(node);
    return this.numbers.subarray(from, from + this.endCount(node));
  }

  /** The sets that lead on, in bits. */
  mask(node: number): number {
    const from = this.setsFrom(node);
    let mask = 0;
    for (let at = from; at < from + this.setCount(node) * 2; at += 2) mask |= this.numbers[at] ?? 0;
    return mask;
  }

  /** The words that lead on other than by their sets, ascending; one that leads to several nodes is there for each. */
  words(node: number): Int32Array {
    const from = this.wordsFrom(node);
    return this.numbers.subarray(from, from + this.wordCount(node));
  }

  /** True when anything leads on from here. */
  leadsOn(node: number): boolean {
    return this.wordCount(node) > 0 || this.setCount(node) > 0 || this.hasSkip(node);
  }

  /** True when a word leads on from here, other than by its sets. */
  leadsBy(node: number, word: number): boolean {
    const at = this.wordFrom(node, word);
    return at < this.wordsEnd(node) && this.numbers[at] === word;
  }

  /** The nodes that a word with these sets leads to; the word is negative when no phrase knows it. */
  after(node: number, word: number, sets: number): number[] {
    const { numbers } = this;
    const found: number[] = [];
    const [count, end] = [this.wordCount(node), this.wordsEnd(node)];
    for (let at = this.wordFrom(node, word); at < end && numbers[at] === word; at++) found.push(numbers[at + count] ?? NO_NODE);
    const from = this.setsFrom(node);
    for (let at = from; at < from + this.setCount(node) * 2; at += 2)
      if (((numbers[at] ?? 0) & sets) !== 0) found.push(numbers[at + 1] ?? NO_NODE);
    if (this.hasSkip(node)) found.push(this.other(node, SKIP));
    return found;
  }

  private write(node: Node, plantOne: (node: Node | null) => number): number {
    const { skip, open, close } = node;
    const [ends, sets, edges] = [node.ends, node.sets ?? [], [...node.edges()].sort(([a], [b]) => a - b)];
    if (edges.length > WORDS_MAX || sets.length > SETS_MAX || ends.length > ENDS_MAX)
      throw new RangeError(`no node can have ${edges.length} words, ${sets.length} sets and ${ends.length} ends`);
    const others = (skip === null ? 0 : SKIP) | (open === null ? 0 : OPEN) | (close === null ? 0 : CLOSE);
    return this.push([
      edges.length | (sets.length << SETS_AT) | (ends.length << ENDS_AT) | (others << OTHERS_AT),
      ...[skip, open, close].filter((other) => other !== null).map(plantOne),
      ...ends.map(({ rule, plural }) => rule * 2 + (plural ? 1 : 0)),
      ...sets.flatMap((edge) => [edge.bit, plantOne(edge.node)]),
      ...edges.map(([word]) => word),
      ...edges.map(([, next]) => plantOne(next)),
    ]);
  }

  private push(node: readonly number[]): number {
    const there = this.used;
    this.used += node.length;
    if (this.used > this.numbers.length) {
      const numbers = new Int32Array(this.used * 2);
      numbers.set(this.numbers);
      this.numbers = numbers;
    }
    this.numbers.set(node, there);
    return there;
  }

  private head(node: number): number {
    return this.numbers[node] ?? 0;
  }

  private other(node: number, which: number): number {
    const others = this.head(node) >> OTHERS_AT;
    return (others & which) === 0 ? NO_NODE : (this.numbers[node + 1 + (HOW_MANY[others & (which - 1)] ?? 0)] ?? NO_NODE);
  }

  private wordCount(node: number): number {
    return this.head(node) & WORDS_MAX;
  }

  private setCount(node: number): number {
    return (this.head(node) >> SETS_AT) & SETS_MAX;
  }

  private endCount(node: number): number {
    return (this.head(node) >> ENDS_AT) & ENDS_MAX;
  }

  private endsFrom(node: number): number {
    return node + 1 + (HOW_MANY[this.head(node) >> OTHERS_AT] ?? 0);
  }

  private setsFrom(node: number): number {
    return this.endsFrom(node) + this.endCount(node);
  }

  private wordsFrom(node: number): number {
    return this.setsFrom(node) + this.setCount(node) * 2;
  }

  private wordsEnd(node: number): number {
    return this.wordsFrom(node) + this.wordCount(node);
  }

  /** Where a word stands, or would. */
  private wordFrom(node: number, word: number): number {
    let low = this.wordsFrom(node);
    let high = low + this.wordCount(node);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.numbers[middle] ?? 0) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
