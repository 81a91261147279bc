import { HATED_FOR, type ProtectedClass } from './classes.ts';
import { Automaton, type Tree } from './automaton.ts';
import { isOptional, plainWords, readItems, type Item } from './phrase.ts';
import { grow, WORDS_OF_SEVERAL } from './phrase-tree.ts';
import type { Frame, Reading, Rule, RuleFile } from './rule.ts';
import { Node } from './trie.ts';
import { SETS_OF_WORD } from './word-sets.ts';
import { list, plurals } from './words.ts';

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

/** Every rule, their phrases, and the numbers of the words the phrases know. */
export interface Compiled {
  readonly rules: readonly CompiledRule[];
  readonly phrases: Automaton;
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Single words that name a group or abuse one; censored spellings are looked up among them. */
  readonly groupWords: ReadonlySet<string>;
  /** Those of them that name a people, a faith, a sex or whom they love: what hatred is mostly about, so it is also what is misspelt on purpose. */
  readonly hatedWords: ReadonlySet<string>;
  readonly phraseCount: number;
  /** Builds the trees of all phrases now, which otherwise are built when a text has their first word. Throws where a phrase is wrong. */
  readonly buildAll: () => void;
}

/** Lists the words of all phrases and what they begin with. A phrase that could match nothing at all stops the start. */
export function compile(files: readonly RuleFile[]): Compiled {
  const book = new Phrasebook();
  for (const file of files) for (const rule of file.rules) book.addRule(file, rule);
  return book;
}

interface Phrase {
  readonly rule: number;
  readonly text: string;
}

class Phrasebook implements Compiled {
  readonly rules: CompiledRule[] = [];
  readonly vocabulary = new Map<string, number>();
  readonly groupWords = new Set<string>();
  readonly hatedWords = new Set<string>();
  phraseCount = 0;
  readonly phrases = new Automaton((word) => this.treesFor(word));
  /** The phrases that begin with a word, by its number; their tree is built when a text has it. */
  private readonly beginning = new Map<number, Phrase[]>();
  /** The phrases that can begin with a set, with any word, or behind a word that may be left out. */
  private readonly others: Phrase[] = [];
  private otherTree: Tree | null = null;

  constructor() {
    for (const word of [...SETS_OF_WORD.keys(), ...WORDS_OF_SEVERAL]) this.number(word);
  }

  addRule(file: RuleFile, rule: Rule): void {
    const index = this.rules.length;
    this.rules.push({
      ruleId: `${file.class.slice(3).toLowerCase()}/${rule.id}`,
      class: file.class,
      strength: rule.strength,
      needs: rule.needs ?? [],
      reads: rule.reads ?? 'mark',
      group: rule.group ?? false,
      yields: rule.yields ?? false,
      overrides: rule.overrides ?? false,
      aimed: rule.aimed ?? false,
      reason: rule.strength === 'strong' ? 'always tells the class' : `tells the class here (${(rule.needs ?? []).join(', ')})`,
    });
    for (const text of list(rule.phrases)) {
      const items = readItems(text);
      if (items.every((item) => item === '[' || item === ']' || isOptional(item)))
        throw new Error(`Rule ${file.class} ${rule.id}: the phrase "${text}" could match nothing at all`);
      this.phraseCount++;
      if (rule.group === true && items.length === 1) {
        for (const word of [items[0] ?? '', ...plurals(items[0] ?? '')]) {
          this.groupWords.add(word);
          if (HATED_FOR.has(file.class)) this.hatedWords.add(word);
        }
      }
      this.addPhrase({ rule: index, text }, items);
    }
  }

  private addPhrase(phrase: Phrase, items: readonly Item[]): void {
    for (let at = 0; at < items.length; at++) for (const word of plainWords(items, at)) this.number(word);
    const first = items[0] === '[' ? 1 : 0;
    const head = items[first] ?? '';
    if (isOptional(head) || head.includes('<') || head.includes('*')) {
      this.others.push(phrase);
      return;
    }
    for (const word of plainWords(items, first)) {
      const number = this.number(word);
      const known = this.beginning.get(number);
      if (known === undefined) this.beginning.set(number, [phrase]);
      else known.push(phrase);
    }
  }

  private number(word: string): number {
    let number = this.vocabulary.get(word);
    if (number === undefined) {
      number = this.vocabulary.size;
      this.vocabulary.set(word, number);
    }
    return number;
  }

  // The tree of the phrases that begin with a word, and the one of those that may begin otherwise.
  private treesFor(word: number): readonly Tree[] {
    this.otherTree ??= this.treeOf(this.others);
    const phrases = this.beginning.get(word);
    return phrases === undefined ? [this.otherTree] : [this.treeOf(phrases, word), this.otherTree];
  }

  private treeOf(phrases: readonly Phrase[], first: number | null = null): Tree {
    const root = new Node();
    for (const { rule, text } of phrases) grow(root, readItems(text), rule, this.vocabulary, first);
    const { open } = root;
    root.open = null;
    return { open, root };
  }

  buildAll(): void {
    for (const word of this.beginning.keys()) this.treesFor(word);
  }
}
