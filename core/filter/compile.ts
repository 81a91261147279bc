import { HATED_FOR, type ProtectedClass } from './classes.ts';
import type { PhrasesAhead } from './ahead/ahead.ts';
import { Automaton, type Tree, type Trees } from './automaton.ts';
import { Forest, NO_NODE } from './forest.ts';
import { isOptional, readItems, wordsIn, type Item } from './phrase.ts';
import { grow, WORDS_OF_SEVERAL } from './phrase-tree.ts';
import type { CompiledRule, Rule, RuleFile } from './rule.ts';
import { LEXICON, LEXICON_ROOM } from './lexicon.ts';
import { PhraseList, type Outline } from './phrase-list.ts';
import { Node } from './trie.ts';
import { WordSet } from './word-set.ts';
import { SETS_OF_WORD } from './word-sets.ts';
import { plurals } from './words.ts';

/** Every rule, their phrases, and the words the phrases know. */
export interface Compiled {
  readonly rules: readonly CompiledRule[];
  readonly phrases: Automaton;
  readonly vocabulary: WordSet;
  /** Single words that name a group or abuse one; censored spellings are looked up among them. */
  readonly groupWords: ReadonlySet<string>;
  /** Those of them that name a people, a faith, a sex or whom they love: what hatred is mostly about, so it is also what is misspelt on purpose. */
  readonly hatedWords: ReadonlySet<string>;
  readonly phraseCount: number;
  /** Builds the trees of all phrases now, which otherwise are built when a text has their first word. Throws where a phrase is wrong. */
  readonly buildAll: () => void;
  /** All of this, to be kept in a file. */
  readonly whole: () => PhrasesAhead;
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

const NOTHING: Phrase = { rule: 0, text: '' };

class Phrasebook implements Compiled, Trees {
  readonly forest = new Forest();
  readonly rules: CompiledRule[] = [];
  readonly vocabulary = new WordSet();
  readonly groupWords = new Set<string>();
  readonly hatedWords = new Set<string>();
  phraseCount = 0;
  readonly phrases = new Automaton(this, this.vocabulary);
  /** The phrases that begin with words, and for each word the last of them: their tree is built when a text has it. */
  private readonly listed: Phrase[] = [];
  private readonly nexts: number[] = [];
  private readonly lasts = new Int32Array(LEXICON_ROOM);
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
    const phrases = new PhraseList(rule.phrases);
    while (phrases.next()) {
      this.phraseCount++;
      const outline = phrases.outline ?? this.outlineOf(readItems(phrases.text));
      if (outline.isEmpty)
        throw new Error(`Rule ${file.class} ${rule.id}: the phrase "${phrases.text}" could match nothing at all`);
      this.addPhrase({ rule: index, text: phrases.text }, outline);
      if (rule.group === true) this.addGroup(phrases.text, file.class);
    }
  }

  // A phrase of one word names the group by it.
  private addGroup(text: string, name: ProtectedClass): void {
    const [noun = '', ...more] = readItems(text);
    if (more.length > 0) return;
    for (const word of [noun, ...plurals(noun)]) {
      this.groupWords.add(word);
      if (HATED_FOR.has(name)) this.hatedWords.add(word);
    }
  }

  private addPhrase(phrase: Phrase, { words, heads, tails, isOne }: Outline): void {
    for (const word of words) this.vocabulary.add(word);
    const many = tails.flatMap((word) => plurals(LEXICON.word(word))).map((word) => this.number(word));
    if (heads === null) this.others.push(phrase);
    else for (const word of isOne ? [...heads, ...many] : heads) this.addBeginning(word, phrase);
  }

  // The same as `PhraseList` has it, for a phrase with other letters or signs.
  private outlineOf(items: readonly Item[]): Outline {
    const pieces = items.filter((item) => item !== '[' && item !== ']');
    const [head = '', tail = ''] = [pieces[0], pieces.at(-1)];
    const numbersIn = (item: Item): number[] => wordsIn(item).map((word) => this.number(word));
    return {
      words: pieces.flatMap(numbersIn),
      heads: isOptional(head) || head.includes('<') || head.includes('*') ? null : numbersIn(head),
      tails: numbersIn(tail),
      isOne: pieces.length === 1,
      isEmpty: pieces.every(isOptional),
    };
  }

  private addBeginning(word: number, phrase: Phrase): void {
    this.nexts.push(this.lasts[word] ?? 0);
    this.lasts[word] = this.listed.push(phrase);
  }

  private number(word: string): number {
    const number = LEXICON.add(word);
    this.vocabulary.add(number);
    return number;
  }

  private beginningWith(word: number): Phrase[] {
    const phrases: Phrase[] = [];
    for (let at = this.lasts[word] ?? 0; at > 0; at = this.nexts[at - 1] ?? 0) phrases.push(this.listed[at - 1] ?? NOTHING);
    return phrases.reverse();
  }

  // The tree of the phrases that begin with a word, and the one of those that may begin otherwise.
  treesFor(word: number): readonly Tree[] {
    this.otherTree ??= this.treeOf(this.others);
    const phrases = this.beginningWith(word);
    return phrases.length === 0 ? [this.otherTree] : [this.treeOf(phrases, word), this.otherTree];
  }

  private treeOf(phrases: readonly Phrase[], first: number | null = null): Tree {
    const root = new Node();
    for (const { rule, text } of phrases) grow(root, readItems(text), rule, first);
    const { open } = root;
    root.open = null;
    return { open: open === null ? NO_NODE : this.forest.plant(open), root: this.forest.plant(root) };
  }

  buildAll(): void {
    this.grown();
  }

  whole(): PhrasesAhead {
    const trees = this.grown();
    return {
      rules: this.rules,
      phraseCount: this.phraseCount,
      vocabulary: this.vocabulary.whole(),
      groupWords: [...this.groupWords],
      hatedWords: [...this.hatedWords],
      forest: this.forest.whole(),
      ...trees,
    };
  }

  private grown(): Pick<PhrasesAhead, 'heads' | 'opens' | 'roots'> {
    const heads: number[] = [];
    const trees: Tree[] = [];
    for (let word = 0; word < this.lasts.length; word++) {
      const phrases = this.beginningWith(word);
      if (phrases.length === 0) continue;
      heads.push(word);
      trees.push(this.treeOf(phrases, word));
    }
    trees.push((this.otherTree ??= this.treeOf(this.others)));
    const [opens, roots] = [trees.map(({ open }) => open), trees.map(({ root }) => root)];
    return { heads: Int32Array.from(heads), opens: Int32Array.from(opens), roots: Int32Array.from(roots) };
  }
}
