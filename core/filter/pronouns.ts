import type { Hit } from './hit.ts';
import { GAP, type Token } from './tokens.ts';
import { SET_BITS } from './word-sets.ts';
import { words } from './words.ts';

/** Rewrites he and she to they, with the verb behind them. The verb itself is not hidden; only its ending agrees. */
export interface PronounEdit {
  readonly hit: Hit;
  readonly verb: { readonly start: number; readonly end: number; readonly shows: string } | null;
}

// prettier-ignore
const IRREGULAR: Readonly<Record<string, string>> = {
  is: 'are', was: 'were', has: 'have', does: 'do', "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't", goes: 'go', says: 'say',
};
const NOT_VERBS = new Set(
  words(
    'always perhaps besides sometimes thus this his its us yes as less unless nevertheless nonetheless afterwards upwards towards days weeks years hours',
  ),
);
const ADVERBS = new Set(
  words(
    'also always never just really only still even already then now often usually sometimes probably definitely actually too not',
  ),
);
const STOPS = new Set(
  words(
    'to and or but at in on for from with by when while because so that than as is was were are am be if then into over off up down out about after before again later yesterday today tonight tomorrow not too who which where there here this it he she they we you i would could should will had has have did does may might must',
  ),
);
const GIVES = new Set(
  words(
    'gave give gives giving told tell tells telling asked ask asks showed show shows sent send sends offered handed bring brings brought bought taught teach cost owe owes paid',
  ),
);
const LETS = new Set(
  words('let lets made make makes help helped helps watch watched saw see heard hear call called calling named wish'),
);
const THINGS = new Set(
  words(
    'everything something nothing anything stuff lies stories how about money backstage back home away along upstairs inside outside',
  ),
);
const BE_FORMS = new Set(["'s", 'is', 'was', 'has']);

/** Finds he, she, him, her, his, hers, himself, herself, s/he, and says what stands there instead. Those that mean a stranger are let be. */
export function findPronouns(tokens: readonly Token[], meansStranger: (at: number) => boolean): PronounEdit[] {
  const edits: PronounEdit[] = [];
  tokens.forEach((token, at) => {
    if (token.word === 's' && tokens[at + 1]?.word === 'he' && tokens[at + 1]?.gap === GAP.join) return;
    const shows = neutral(tokens, at);
    if (shows === null || meansStranger(at)) return;
    const joined = token.word === 'he' && tokens[at - 1]?.word === 's' && token.gap === GAP.join;
    const start = joined ? (tokens[at - 1]?.start ?? token.start) : token.start;
    const next = tokens[at + 1];
    const clitic = shows === 'they' && next?.gap === GAP.none ? cliticFor(tokens, at, next.word) : null;
    if (clitic !== null && next !== undefined) edits.push({ hit: pronounHit(start, next.end, shows + clitic), verb: null });
    else edits.push({ hit: pronounHit(start, token.end, shows), verb: shows === 'they' ? agreeing(tokens, at) : null });
  });
  return edits;
}

function pronounHit(start: number, end: number, shows: string): Hit {
  return { start, end, class: 'PC-NAME', role: 'subject', ruleId: 'name/pronoun', reason: 'a pronoun that tells the sex', shows };
}

function neutral(tokens: readonly Token[], at: number): string | null {
  switch (tokens[at]?.word ?? '') {
    case 'he':
    case 'she':
      return 'they';
    case 'him':
      return 'them';
    case 'himself':
    case 'herself':
      return 'themselves';
    case 'hers':
      return 'theirs';
    case 'his':
      return opensNoun(tokens, at) ? 'their' : 'theirs';
    case 'her':
      return opensNoun(tokens, at) && !takesPerson(tokens, at) ? 'their' : 'them';
    default:
      return null;
  }
}

// "made her stay", "told her the plan", but "told her boss": a verb that gives or tells has two objects, and no article stands behind "her boss".
function takesPerson(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1]?.word ?? '';
  if (LETS.has(verb)) return true;
  const next = tokens[at + 1];
  return (
    GIVES.has(verb) &&
    next !== undefined &&
    ((next.sets & (SET_BITS.det | SET_BITS.num | SET_BITS.poss)) !== 0 || THINGS.has(next.word))
  );
}

function opensNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.gap <= GAP.space && !STOPS.has(next.word);
}

// "she's going" → they're, "she's been" → they've.
function cliticFor(tokens: readonly Token[], at: number, word: string): string | null {
  if (word !== "'s") return CLITICS[word] ?? null;
  const after = tokens[at + 2]?.word ?? '';
  const perfect =
    after === 'been' ||
    after === 'got' ||
    after === 'had' ||
    (/(ed|en)$/.test(after) && !/^(tired|scared|married|retired|done)$/.test(after));
  return perfect ? "'ve" : "'re";
}

const CLITICS: Readonly<Record<string, string>> = { would: "'d", will: "'ll", have: "'ve" };

function agreeing(tokens: readonly Token[], at: number): PronounEdit['verb'] {
  let next = at + 1;
  if (ADVERBS.has(tokens[next]?.word ?? '')) next++;
  const verb = tokens[next];
  if (verb === undefined || verb.gap > GAP.space || verb.gap < GAP.space) return null;
  const shows = plural(verb.word);
  return shows === null || BE_FORMS.has(shows) ? null : { start: verb.start, end: verb.end, shows };
}

function plural(verb: string): string | null {
  const known = IRREGULAR[verb];
  if (known !== undefined) return known;
  if (!/^[a-z]{3,}s$/.test(verb) || verb.endsWith('ss') || verb.endsWith('us') || NOT_VERBS.has(verb)) return null;
  if (/(sh|ch|x|ss|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  if (/[^aeiou]ies$/.test(verb) && verb.length > 4) return `${verb.slice(0, -3)}y`;
  return verb.slice(0, -1);
}
