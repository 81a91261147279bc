import { foldWord } from './fold.ts';
import { LEXICON } from './lexicon.ts';
import { COUNTRIES, LANGUAGES, NATIONS } from './nations.ts';
import { choicesOf, isOptional, pluralsIn, type Item } from './phrase.ts';
import { Node } from './trie.ts';
import { SET_BITS, type SetName } from './word-sets.ts';

/** Names of several words in a set, each word folded ("puerto", "rico"). */
const SEVERAL_WORDS: Partial<Record<SetName, readonly (readonly string[])[]>> = {
  nation: severalIn(NATIONS),
  country: severalIn(COUNTRIES),
  language: severalIn(LANGUAGES),
};

function severalIn(names: readonly string[]): string[][] {
  return names.filter((name) => name.includes('-')).map((name) => name.split('-').map((word) => foldWord(word)));
}

/** All their words. */
export const WORDS_OF_SEVERAL: readonly string[] = Object.values(SEVERAL_WORDS).flat(2);

/**
 * Adds all ways a phrase can be written to a tree: each item leads from a set of nodes to a set of nodes. With `first`, only the ways that
 * begin with the word of that number. A phrase that names an unknown set throws.
 */
export function grow(root: Node, items: readonly Item[], rule: number, first: number | null): void {
  new Branch(items, rule, first).add([root], 0, false, true);
}

class Branch {
  private readonly items: readonly Item[];
  private readonly rule: number;
  private readonly first: number | null;

  constructor(items: readonly Item[], rule: number, first: number | null) {
    this.items = items;
    this.rule = rule;
    this.first = first;
  }

  add(nodes: readonly Node[], at: number, plural: boolean, opens: boolean): void {
    const item = this.items[at];
    if (item === undefined) {
      const end = { rule: this.rule, plural };
      for (const node of nodes) node.end(end);
    } else if (item === '[') {
      this.add(
        nodes.map((node) => (node.open ??= new Node())),
        at + 1,
        plural,
        opens,
      );
    } else if (item === ']') {
      this.add(
        nodes.map((node) => (node.close ??= new Node())),
        at + 1,
        plural,
        opens,
      );
    } else if (item === '**') {
      this.add(upToThree(nodes), at + 1, plural, false);
    } else {
      const after = this.step(nodes, choicesOf(item), at, opens);
      this.add(isOptional(item) ? [...nodes, ...after] : after, at + 1, plural, false);
      const many = pluralsIn(this.items, at);
      if (many.length > 0) this.add(this.step(nodes, many, at, opens), at + 1, true, false);
    }
  }

  // Phrases that begin alike share their nodes. Behind a choice the ways meet again in one node of their own, or a phrase of several
  // choices would grow as many branches as there are ways to write it.
  private step(nodes: readonly Node[], choices: readonly string[], at: number, opens: boolean): Node[] {
    const plain = choices.filter((word) => word !== '*' && !word.startsWith('<')).map((word) => numberOf(word));
    const after = choices.flatMap((word) =>
      word === '*'
        ? nodes.map((node) => (node.skip ??= new Node()))
        : word.startsWith('<')
          ? nodes.flatMap((node) => this.stepSet(node, word.slice(1, -1)))
          : [],
    );
    if (plain.length === 0) return after;
    if (at === 0 || (plain.length === 1 && nodes.length === 1)) {
      const chosen = opens && this.first !== null ? plain.filter((word) => word === this.first) : plain;
      return [...after, ...chosen.flatMap((word) => nodes.map((node) => node.grow(word)))];
    }
    const meeting = new Node();
    for (const word of plain) for (const node of nodes) node.link(word, meeting);
    return [...after, meeting];
  }

  private stepSet(node: Node, name: string): Node[] {
    if (!(name in SET_BITS)) throw new Error(`A phrase refers to <${name}>, which is no set of words`);
    const bit = SET_BITS[name as SetName];
    const known = node.sets?.find((edge) => edge.bit === bit);
    const after = known?.node ?? new Node();
    if (known === undefined) (node.sets ??= []).push({ bit, node: after });
    const several = SEVERAL_WORDS[name as SetName] ?? [];
    return [after, ...several.map((many) => many.reduce((from, word) => from.grow(numberOf(word)), node))];
  }
}

function numberOf(word: string): number {
  const number = LEXICON.find(word);
  if (number === 0) throw new Error(`No phrase has the word "${word}"`);
  return number;
}

function upToThree(nodes: readonly Node[]): Node[] {
  const reached = [...nodes];
  let edge = nodes;
  for (let step = 0; step < 3; step++) {
    edge = edge.map((node) => (node.skip ??= new Node()));
    reached.push(...edge);
  }
  return reached;
}
