import type { Hit } from './hit.ts';
import { GAP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';
import { SET_BITS } from './word-sets.ts';

/** Rewrites he and she to they, with the verbs behind them. The verbs themselves are not hidden; only their endings agree. */
export interface PronounEdit {
  readonly hit: Hit;
  readonly verbs: readonly VerbEdit[];
}

interface VerbEdit {
  readonly start: number;
  readonly end: number;
  readonly shows: string;
}

// prettier-ignore
const IRREGULAR: Readonly<Record<string, string>> = {
  is: 'are', was: 'were', has: 'have', does: 'do', "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't", goes: 'go', says: 'say',
};
const NOT_VERBS = wordSet(
  'always perhaps besides sometimes thus this his its us yes as less unless nevertheless nonetheless afterwards upwards towards days weeks years hours',
);
const ADVERBS = wordSet(
  'also always never just really only still even already then now often usually sometimes probably definitely actually too not',
);
const STOPS = wordSet(
  'to and or but at in on for from with by when while because so that than as is was were are am be if then into over off up down out about after before again later yesterday today tonight tomorrow not too who which where there here this it he she they we you i would could should will had has have did does may might must',
);
const GIVES = wordSet(
  'gave give gives giving told tell tells telling asked ask asks showed show shows sent send sends offered handed bring brings brought bought taught teach cost owe owes paid',
);
const LETS = wordSet(
  'let lets made make makes help helped helps watch watched saw see heard hear call called calling named wish',
);
// "followed her home" leads a person there, "cleaned her home" does not.
const HOME = wordSet('home');
const LEADS = wordSet(
  'follow follows followed following drove drive drives driving walk walks walked walking took take takes taking sent send brought bring bringing rode escorted escort carried chased tailed trailed dragged beat',
);
const THINGS = wordSet(
  'everything something nothing anything stuff lies stories how about money backstage back home away along upstairs inside outside',
);
const BE_FORMS = new Set(["'s", 'is', 'was', 'has']);

/** Finds he, she, him, her, his, hers, himself, herself, s/he, and says what stands there instead. Those that mean a stranger are let be. */
export function findPronouns(tokens: Tokens, meansStranger: (at: number) => boolean): PronounEdit[] {
  const edits: PronounEdit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens.isIn(PRONOUNS, at) || isSpanishHave(tokens, at)) continue;
    const shows = neutral(tokens, at);
    if (meansStranger(at)) continue;
    const joined = tokens.isIn(HE, at) && tokens.isIn(S_OF_SHE, at - 1) && tokens.gap(at) === GAP.join;
    const start = tokens.start(joined ? at - 1 : at);
    const clitic = shows === 'they' && tokens.gap(at + 1) === GAP.none ? cliticFor(tokens, at) : null;
    if (clitic !== null)
      edits.push({ hit: pronounHit(start, tokens.end(at + 1), shows + clitic), verbs: furtherVerbs(tokens, at) });
    else edits.push({ hit: pronounHit(start, tokens.end(at), shows), verbs: shows === 'they' ? verbsBehind(tokens, at) : [] });
  }
  return edits;
}

// "nunca he faltado", "no he vuelto"
function isSpanishHave(tokens: Tokens, at: number): boolean {
  return tokens.isIn(HE, at) && tokens.gap(at + 1) === GAP.space && PARTICIPLE.test(tokens.word(at + 1));
}

const PARTICIPLE = /^(?:[a-zñ]{2,}[aií]do|hecho|dicho|visto|puesto|escrito|vuelto|abierto|roto|sido|ido|dado)$/;
/** The pronouns that tell a sex. */
export const PRONOUNS = wordSet('he she him her his hers himself herself');
const HE = wordSet('he');
const S_OF_SHE = wordSet('s');

function pronounHit(start: number, end: number, shows: string): Hit {
  return { start, end, class: 'PC-NAME', role: 'subject', ruleId: 'name/pronoun', reason: 'a pronoun that tells the sex', shows };
}

function neutral(tokens: Tokens, at: number): string {
  switch (tokens.word(at)) {
    case 'he':
    case 'she':
      return 'they';
    case 'him':
      return 'them';
    case 'hers':
      return 'theirs';
    case 'his':
      return opensNoun(tokens, at) ? 'their' : 'theirs';
    case 'her':
      return opensNoun(tokens, at) && !takesPerson(tokens, at) ? 'their' : 'them';
    default:
      return 'themselves';
  }
}

// "made her stay", but "saw her brother"; "told her the plan", "tell her Okafor called", but "told her boss": a verb that gives or tells has two
// objects, and neither an article nor a name stands behind "her boss".
function takesPerson(tokens: Tokens, at: number): boolean {
  if (tokens.isIn(LETS, at - 1)) return (tokens.setsOf(at + 1) & SOMEBODY) === 0;
  if (tokens.isIn(HOME, at + 1) && tokens.isIn(LEADS, at - 1)) return true;
  if (!tokens.isIn(GIVES, at - 1)) return false;
  return (tokens.setsOf(at + 1) & OPENS_OBJECT) !== 0 || tokens.isIn(THINGS, at + 1) || tokens.capital(at + 1);
}

const SOMEBODY = SET_BITS.kin | SET_BITS.person | SET_BITS.people | SET_BITS.role;
const OPENS_OBJECT = SET_BITS.det | SET_BITS.num | SET_BITS.poss;

function opensNoun(tokens: Tokens, at: number): boolean {
  return tokens.gap(at + 1) <= GAP.space && !tokens.isIn(STOPS, at + 1);
}

// "she's going" → they're, "she's been", "he's run a forklift for years" → they've.
function cliticFor(tokens: Tokens, at: number): string | null {
  const word = tokens.word(at + 1);
  if (word !== "'s") return CLITICS[word] ?? null;
  return hasDone(tokens, at + 2) ? "'ve" : "'re";
}

// "she's known for it" and "she's organized" tell what she is; "she's known the route" and "she's organized two drives" what she has done.
function hasDone(tokens: Tokens, at: number): boolean {
  if (tokens.isIn(SURELY_DONE, at)) return true;
  if (!tokens.isIn(EITHER, at)) return /(ed|en)$/.test(tokens.word(at)) && !tokens.isIn(NOT_DONE, at);
  return (tokens.setsOf(at + 1) & OPENS_OBJECT) !== 0 || tokens.isIn(OBJECTS, at + 1);
}

const SURELY_DONE = wordSet('been got had won become begun gotten');
const OBJECTS = wordSet('me us you it him her them');
const NOT_DONE = wordSet('tired scared retired talented gifted detailed open red seven ten often');
// prettier-ignore
const EITHER = wordSet(`run kept led held taught caught brought bought built sold told said thought known shown thrown worn sung driven met heard read cut made fought
  married supposed based allowed located interested excited worried needed expected listed assigned employed involved required concerned disappointed
  divorced engaged certified licensed qualified trusted respected dedicated organized experienced prepared relaxed`);

const CLITICS: Readonly<Record<string, string>> = { would: "'d", will: "'ll", have: "'ve" };

function verbsBehind(tokens: Tokens, pronoun: number): VerbEdit[] {
  const verb = tokens.isIn(ADVERBS, pronoun + 1) ? pronoun + 2 : pronoun + 1;
  const first = tokens.gap(verb) === GAP.space ? agreeing(tokens, verb) : null;
  return [...(first === null ? [] : [first]), ...furtherVerbs(tokens, pronoun)];
}

// "She signs the log and knows every plate": up to the next subject, only words that are hardly ever a plural noun.
function furtherVerbs(tokens: Tokens, pronoun: number): VerbEdit[] {
  const edits: VerbEdit[] = [];
  const end = Math.min(tokens.length, pronoun + CLAUSES_REACH);
  for (let at = pronoun + 2; at < end && tokens.gap(at) !== GAP.stop && !tokens.isIn(SUBJECTS, at); at++) {
    if (!tokens.isIn(AND, at - 1)) continue;
    const verb = tokens.isIn(ADVERBS, at) ? at + 1 : at;
    if ((tokens.setsOf(verb) & (SET_BITS.det | SET_BITS.poss)) !== 0) break;
    const edit = tokens.isIn(ONLY_VERBS, verb) ? agreeing(tokens, verb) : null;
    if (edit !== null) edits.push(edit);
  }
  return edits;
}

/** How many words behind a pronoun its verbs are looked for. */
const CLAUSES_REACH = 24;
const AND = wordSet('and but or then');
const SUBJECTS = wordSet('he she i we they who which that because if when while where so');
// prettier-ignore
const ONLY_VERBS = wordSet(`is was has does isn't wasn't hasn't doesn't knows says gets goes keeps makes takes thinks tells gives comes brings seems becomes writes teaches leads reads hears sees
  finds asks wants loses sends sits speaks spends wears wins sings prays serves eats carries believes understands remembers forgets buys sells builds cleans fixes learns swears jokes laughs smiles
  refuses agrees explains insists claims admits denies hopes tries applies studies enjoys prefers hates volunteers raises supports trains coaches mentors supervises manages organizes maintains`);

function agreeing(tokens: Tokens, verb: number): VerbEdit | null {
  const shows = plural(tokens.word(verb));
  return shows === null || BE_FORMS.has(shows) ? null : { start: tokens.start(verb), end: tokens.end(verb), shows };
}

function plural(verb: string): string | null {
  const known = IRREGULAR[verb];
  if (known !== undefined) return known;
  if (!/^[a-z]{3,}s$/.test(verb) || verb.endsWith('ss') || verb.endsWith('us') || NOT_VERBS.hasWord(verb)) return null;
  if (/(sh|ch|x|ss|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  if (/[^aeiou]ies$/.test(verb) && verb.length > 4) return `${verb.slice(0, -3)}y`;
  return verb.slice(0, -1);
}
