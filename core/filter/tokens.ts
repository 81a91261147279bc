import { LEXICON } from './lexicon.ts';
import type { WordSet } from './word-set.ts';

/** What stood between a token and the one before it, from tight to wide. */
export const GAP = { none: 0, camel: 1, join: 2, space: 3, comma: 4, stop: 5 } as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

/** Where a token stands: running text, #hashtag, @handle or inside an address. */
export const CHANNEL = { text: 0, hashtag: 1, handle: 2, url: 3 } as const;
export type Channel = (typeof CHANNEL)[keyof typeof CHANNEL];

// Of a token's marks: three bits for the gap, one each for the capitals, two for the channel, one for words run together.
const GAP_BITS = 7;
const CAPITAL = 8;
const SHOUT = 16;
const CHANNEL_AT = 5;
const FALLS_APART = 128;

/** A token's gap, capitals and channel in one number. */
export function marksOf(gap: Gap, channel: Channel, capital = false, shout = false): number {
  return gap | (channel << CHANNEL_AT) | (capital ? CAPITAL : 0) | (shout ? SHOUT : 0);
}

/** The gap in a token's marks. */
export function gapOf(marks: number): Gap {
  return (marks & GAP_BITS) as Gap;
}

/** True when marks say that a token stands in running text. */
export function isInText(marks: number): boolean {
  return ((marks >> CHANNEL_AT) & 3) === CHANNEL.text;
}

/** The same marks with another gap. */
export function withGap(marks: number, gap: Gap): number {
  return (marks & ~GAP_BITS) | gap;
}

/** The same marks, for a word that is several words run together. */
export function fallingApart(marks: number): number {
  return marks | FALLS_APART;
}

/**
 * The words, numbers and emoji of one text, in their order. They lie in columns, one number a token in each, because a text has thousands of
 * them and a dozen rooms walk over all: the number of its word (as it is read; see lexicon.ts), the sets that word is in (word-sets.ts), where
 * it begins and ends in the original text (UTF-16, end exclusive), and its marks. Beyond both ends stand empty words after a full stop.
 */
export class Tokens {
  ids: Int32Array;
  sets: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  marks: Uint8Array;
  length = 0;

  constructor(room: number) {
    this.ids = new Int32Array(room);
    this.sets = new Int32Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.marks = new Uint8Array(room);
  }

  push(id: number, sets: number, start: number, end: number, marks: number): void {
    const at = this.length++;
    if (at >= this.ids.length) this.grow(at * 2 + 16);
    this.ids[at] = id;
    this.sets[at] = sets;
    this.starts[at] = start;
    this.ends[at] = end;
    this.marks[at] = marks;
  }

  /** Takes over a token of other tokens. */
  copy(from: Tokens, at: number): void {
    this.push(from.id(at), from.setsOf(at), from.start(at), from.end(at), from.marks[at] ?? GAP.stop);
  }

  /** Cuts the columns to what was pushed. */
  close(): this {
    this.grow(this.length);
    return this;
  }

  private grow(room: number): void {
    const { ids, sets, starts, ends, marks } = this;
    if (room <= ids.length) {
      this.ids = ids.subarray(0, room);
      this.sets = sets.subarray(0, room);
      this.starts = starts.subarray(0, room);
      this.ends = ends.subarray(0, room);
      this.marks = marks.subarray(0, room);
      return;
    }
    this.ids = new Int32Array(room);
    this.sets = new Int32Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.marks = new Uint8Array(room);
    this.ids.set(ids);
    this.sets.set(sets);
    this.starts.set(starts);
    this.ends.set(ends);
    this.marks.set(marks);
  }

  id(at: number): number {
    return this.ids[at] ?? 0;
  }

  word(at: number): string {
    return LEXICON.word(this.id(at));
  }

  isIn(set: WordSet, at: number): boolean {
    return set.has(this.id(at));
  }

  setsOf(at: number): number {
    return this.sets[at] ?? 0;
  }

  start(at: number): number {
    return this.starts[at] ?? 0;
  }

  end(at: number): number {
    return this.ends[at] ?? 0;
  }

  gap(at: number): Gap {
    return gapOf(this.marks[at] ?? GAP.stop);
  }

  /** The token just after `to` when only a space, a hyphen or nothing parts them; otherwise one beyond the end. */
  rightOf(to: number): number {
    return this.gap(to + 1) <= GAP.space ? to + 1 : this.length;
  }

  /** Written with a capital first. */
  capital(at: number): boolean {
    return ((this.marks[at] ?? 0) & CAPITAL) !== 0;
  }

  /** Written wholly in capitals, with two letters or more. */
  shout(at: number): boolean {
    return ((this.marks[at] ?? 0) & SHOUT) !== 0;
  }

  /** Several words run together, of a tag or an address. */
  fallsApart(at: number): boolean {
    return ((this.marks[at] ?? 0) & FALLS_APART) !== 0;
  }

  channel(at: number): Channel {
    return (((this.marks[at] ?? 0) >> CHANNEL_AT) & 3) as Channel;
  }

  /** The first token that starts at or after an offset. */
  from(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The words as strings, for those who are in no hurry. */
  words(): string[] {
    return Array.from(this.ids, (id) => LEXICON.word(id));
  }
}
