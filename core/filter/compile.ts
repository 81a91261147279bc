import { foldWord } from './fold.ts';
import type { ProtectedClass } from './classes.ts';
import { Automaton } from './automaton.ts';
import type { Frame, Reading, Rule, RuleFile } from './rule.ts';
import { Node } from './trie.ts';
import { COUNTRIES, LANGUAGES, NATIONS } from './nations.ts';
import { SET_BITS, SETS_OF_WORD, type SetName } from './word-sets.ts';
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
  /** Why its masks stand, for investigators. */
  readonly reason: string;
}

/** Every rule, their phrases, and the numbers of the words the phrases know. */
export interface Compiled {
  readonly rules: readonly CompiledRule[];
  readonly phrases: Automaton;
  readonly vocabulary: Map<string, number>;
  /** Single words that name a group or abuse one; censored spellings are looked up among them. */
  readonly groupWords: Set<string>;
  readonly phraseCount: number;
}

const SEVERAL_WORDS: Partial<Record<SetName, readonly string[]>> = {
  nation: NATIONS.filter((name) => name.includes('-')),
  country: COUNTRIES.filter((name) => name.includes('-')),
  language: LANGUAGES.filter((name) => name.includes('-')),
};

/** Builds the phrase tree. A phrase that names an unknown set, or whose brackets do not pair, stops the start. */
export function compile(files: readonly RuleFile[]): Compiled {
  const builder = new Builder();
  for (const file of files) for (const rule of file.rules) builder.addRule(file, rule);
  return builder;
}

class Builder implements Compiled {
  readonly rules: CompiledRule[] = [];
  private readonly root = new Node();
  readonly phrases = new Automaton(this.root);
  readonly vocabulary = new Map<string, number>();
  readonly groupWords = new Set<string>();
  phraseCount = 0;

  constructor() {
    for (const word of SETS_OF_WORD.keys()) this.number(word);
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
      reason: rule.strength === 'strong' ? 'always tells the class' : `tells the class here (${(rule.needs ?? []).join(', ')})`,
    });
    for (const phrase of list(rule.phrases)) {
      const items = readItems(phrase);
      if (items.every((item) => /^[[\]]$|\?$|^\*\*$/.test(item)))
        throw new Error(`Rule ${file.class} ${rule.id}: the phrase "${phrase}" could match nothing at all`);
      this.phraseCount++;
      if (rule.group === true && items.length === 1)
        for (const word of [items[0] ?? '', ...plurals(items[0] ?? '')]) this.groupWords.add(word);
      this.add([this.root], items, 0, index, false);
    }
  }

  // Walks all ways a phrase can be written at once: each item leads from a set of nodes to a set of nodes.
  private add(nodes: Node[], items: readonly string[], at: number, rule: number, plural: boolean): void {
    const item = items[at];
    if (item === undefined) {
      for (const node of nodes) (node.ends ??= []).push({ rule, plural });
      return;
    }
    if (item === '[' || item === ']') {
      this.add(
        nodes.map((node) => (item === '[' ? (node.open ??= new Node()) : (node.close ??= new Node()))),
        items,
        at + 1,
        rule,
        plural,
      );
      return;
    }
    if (item === '**') {
      const reached = [...nodes];
      let edge = nodes;
      for (let step = 0; step < 3; step++) {
        edge = edge.map((node) => (node.skip ??= new Node()));
        reached.push(...edge);
      }
      this.add(reached, items, at + 1, rule, plural);
      return;
    }
    const last = items.slice(at + 1).every((rest) => rest === ']');
    const choices = item.replace(/\?$/, '').split('/');
    const after = this.step(nodes, choices, at);
    this.add(item.endsWith('?') ? [...nodes, ...after] : after, items, at + 1, rule, plural);
    const many = last ? choices.flatMap((word) => plurals(word)) : [];
    if (many.length > 0) this.add(this.step(nodes, many, at), items, at + 1, rule, true);
  }

  // Phrases that begin alike share their nodes. Behind a choice the ways meet again in one node of their own, or a phrase of several
  // choices would grow as many branches as there are ways to write it.
  private step(nodes: readonly Node[], choices: readonly string[], at: number): Node[] {
    const plain = choices.filter((word) => word !== '*' && !word.startsWith('<'));
    const after = choices.flatMap((word) =>
      word === '*'
        ? nodes.map((node) => (node.skip ??= new Node()))
        : word.startsWith('<')
          ? nodes.flatMap((node) => this.stepSet(node, word.slice(1, -1)))
          : [],
    );
    if (plain.length === 0) return after;
    if (at === 0 || (plain.length === 1 && nodes.length === 1)) {
      return [...after, ...plain.flatMap((word) => nodes.map((node) => node.grow(this.number(word))))];
    }
    const meeting = new Node();
    for (const word of plain) for (const node of nodes) node.link(this.number(word), meeting);
    return [...after, meeting];
  }

  private stepSet(node: Node, name: string): Node[] {
    if (!(name in SET_BITS)) throw new Error(`A phrase refers to <${name}>, which is no set of words`);
    const bit = SET_BITS[name as SetName];
    const known = node.sets?.find((edge) => edge.bit === bit);
    const after = known?.node ?? new Node();
    if (known === undefined) (node.sets ??= []).push({ bit, node: after });
    node.mask |= bit;
    const several = SEVERAL_WORDS[name as SetName] ?? [];
    return [
      after,
      ...several.map((many) => many.split('-').reduce((from, word) => from.grow(this.number(foldWord(word))), node)),
    ];
  }

  private number(word: string): number {
    let number = this.vocabulary.get(word);
    if (number === undefined) {
      number = this.vocabulary.size;
      this.vocabulary.set(word, number);
    }
    return number;
  }
}

// "born in [<country>]" → born, in, [, <country>, ]. Hyphens and apostrophes fall apart just as the tokenizer cuts running text.
function readItems(phrase: string): string[] {
  const spaced = phrase
    .replace(/[[\]]/g, ' $& ')
    .replace(
      /([\w>\p{L}])'(m|re|ve|ll|d|s)(?![\p{L}])/gu,
      (_, before: string, tail: string) => `${before} ${CLITICS[tail] ?? tail}`,
    )
    .replace(/(?<=[\p{L}\p{N}>])-(?=[\p{L}\p{N}<])/gu, ' ');
  return spaced
    .split(/\s+/)
    .filter((item) => item !== '')
    .flatMap((item) =>
      /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]/u.test(item)
        ? Array.from(foldWord(item))
        : [item.startsWith('<') ? item : foldWord(item)],
    );
}

const CLITICS: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would', s: "'s" };
