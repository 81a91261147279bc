import { foldWord } from './fold.ts';
import { plurals } from './words.ts';

/** A piece of a phrase: `[`, `]`, `**`, or a choice of words, sets and `*` parted by slashes, with `?` behind it when it may be left out. */
export type Item = string;

const PLAIN = /^[a-z0-9 /?*<>]+$/;

/** Reads a phrase: "born in [<country>]" → born, in, [, <country>, ]. Hyphens and apostrophes fall apart just as the tokenizer cuts text. */
export function readItems(phrase: string): Item[] {
  if (PLAIN.test(phrase)) return phrase.split(' ');
  return phrase
    .replace(/[[\]]/g, ' $& ')
    .replace(
      /([\w>\p{L}])'(m|re|ve|ll|d|s)(?![\p{L}])/gu,
      (_, before: string, tail: string) => `${before} ${CLITICS[tail] ?? tail}`,
    )
    .replace(/(?<=[\p{L}\p{N}>])-(?=[\p{L}\p{N}<])/gu, ' ')
    .split(/\s+/)
    .filter((item) => item !== '')
    .flatMap((item) =>
      /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]/u.test(item)
        ? Array.from(foldWord(item))
        : [item.startsWith('<') ? item : foldWord(item)],
    );
}

const CLITICS: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would', s: "'s" };

/** True when a phrase goes on without the item. */
export function isOptional(item: Item): boolean {
  return item === '**' || item.endsWith('?');
}

/** The words, sets and `*` an item chooses from. */
export function choicesOf(item: Item): string[] {
  return (item.endsWith('?') ? item.slice(0, -1) : item).split('/').filter((choice) => choice !== '');
}

/** The plurals that the item at `at` also matches: those of its words, when no other item comes behind it. */
export function pluralsIn(items: readonly Item[], at: number): string[] {
  for (let next = at + 1; next < items.length; next++) if (items[next] !== ']') return [];
  return wordsIn(items[at] ?? '').flatMap((word) => plurals(word));
}

const SEVERAL = /[/?*<]/;
const BRACKETS: ReadonlySet<Item> = new Set(['[', ']', '**']);

/** Every plain word that an item can stand for. Most items are one. */
export function wordsIn(item: Item): string[] {
  if (BRACKETS.has(item)) return [];
  if (!SEVERAL.test(item)) return [item];
  return choicesOf(item).filter((word) => word !== '*' && !word.startsWith('<'));
}
