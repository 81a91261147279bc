import type { PhrasesAhead } from './ahead/ahead.ts';
import { Automaton, type Tree, type Trees } from './automaton.ts';
import type { Compiled } from './compile.ts';
import { Forest, NO_NODE } from './forest.ts';
import type { CompiledRule } from './rule.ts';
import { WordSet } from './word-set.ts';

/** The rules and phrases as the build compiled them: all their trees are grown. */
export class Orchard implements Compiled, Trees {
  readonly rules: readonly CompiledRule[];
  readonly phraseCount: number;
  readonly vocabulary: WordSet;
  readonly groupWords: ReadonlySet<string>;
  readonly hatedWords: ReadonlySet<string>;
  readonly forest: Forest;
  readonly phrases: Automaton;
  private readonly ahead: PhrasesAhead;

  constructor(ahead: PhrasesAhead) {
    this.ahead = ahead;
    this.rules = ahead.rules;
    this.phraseCount = ahead.phraseCount;
    this.vocabulary = WordSet.of(ahead.vocabulary);
    this.groupWords = new Set(ahead.groupWords);
    this.hatedWords = new Set(ahead.hatedWords);
    this.forest = new Forest(ahead.forest);
    this.phrases = new Automaton(this, this.vocabulary);
  }

  treesFor(word: number): readonly Tree[] {
    const { heads } = this.ahead;
    const at = placeOf(heads, word);
    return heads[at] === word ? [this.tree(at), this.tree(heads.length)] : [this.tree(heads.length)];
  }

  buildAll(): void {
    // They are.
  }

  whole(): PhrasesAhead {
    return this.ahead;
  }

  private tree(at: number): Tree {
    const { opens, roots } = this.ahead;
    return { open: opens[at] ?? NO_NODE, root: roots[at] ?? NO_NODE };
  }
}

/** Where a number stands among ascending ones, or would. */
function placeOf(numbers: Int32Array, wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
