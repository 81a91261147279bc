/** A word of a text in lower case. Offsets are UTF-16, end exclusive. */
export interface Word {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text. Offsets are UTF-16, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

// Words that give nothing away by themselves, so that a span is hidden when the others are.
const EMPTY = new Set(
  (
    'a an the of and or but in on at to for from by with as is are was were be been being am it its this that these those i you we they ' +
    'them their our your my me us not no do does did so if than then too very can will just have has had who whom which what there here ' +
    'about into over under up down out off'
  ).split(' '),
);

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a span that carry its meaning. */
export function contentWords(words: readonly Word[], span: Stretch, generic: ReadonlySet<string> = new Set()): Word[] {
  return words.filter((word) => overlaps(word, span) && !EMPTY.has(word.lower) && !generic.has(word.lower));
}

export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Stretches sorted, with those that touch made one. */
export function merged(stretches: readonly Stretch[]): Stretch[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (start === end) continue;
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** Whether one stretch of merged ones covers it whole. */
export function isCovered({ start, end }: Stretch, by: readonly Stretch[]): boolean {
  return by.some((stretch) => stretch.start <= start && stretch.end >= end);
}
