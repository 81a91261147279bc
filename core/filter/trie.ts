import type { Token } from './tokens.ts';
import { GAP } from './tokens.ts';

/** The end of a phrase: which rule it belongs to, and whether it was reached in the plural. */
export interface Terminal {
  readonly rule: number;
  readonly plural: boolean;
}

/** A node of the phrase tree. Words lead on by number, sets by bit, `skip` by any word, `open` and `close` mark the hidden part. */
export class Node {
  // Most nodes lead on by one word only; a map is kept for those that branch.
  private word = -1;
  private after: Node | null = null;
  private words: Map<number, Node> | null = null;
  sets: { readonly bit: number; readonly node: Node }[] | null = null;
  /** The union of the bits of `sets`, so that most words are dismissed at once. */
  mask = 0;
  skip: Node | null = null;
  open: Node | null = null;
  close: Node | null = null;
  ends: Terminal[] | null = null;

  /** Nodes in which the ways of one phrase meet; a word may lead to several. */
  links: Map<number, Node[]> | null = null;

  /** Makes a word lead to a node of one phrase as well. */
  link(word: number, node: Node): void {
    this.links ??= new Map<number, Node[]>();
    const known = this.links.get(word);
    if (known === undefined) this.links.set(word, [node]);
    else known.push(node);
  }

  /** The node that a word leads to, if any. */
  follow(word: number): Node | undefined {
    if (this.word === word) return this.after ?? undefined;
    return this.words === null ? undefined : this.words.get(word);
  }

  /** The node that a word leads to, made when there is none. */
  grow(word: number): Node {
    const known = this.follow(word);
    if (known !== undefined) return known;
    const node = new Node();
    if (this.word < 0) {
      this.word = word;
      this.after = node;
    } else (this.words ??= new Map<number, Node>()).set(word, node);
    return node;
  }
}

/** A phrase found at tokens `first`…`last`, of which `from`…`to` are to be hidden (all inclusive). */
export interface Match {
  readonly rule: number;
  readonly plural: boolean;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** Finds every phrase of the tree that begins at token `first`. A phrase never runs over the end of a sentence. */
export function matchesAt(root: Node, tokens: readonly Token[], first: number, found: Match[]): void {
  walk(root, tokens, first, first, -1, -1, found);
}

// prettier-ignore
function walk(
  node: Node, tokens: readonly Token[], first: number, at: number, from: number, to: number, found: Match[],
): void {
  if (node.ends !== null) {
    for (const { rule, plural } of node.ends) {
      found.push({ rule, plural, first, last: at - 1, from: from < 0 ? first : from, to: to < 0 ? at - 1 : to });
    }
  }
  if (node.open !== null) walk(node.open, tokens, first, at, at, to, found);
  if (node.close !== null) walk(node.close, tokens, first, at, from, at - 1, found);
  const token = tokens[at];
  if (token === undefined || (at > first && token.gap === GAP.stop)) return;
  const next = token.id < 0 ? undefined : node.follow(token.id);
  if (next !== undefined) walk(next, tokens, first, at + 1, from, to, found);
  if (node.links !== null && token.id >= 0) {
    for (const linked of node.links.get(token.id) ?? []) walk(linked, tokens, first, at + 1, from, to, found);
  }
  if (node.sets !== null && (token.sets & node.mask) !== 0) {
    for (const { bit, node: after } of node.sets) if ((token.sets & bit) !== 0) walk(after, tokens, first, at + 1, from, to, found);
  }
  if (node.skip !== null) walk(node.skip, tokens, first, at + 1, from, to, found);
}
