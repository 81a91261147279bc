import { wordsOf } from './phrases.ts';

/** One way in which a name can be written. In the turned ones a comma may follow the surname. */
export interface NameForm {
  readonly words: readonly string[];
  readonly turned: boolean;
}

const LAST_PARTS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * Every way in which a full name is looked for: whole; first and last name; middle names as initials; the first name as an initial; and
 * each with the surname first. A name of two surnames is also known by both or, with two given names, by the first given name.
 */
export function nameForms(name: string): NameForm[] {
  const [first, ...rest] = nameParts(name);
  const last = rest.pop();
  if (first === undefined) return [];
  if (last === undefined) return [{ words: [first], turned: false }];
  const givens = [
    [first, ...rest],
    [first, ...rest.map(initial)],
    [first],
    [initial(first), ...rest.map(initial)],
    [initial(first)],
  ];
  const forms = [
    ...givens.flatMap((given) => [
      { words: [...given, last], turned: false },
      { words: [last, ...given], turned: true },
    ]),
    ...(rest.length >= 2 ? twoSurnames(first, rest, last) : []),
    // "García López, María": with three parts, the middle one may be the first of two surnames.
    ...(rest.length >= 1 ? [{ words: [...rest, last, first], turned: true }] : []),
  ];
  return [...new Map(forms.map((form) => [`${form.words.join(' ')}|${form.turned}`, form])).values()];
}

/** The words of a full name, folded, without "Jr." and its like. */
export function nameParts(name: string): string[] {
  return wordsOf(name).filter((part, at) => at === 0 || !LAST_PARTS.has(part));
}

function twoSurnames(first: string, rest: readonly string[], last: string): NameForm[] {
  const surname = [...rest.slice(-1), last];
  const given = [first, ...rest.slice(0, -1)];
  return [
    { words: [first, ...surname], turned: false },
    { words: [...surname, ...given], turned: true },
  ];
}

function initial(part: string): string {
  return part.slice(0, 1);
}
