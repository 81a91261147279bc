import type { Hit } from './hit.ts';

/** The one mark that stands for anything hidden. It never shows the length, the class or the number of what was hidden. */
export const MARK = '▇▇▇';

/** What stands for a word that does nothing but run a group down. */
export const SLUR = '[slur]';

/** What stands for a coarse word about a group that is thrown at anybody: conduct of another weight than a slur. */
export const INSULT = '[insult]';

/** A change to the text that hides nothing: a verb that has to agree with the pronoun before it, the sign of a handle. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly shows: string;
}

/** Makes one list of non-overlapping hits. Where two touch the same text they become one; the longer one says how it reads. */
export function settle(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end || priority(b) - priority(a));
  const settled: Hit[] = [];
  for (const hit of sorted) {
    const last = settled.at(-1);
    if (last === undefined || hit.start >= last.end) settled.push(hit);
    else settled[settled.length - 1] = union(last, hit);
  }
  return settled;
}

function union(a: Hit, b: Hit): Hit {
  const same = a.start === b.start && a.end === b.end;
  const wider = same ? (priority(b) > priority(a) ? b : a) : b.end - b.start > a.end - a.start ? b : a;
  const start = Math.min(a.start, b.start);
  const end = Math.max(a.end, b.end);
  const contained = wider.start === start && wider.end === end;
  return {
    ...wider,
    start,
    end,
    role: a.role === 'target' || b.role === 'target' ? strongerRole(a, b, wider) : wider.role,
    shows: contained ? wider.shows : null,
  };
}

// A target stays a target when it only partly overlaps something of the applicant's own.
function strongerRole(a: Hit, b: Hit, wider: Hit): Hit['role'] {
  return wider.class === 'PC-NAME' ? wider.role : a.role === 'target' ? a.role : b.role;
}

function priority(hit: Hit): number {
  if (hit.ruleId === 'name/applicant') return 5;
  if (hit.ruleId.startsWith('person/')) return 4;
  if (hit.shows === SLUR || hit.shows === INSULT) return 3;
  if (hit.role === 'target' && hit.shows !== null) return 2;
  return hit.shows === null ? 0 : 1;
}

/**
 * Writes what the panel reads: hits replaced, verbs made to agree, articles freed of the first letter of what followed, neighbouring marks
 * merged. Hits are settled; of edits that overlap a hit or each other the first stands.
 */
export function rewrite(text: string, hits: readonly Hit[], edits: readonly Edit[]): string {
  let out = '';
  // The end of what is written, apart: the whole would be copied each time it is looked at.
  let end = '';
  let at = 0;
  for (const change of inOrder(hits, [...edits, ...signsOfHandles(text, hits)])) {
    const shows = change.shows ?? MARK;
    const gap = text.slice(at, change.start);
    const opens = (at === 0 && gap.trim() === '') || opensSentence(end + gap.slice(-6));
    // The article stands in the gap, so that the whole text before it need not be looked at again for every change.
    const piece = freeArticle(gap, shows) + (opens ? capitalised(text, change.start, shows) : shows);
    end = (end + piece.slice(-6)).slice(-6);
    out += piece;
    at = change.end;
  }
  return mergeMarks(out + text.slice(at));
}

// A handle of which something is hidden leads to nobody any more, so the sign that says it does goes: "@no_protected group_here" would be looked up.
function signsOfHandles(text: string, hits: readonly Hit[]): Edit[] {
  if (!text.includes('@')) return [];
  return hits.flatMap(({ start }) => {
    const sign = OPENS_HANDLE.exec(text.slice(Math.max(0, start - HANDLE_LENGTH_MAX), start));
    return sign === null ? [] : [{ start: start - sign[0].length, end: start - sign[0].length + 1, shows: '' }];
  });
}

const HANDLE_LENGTH_MAX = 42;
const OPENS_HANDLE = /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_.]{0,40}$/u;

/** Hits and edits in the order of the text, without the edits that a hit or an earlier edit covers. */
function inOrder(hits: readonly Hit[], edits: readonly Edit[]): (Hit | Edit)[] {
  const changes: (Hit | Edit)[] = [];
  let next = 0;
  let free = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    for (let hit = hits[next]; hit !== undefined && hit.end <= edit.start; hit = hits[++next]) changes.push(hit);
    if (edit.start < free || (hits[next]?.start ?? Infinity) < edit.end) continue;
    changes.push(edit);
    free = edit.end;
  }
  return [...changes, ...hits.slice(next)];
}

// "an actress" becomes "a performer": the article would tell how the hidden word began.
function freeArticle(before: string, shows: string): string {
  if (!mayEndInArticle(before) || IN_SPANISH.test(shows)) return before;
  const article = /(^|[^\p{L}\p{N}])(a)n?(\s+)$/iu.exec(before);
  if (article === null) return before;
  const cut = before.length - article[0].length;
  const [, edge = '', letter = 'a', space = ' '] = article;
  if (shows.startsWith('the ') || shows.startsWith('a ')) return before.slice(0, cut) + edge;
  return `${before.slice(0, cut)}${edge}${letter}${/^[aeiou]/i.test(shows) ? 'n' : ''}${space}`;
}

const IN_SPANISH = /^(?:a |de )?un grupo /;

// Tells most texts apart without the expression, which would look at each of their letters.
function mayEndInArticle(text: string): boolean {
  const end = text.trimEnd().length;
  if (end === text.length) return false;
  const last = text.charCodeAt(end - 1) | 32;
  return last === 0x61 || (last === 0x6e && (text.charCodeAt(end - 2) | 32) === 0x61);
}

// Looks at the last six characters at most.
function opensSentence(before: string): boolean {
  return /(^|[.!?]["'”’)]?\s{1,5}|\n\s{0,5})["'“‘(]?$/.test(before.slice(-6));
}

function capitalised(text: string, start: number, shows: string): string {
  const wasCapital = /^\p{Lu}/u.test(text.slice(start, start + 2));
  return wasCapital && /^[a-z]/.test(shows) ? shows.charAt(0).toUpperCase() + shows.slice(1) : shows;
}

function mergeMarks(text: string): string {
  if (text.indexOf(MARK) === text.lastIndexOf(MARK) && !REPEATS.test(text)) return text;
  return text
    .replace(/▇▇▇(?:(?:[\s,/&+·|•-]|\u200d|\ufe0f|\band\b|\bor\b|#)*▇▇▇)+/gu, MARK)
    .replace(/\b(people)(?: people)+\b/gi, '$1')
    .replace(/\b(person)(?: person)+\b/gi, '$1')
    .replace(/\b(a protected group)(?:,? (?:and |or )?(?:a )?protected group)+/gi, '$1')
    .replace(/\b(un grupo protegido)(?:,? (?:[yeou] )?un grupo protegido)+/gi, '$1');
}

// The words that merging looks at; a text without them needs none.
const REPEATS = /people|person|protected group|grupo protegido/i;
