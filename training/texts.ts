import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROTECTED_CLASSES, type ProtectedClass } from '../core/filter/classes.ts';
import type { MaskRole } from '../core/filter/screening.ts';

/** Where the texts of our own lie: invented people, one text a line, marked by hand. */
export const TEXTS_FOLDER = path.join(import.meta.dirname, 'texts');

/** Where a text stood on the web. */
export const CHANNELS = ['post', 'bio', 'news', 'comment', 'title', 'alt', 'hashtag', 'handle', 'url'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What must be hidden of a text. Offsets are UTF-16, end exclusive; spans are sorted and never overlap. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly class: ProtectedClass;
  readonly role: MaskRole;
}

/** One text without its marks. `heldOut` texts (every tenth of a file) measure the filter: nothing may learn from them. */
export interface MarkedText {
  readonly channel: Channel;
  readonly text: string;
  readonly spans: readonly TextSpan[];
  readonly heldOut: boolean;
}

const LINE = /^(\w+): (\S.*)$/u;
const MARKUP = /\[\[([^[\]|]+)\|([A-Z_:]+)\]\]/g;
const HELD_OUT_EVERY = 10;

/**
 * Reads one file of marked texts: `channel: text with [[cue|CODE]] marks` a line; empty lines and lines with `#` are skipped.
 * A code is a class without its `PC-`, `T:` and a class for the group that speech is aimed at, `NAME` for the applicant's names and pronouns,
 * `PERSON` for other people's names.
 * @throws {Error} naming the line, when a line is not of this form
 */
export function parseTexts(content: string): MarkedText[] {
  return content
    .split('\n')
    .map((line, index) => ({ line: line.trimEnd(), number: index + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
    .map(({ line, number }, index) => {
      const parsed = parseLine(line);
      if (parsed === null) throw new Error(`line ${number} is not a marked text: ${line.slice(0, 60)}`);
      return { ...parsed, heldOut: index % HELD_OUT_EVERY === HELD_OUT_EVERY - 1 };
    });
}

/** All texts of a folder's `.txt` files, in the order of the file names. @throws {Error} naming file and line of a malformed text */
export function readTexts(folder: string = TEXTS_FOLDER): MarkedText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      try {
        return parseTexts(readFileSync(path.join(folder, name), 'utf8'));
      } catch (error) {
        throw new Error(`${name} cannot be read`, { cause: error });
      }
    });
}

function parseLine(line: string): Omit<MarkedText, 'heldOut'> | null {
  const [, name, marked = ''] = LINE.exec(line) ?? [];
  const channel = CHANNELS.find((known) => known === name);
  if (channel === undefined) return null;
  let text = '';
  let at = 0;
  const spans: TextSpan[] = [];
  for (const mark of marked.matchAll(MARKUP)) {
    const [whole, cue = '', code = ''] = mark;
    const meaning = meaningOf(code);
    if (meaning === null || cue !== cue.trim()) return null;
    text += marked.slice(at, mark.index);
    spans.push({ start: text.length, end: text.length + cue.length, ...meaning });
    text += cue;
    at = mark.index + whole.length;
  }
  text += marked.slice(at);
  return /\[\[|\]\]/.test(text) ? null : { channel, text, spans };
}

function meaningOf(code: string): Pick<TextSpan, 'class' | 'role'> | null {
  if (code === 'NAME') return { class: 'PC-NAME', role: 'subject' };
  if (code === 'PERSON') return { class: 'PC-NAME', role: 'bystander' };
  const aimed = code.startsWith('T:');
  const known = PROTECTED_CLASSES.find((id) => id === `PC-${aimed ? code.slice(2) : code}`);
  return known === undefined ? null : { class: known, role: aimed ? 'target' : 'subject' };
}
