import { RARER_GIVEN_NAMES } from './given-names.ts';
import { fullNameAt, GIVEN, isMoreOfName, SAYS } from './full-names.ts';
import type { Hit } from './hit.ts';
import {
  COMMON_WORD_NAMES,
  GIVEN_NAMES,
  LEADING_TO_NAMES,
  NO_SURNAMES,
  PLACE_WORDS,
  PLAIN_NAMES,
  PUBLIC_NAMES,
  TITLED_THINGS,
} from './name-tables.ts';
import { isPlaceOrThing, namesOfThings } from './no-person.ts';
import { LEXICON } from './lexicon.ts';
import { SURNAMES } from './surnames.ts';
import { CHANNEL, GAP, type Tokens } from './tokens.ts';
import { wordSet, WordSet } from './word-set.ts';
import { SET_BITS } from './word-sets.ts';
import { COMPILED } from './compiled.ts';

const RARER = new WordSet(RARER_GIVEN_NAMES);
const PLAIN = new WordSet(PLAIN_NAMES);
const LEADS = new WordSet(LEADING_TO_NAMES);
const NO_SURNAME = new WordSet(NO_SURNAMES);
const OF_THINGS = new WordSet(TITLED_THINGS);
const COMMON = new WordSet(COMMON_WORD_NAMES);
const PLACES = new WordSet(PLACE_WORDS);
const SURNAME = new WordSet(SURNAMES);

/** Finds other private people: given names with the surnames behind them, names after a title, and handles. Public figures, places and pets stay. */
export function findBystanders(tokens: Tokens): Hit[] {
  const hits: Hit[] = [];
  const things = namesOfThings(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const length =
      handleAt(tokens, at) ||
      titledAt(tokens, at) ||
      writtenOutAt(tokens, at, things) ||
      ledTo(tokens, at, things) ||
      namedAt(tokens, at, things) ||
      besidePerson(tokens, at, things) ||
      spokenOfInSpanish(tokens, at) ||
      speakerAt(tokens, at);
    if (length === 0) continue;
    const first = isMoreOfName(tokens, at - 1) && tokens.capital(at) ? at - 1 : at;
    hits.push(personHit(tokens.start(titleBefore(tokens, first)), tokens.end(at + length - 1)));
    at += length - 1;
  }
  return hits;
}

function personHit(start: number, end: number): Hit {
  return {
    start,
    end,
    class: 'PC-NAME',
    role: 'bystander',
    ruleId: 'name/other-person',
    reason: 'the name or handle of another private person',
    shows: 'another person',
  };
}

function handleAt(tokens: Tokens, at: number): number {
  if (tokens.channel(at) !== CHANNEL.handle) return 0;
  let last = at;
  while (tokens.channel(last + 1) === CHANNEL.handle && tokens.gap(last + 1) <= GAP.join) last++;
  return last - at + 1;
}

// "Sister Odette", "Rev. Hank", "Big Mike": the title would tell the sex or the faith of those around the applicant.
function titleBefore(tokens: Tokens, at: number): number {
  const title = at - 1;
  if (!tokens.capital(title) || !tokens.capital(at) || tokens.shout(title)) return at;
  const goesWithName = tokens.isIn(CLERGY, title) || tokens.isIn(NICKS, title);
  return (goesWithName && tokens.gap(at) === GAP.space) || tokens.isIn(SHORT_TITLES, title) ? title : at;
}

const CLERGY = wordSet(
  'father brother sister mother pastor reverend deacon deaconess elder bishop rabbi imam chaplain padre hermano hermana fray sor',
);
/** "Big Mike" */
const NICKS = wordSet('big little lil');
/** A stop behind them ends no sentence. */
const SHORT_TITLES = wordSet('rev fr bro sr');

const TITLES = wordSet('mr mrs ms miss mx mister dr');

function titledAt(tokens: Tokens, at: number): number {
  if (!tokens.isIn(TITLES, at) || tokens.shout(at) || !tokens.capital(at + 1) || !isPlainWord(tokens, at + 1)) return 0;
  if (tokens.isIn(OF_THINGS, at + 1) || tokens.gap(at) <= GAP.join) return 0;
  // The stop of "Mr." is no end of a sentence.
  return 2 + surnames(tokens, at + 2);
}

// "aunt Hamdi", "Chief Bostrom": whatever stands behind such a word with a capital and is no word of a rule.
function ledTo(tokens: Tokens, at: number, things: ReadonlySet<number>): number {
  if (
    !tokens.capital(at) ||
    tokens.shout(at) ||
    (tokens.gap(at) !== GAP.space && !tokens.isIn(SHORT_RANKS, at - 1)) ||
    !tokens.isIn(LEADS, at - 1) ||
    !isPlainWord(tokens, at)
  )
    return 0;
  if (tokens.isIn(NO_SURNAME, at) || tokens.isIn(PLACES, at) || tokens.isIn(LEADS, at) || things.has(tokens.id(at))) return 0;
  if (
    PUBLIC_NAMES.has(`${tokens.word(at - 1)} ${tokens.word(at)}`) ||
    (isKnown(tokens, at) && !tokens.isIn(GIVEN, at) && !tokens.isIn(SURNAME, at))
  )
    return 0;
  const isTitle = tokens.capital(at - 1) && tokens.capital(at + 1) && tokens.isIn(PLACES, at + 1);
  return isTitle || lengthOf(tokens, at) < 2 ? 0 : 1 + surnames(tokens, at + 1);
}

/** A stop behind them ends no sentence either. */
const SHORT_RANKS = wordSet('sgt cpl lt capt det');

// "a man named Saleh", "My shift partner, Renaldo, saw it", "the trainer, Lew Satterfield, who": a name beside whom it names.
function besidePerson(tokens: Tokens, at: number, things: ReadonlySet<number>): number {
  if (!tokens.capital(at) || tokens.shout(at) || !isPlainWord(tokens, at) || things.has(tokens.id(at))) return 0;
  if (lengthOf(tokens, at) < 3 || tokens.isIn(PLACES, at) || tokens.isIn(NO_SURNAME, at)) return 0;
  const length = 1 + surnames(tokens, at + 1);
  if (tokens.isIn(NAMED, at - 1) && tokens.gap(at) === GAP.space && isPerson(tokens, at - 2)) return length;
  if (isFamilyName(tokens, at)) return 1;
  if (length < 2 && isKnown(tokens, at) && !tokens.isIn(GIVEN, at) && !tokens.isIn(SURNAME, at)) return 0;
  const isApposed = tokens.gap(at) === GAP.comma && tokens.gap(at + length) === GAP.comma && isPerson(tokens, at - 1);
  return isApposed && (isPersonAnyway(tokens, at - 1) || hasArticle(tokens, at - 1)) ? length : 0;
}

// "my night clerk, …", but not the entry "night clerk, …" of a profile, behind which a place or a licence stands.
function hasArticle(tokens: Tokens, noun: number): boolean {
  for (let at = noun; at >= 0 && noun - at <= WORDS_OF_A_TITLE; at--) {
    if ((tokens.setsOf(at) & (SET_BITS.det | SET_BITS.poss)) !== 0) return true;
    if (tokens.gap(at) >= GAP.comma) return false;
  }
  return false;
}

const WORDS_OF_A_TITLE = 4;

// "the Ramirez family", "the Lindqvist kid"
const isFamilyName = (tokens: Tokens, at: number): boolean =>
  tokens.isIn(THE, at - 1) &&
  tokens.gap(at) === GAP.space &&
  tokens.isIn(FAMILY, at + 1) &&
  tokens.gap(at + 1) === GAP.space &&
  (tokens.isIn(SURNAME, at) || !isKnown(tokens, at));

const THE = wordSet('the');
const FAMILY = wordSet('family boy boys girl girls kid kids twins brothers sisters');

const isPerson = (tokens: Tokens, at: number): boolean => (tokens.setsOf(at) & SET_BITS.role) !== 0 || isPersonAnyway(tokens, at);

const isPersonAnyway = (tokens: Tokens, at: number): boolean =>
  (tokens.setsOf(at) & (SET_BITS.person | SET_BITS.kin)) !== 0 || tokens.isIn(LEADS, at) || tokens.isIn(SOMEBODY, at);

const SOMEBODY = wordSet(
  'somebody someone passenger tenant customer client patient guard lifeguard trainer friend owner caller server host cashier waiter waitress guy woman man lady kid girl boy student guest witness inspector advocate reporter',
);

function writtenOutAt(tokens: Tokens, at: number, things: ReadonlySet<number>): number {
  const length = fullNameAt(tokens, at);
  if (length === 0 || things.has(tokens.id(at)) || tokens.isIn(SAINT, at - 1)) return 0;
  const isPublic = PUBLIC_NAMES.has(`${tokens.word(at)} ${tokens.word(at + length - 1)}`);
  return isPublic || isPlaceOrThing(tokens, at, true) ? 0 : length;
}

function namedAt(tokens: Tokens, at: number, things: ReadonlySet<number>): number {
  if (!tokens.isIn(GIVEN, at) || tokens.channel(at) === CHANNEL.url || things.has(tokens.id(at))) return 0;
  if (!tokens.capital(at)) return isSmallName(tokens, at) && !isPlaceOrThing(tokens, at, false) ? 1 : 0;
  if (tokens.isIn(SAINT, at - 1)) return 0;
  if (tokens.isIn(PLACES, at - 1) && tokens.gap(at) <= GAP.space && tokens.capital(at - 1)) return 0;
  const next = at + 1;
  const follows = tokens.gap(next) <= GAP.space && tokens.capital(next) && isPlainWord(tokens, next);
  if (follows && (tokens.isIn(PLACES, next) || PUBLIC_NAMES.has(`${tokens.word(at)} ${tokens.word(next)}`))) return 0;
  if (isPlaceOrThing(tokens, at, follows)) return 0;
  if (isUnsure(tokens, at) && !actsAsPerson(tokens, at, follows) && !standsAsPerson(tokens, at)) return 0;
  if (!follows || tokens.word(at).length <= 1) return 1;
  const length = 1 + surnames(tokens, next);
  return namesPlace(tokens, at + length) ? 0 : length;
}

// "a bouncer named tina", "nice try, craig": names of nothing else, in texts that write small.
function isSmallName(tokens: Tokens, at: number): boolean {
  if (tokens.channel(at) !== CHANNEL.text || isUnsure(tokens, at) || lengthOf(tokens, at) < 4) return false;
  const isNamed = tokens.gap(at) === GAP.space && tokens.isIn(NAMED, at - 1);
  return isNamed || (tokens.gap(at) === GAP.comma && tokens.gap(at + 1) === GAP.stop && at > 2);
}

const SAINT = wordSet('st ste');

const isUnsure = (tokens: Tokens, at: number): boolean =>
  tokens.isIn(RARER, at) || tokens.isIn(COMMON, at) || (tokens.isIn(PLAIN, at) && !GIVEN_NAMES.has(tokens.word(at)));

// "a clerk named Earl", "with Ray", "Lou in supply", "Pete roasting", "like, Dale, they …"
function standsAsPerson(tokens: Tokens, at: number): boolean {
  const [before, next] = [at - 1, at + 1];
  const close = tokens.gap(at) === GAP.space;
  if (isBesideWriter(tokens, at, next) || titleBefore(tokens, at) < at) return true;
  if (close && (tokens.isIn(NAMED, before) || tokens.isIn(DONE_TO, before) || isTalkedTo(tokens, at))) return true;
  if (!tokens.isIn(PLAIN, at) && !tokens.isIn(RARER, at)) return false;
  if (close && tokens.isIn(BESIDE, before)) return true;
  if (tokens.gap(next) === GAP.comma)
    return tokens.isIn(WHO, next) || (tokens.gap(at) === GAP.comma && tokens.isIn(PRONOUNS, next));
  if (tokens.gap(next) !== GAP.space || tokens.capital(next)) return false;
  if (tokens.isIn(FROM, next)) return !tokens.capital(at + 2);
  return tokens.isIn(PLAIN, at) && (tokens.isIn(ADVERBS, next) || /[a-z]{3}ing$/.test(tokens.word(next)));
}

// "Grace and I", "me and Hank"
function isBesideWriter(tokens: Tokens, first: number, end: number): boolean {
  if (tokens.isIn(AND, end) && tokens.gap(end) === GAP.space) return tokens.isIn(I, end + 1) || tokens.isIn(ME, end + 1);
  return (
    tokens.isIn(AND, first - 1) && tokens.gap(first) === GAP.space && (tokens.isIn(I, first - 2) || tokens.isIn(ME, first - 2))
  );
}

const AND = wordSet('and & n');
const ME = wordSet('me');

// "talked to Heather", "made Frank feel small"
function isTalkedTo(tokens: Tokens, at: number): boolean {
  if (tokens.isIn(TO, at - 1) && tokens.isIn(TALKED, at - 2)) return true;
  return tokens.isIn(MADE, at - 1) && tokens.gap(at + 1) === GAP.space && tokens.isIn(FEEL, at + 1);
}

const TO = wordSet('to with');
const TALKED = wordSet('talk talks talked talking spoke speak spoken speaking conversation chat chatted');
const MADE = wordSet('make makes made making let lets saw heard');
const FEEL = wordSet('feel laugh cry smile look sound wait leave think believe sing');
const NAMED = wordSet('named');
const BESIDE = wordSet('with w by');
const DONE_TO = wordSet('ask tell told thanks thx thank invite invited bless');
const WHO = wordSet('who whom whose');
const PRONOUNS = wordSet('i you he she they we it');
const FROM = wordSet('from in at');
const ADVERBS = wordSet('just still always never finally');

// "Martin Van Buren HS"
function namesPlace(tokens: Tokens, at: number): boolean {
  return tokens.capital(at) && tokens.gap(at) === GAP.space && tokens.isIn(PLACES, at);
}

// "Bill was plowing": a name that is also a word counts when a verb of doing follows, or a surname does and no sentence begins there.
function actsAsPerson(tokens: Tokens, at: number, surnameFollows: boolean): boolean {
  const isOnlyName = (tokens.isIn(RARER, at) || tokens.isIn(PLAIN, at)) && !tokens.isIn(COMMON, at);
  const isPersonal = isOnlyName || tokens.isIn(PERSONAL, at);
  const next = at + 1;
  if (surnameFollows) return tokens.gap(at) !== GAP.stop || (isPersonal && !isKnown(tokens, next));
  if (tokens.gap(next) !== GAP.space || !isPersonal) return false;
  return tokens.isIn(DOES, next) || (isOnlyName && tokens.isIn(GOES, next)) || /[a-z]{3}ed$/.test(tokens.word(next));
}

// prettier-ignore
const PERSONAL = wordSet(`john dick lee bruce rocky buddy mark bill jack bob rob frank drew pat sue ray dale glen cliff clay lance wade grant rich gene bob nick josh don ken hung ella jay kit jean tony carol robin martin ed al rose lily daisy
  ruby pearl amber jade ginger penny brooke hunter mason carter cooper tucker parker taylor walker max victor jordan jackson chelsea dakota jasmine holly heather hazel grace hope faith joy dawn april june`);
const DOES = wordSet(
  `was is has had went got loves likes knew said says told will did does could would came took made gave ran left sat stood shrieked
  feels felt thinks thought wants talks texted asks hates drives drove laughs cries swears swore bought drank sang slept woke`,
);
/** What a jack or a mark does as well. */
const GOES = wordSet('goes gets keeps kept finds found comes looks seems');

// "Hernán me dijo", "me dijo Toño": in Spanish the verb tells that somebody is named.
function spokenOfInSpanish(tokens: Tokens, at: number): number {
  if (!tokens.capital(at) || tokens.shout(at) || lengthOf(tokens, at) < 3 || !isPlainWord(tokens, at)) return 0;
  if (tokens.isIn(NOBODY_IN_SPANISH, at) || tokens.isIn(SPANISH_ARTICLES, at - 1)) return 0;
  const mayBeName = tokens.isIn(GIVEN, at) || !isKnown(tokens, at);
  const tells =
    mayBeName && tokens.isIn(TO_SOMEBODY, at + 1) && tokens.gap(at + 1) === GAP.space && tokens.isIn(SAYS_IN_SPANISH, at + 2);
  const told = tokens.isIn(SAYS_IN_SPANISH, at - 1) && tokens.gap(at) === GAP.space;
  return tells || told ? 1 + surnames(tokens, at + 1) : 0;
}

const SPANISH_ARTICLES = wordSet('el la los las un una');
const TO_SOMEBODY = wordSet('me nos le les te');
// prettier-ignore
const SAYS_IN_SPANISH = wordSet(`dijo dice decia conto cuenta pregunto pregunta pidio pide reclamo reclama regano rego grito mando manda enseno ensena presto presta ayudo ayuda aviso avisa escribio escribe
  contesto contesta respondio responde debe debia invito invita recomendo recomienda`);
// prettier-ignore
const NOBODY_IN_SPANISH = wordSet(`nadie ella ellos ellas alguien eso esto ayer hoy luego entonces siempre nunca mama papa quien quienes todo todos dios usted ustedes uno una otro otra aqui tambien cuando ese esa este esta
  jefe jefa abuela abuelo tia tio mami papi gente vida anoche ahora despues antes bien mal que como donde porque solo ahi alla aun asi pues pero ya las los les nos sus mis`);

// "… driver Orla Finnerty said": two capitalised words that no rule knows, beside a verb of speaking.
function speakerAt(tokens: Tokens, at: number): number {
  const next = at + 1;
  if (!tokens.capital(at) || !tokens.capital(next) || tokens.gap(next) > GAP.space) return 0;
  if (isKnown(tokens, at) || isKnown(tokens, next) || lengthOf(tokens, at) < 3 || lengthOf(tokens, next) < 3) return 0;
  const spoken = tokens.isIn(SAYS, at - 1) || tokens.isIn(SAYS, next + 1);
  return spoken && !tokens.isIn(PLACES, next) ? 2 : 0;
}

function surnames(tokens: Tokens, at: number): number {
  let count = 0;
  while (count < 3) {
    const next = at + count;
    if (!tokens.capital(next) || tokens.gap(next) > GAP.space || !isPlainWord(tokens, next)) break;
    if (count > 0 && tokens.gap(next) === GAP.space && tokens.isIn(PLACES, next)) break;
    count++;
  }
  return count;
}

const I = wordSet('i');
const isPlainWord = (tokens: Tokens, at: number): boolean =>
  tokens.channel(at) === CHANNEL.text && !tokens.isIn(I, at) && /^[\p{L}']+$/u.test(tokens.word(at));
const isKnown = (tokens: Tokens, at: number): boolean => COMPILED.vocabulary.has(tokens.id(at));
const lengthOf = (tokens: Tokens, at: number): number => LEXICON.lengthOf(tokens.id(at));
