import { RARER_GIVEN_NAMES } from './given-names.ts';
import { COMPILED } from './compiled.ts';
import { FREQUENT_WORDS, LEXICON } from './lexicon.ts';
import { COMMON_WORD_NAMES, GIVEN_NAMES, NAMES_OF_MANY_THINGS, NO_SURNAMES, PLACE_WORDS, PLAIN_NAMES } from './name-tables.ts';
import { SURNAMES } from './surnames.ts';
import { CHANNEL, GAP, type Tokens } from './tokens.ts';
import { wordSet, WordSet } from './word-set.ts';
import { SET_BITS } from './word-sets.ts';

/** All given names, the rarer ones and short forms among them. */
export const GIVEN = new WordSet([...GIVEN_NAMES, ...RARER_GIVEN_NAMES, ...PLAIN_NAMES]);
const COMMON = new WordSet([...COMMON_WORD_NAMES, ...NAMES_OF_MANY_THINGS]);
const SURNAME = new WordSet(SURNAMES);
const PLACES = new WordSet(PLACE_WORDS);
// prettier-ignore
/** Words that are part of names, but begin none. */
const NO_GIVEN = wordSet(`the two an so do ha new ever era north south east west small short little long day street hill field fields wood woods wells rivers banks case cross price page rush sharp
  power powers love ball bell bush church bishop cook baker smith green gray grey white black brown young china india america asia ma pa van batres`);
const NONE = new WordSet(NO_SURNAMES);

/**
 * How many tokens from `at` are a person's name written out: a given name or initials, and a surname ("Aloma Wright", "John P. Navin Jr.",
 * "R. J. Adams", "Maria de la Cruz"). 0 when none begins here. What no list knows is a surname behind a given name; between words that
 * could both be others, what is said of them has to tell.
 */
export function fullNameAt(tokens: Tokens, at: number): number {
  if (!isNamePart(tokens, at) || tokens.shout(at)) return 0;
  const initial = isInitial(tokens, at);
  const isGiven = !initial && !tokens.isIn(NO_GIVEN, at) && (tokens.isIn(GIVEN, at) || tokens.isIn(COMMON, at));
  let next = at + 1;
  if (initial && isInitial(tokens, next) && isApart(tokens, next)) next++;
  else if (initial && tokens.isIn(GIVEN, next) && isNamePart(tokens, next)) next++;
  const initials = initial ? next - at : initialsFrom(tokens, next);
  if (!initial) next += initials;
  if (isGiven && isMiddleName(tokens, next)) next++;
  const particles = initial ? 0 : particlesFrom(tokens, next);
  const surname = next + particles;
  if (!isSurnameAt(tokens, surname, initials > 0 || initial)) return 0;
  const end = withSuffix(tokens, lastSurname(tokens, surname) + 1);
  if (initials > 1 || (isGiven && (initials > 0 || particles > 0))) return end - at;
  if (initial) return isSaid(tokens, at, end) && isTelling(tokens, surname) && tokens.gap(at) === GAP.stop ? end - at : 0;
  if (isGiven && !tokens.isIn(COMMON, at)) return isTelling(tokens, surname) || isSaid(tokens, at, end) ? end - at : 0;
  if (isGiven) return (isTelling(tokens, surname) && isSaid(tokens, at, end)) || isSomebody(tokens, end) ? end - at : 0;
  if (tokens.id(at) > RARE && isTelling(tokens, surname) && isSomebody(tokens, end)) return end - at;
  const isNoWord = tokens.id(at) > FREQUENT_WORDS && isUnknown(tokens, at);
  return isNoWord && tokens.isIn(SURNAME, surname) && isSaid(tokens, at, end) ? end - at : 0;
}

/** True where more of a name stands before it: "[Erskine] Paul Sanders". */
export const isMoreOfName = (tokens: Tokens, at: number): boolean =>
  isNamePart(tokens, at) &&
  !tokens.shout(at) &&
  tokens.gap(at + 1) === GAP.space &&
  (tokens.isIn(GIVEN, at) || isUnknown(tokens, at));

const isNamePart = (tokens: Tokens, at: number): boolean =>
  tokens.capital(at) && tokens.channel(at) === CHANNEL.text && LETTERS.test(tokens.word(at));
const LETTERS = /^\p{L}+$/u;

const isInitial = (tokens: Tokens, at: number): boolean =>
  tokens.capital(at) && tokens.channel(at) === CHANNEL.text && LEXICON.lengthOf(tokens.id(at)) === 1 && !tokens.isIn(ALONE, at);
/** Letters that are words. */
const ALONE = wordSet('i y o');

// Not "R&D" nor "A, B".
const isApart = (tokens: Tokens, at: number): boolean => tokens.gap(at) !== GAP.join && tokens.gap(at) !== GAP.comma;

// "John P. Navin": the stop behind an initial ends no sentence.
function initialsFrom(tokens: Tokens, at: number): number {
  let count = 0;
  while (count < 2 && isInitial(tokens, at + count) && isApart(tokens, at + count)) count++;
  return count;
}

// "Phillip [Boa] Jensen": a given name that a surname stands behind.
const isMiddleName = (tokens: Tokens, at: number): boolean =>
  tokens.gap(at) === GAP.space &&
  isNamePart(tokens, at) &&
  tokens.isIn(GIVEN, at) &&
  isSurnameAt(tokens, at + 1, false) &&
  isTelling(tokens, at + 1);

// "Hilarie Burton [Morgan]"
function lastSurname(tokens: Tokens, at: number): number {
  const next = at + 1;
  // "Ruiz-[Tully]"
  if (tokens.gap(next) === GAP.join && isNamePart(tokens, next)) return next;
  return isSurnameAt(tokens, next, false) && tokens.gap(next) === GAP.space && tokens.isIn(SURNAME, next) ? next : at;
}

// "de la Cruz", "van der Berg"
function particlesFrom(tokens: Tokens, at: number): number {
  let count = 0;
  while (count < 2 && tokens.isIn(PARTICLES, at + count) && tokens.gap(at + count) === GAP.space) count++;
  return count;
}
const PARTICLES = wordSet('de del la las los da dos das di du van von der den ter bin ibn');

function isSurnameAt(tokens: Tokens, at: number, afterInitial: boolean): boolean {
  if (!isNamePart(tokens, at) || LEXICON.lengthOf(tokens.id(at)) < 2) return false;
  if (tokens.gap(at) > GAP.space && !(afterInitial && tokens.gap(at) === GAP.stop)) return false;
  if (tokens.isIn(NONE, at)) return false;
  // "Randall Park is a comedian"
  if (tokens.isIn(PLACES, at)) return isSomebody(tokens, at + 1);
  return !(isNamePart(tokens, at + 1) && tokens.gap(at + 1) <= GAP.space && tokens.isIn(PLACES, at + 1));
}

function withSuffix(tokens: Tokens, at: number): number {
  return tokens.isIn(SUFFIXES, at) && tokens.capital(at) && tokens.gap(at) <= GAP.comma ? at + 1 : at;
}
const SUFFIXES = wordSet('jr sr ii iii iv');

/** Behind so many words a capital is no start of a sentence alone. */
const RARE = 3000;
/** So many words are everyday ones; behind them the frequent words are names as often as not. */
const EVERYDAY_WORDS = 12_000;

// "hornets"
const isPlural = (word: string): boolean => {
  const one = word.endsWith('s') ? LEXICON.find(word.slice(0, -1)) : 0;
  return one > 0 && one <= FREQUENT_WORDS;
};

/** A surname by the list, or a word that English does not know. */
const isTelling = (tokens: Tokens, at: number): boolean => tokens.isIn(SURNAME, at) || isUnknown(tokens, at);
const isUnknown = (tokens: Tokens, at: number): boolean =>
  tokens.id(at) > EVERYDAY_WORDS &&
  tokens.setsOf(at) === 0 &&
  !isPlural(tokens.word(at)) &&
  !(tokens.id(at) <= FREQUENT_WORDS && COMPILED.vocabulary.has(tokens.id(at)));

// "Faith Odell has the keys", "Summer Ekholm, 34, …", "says Grant Yoder", "a teacher, Joy Obuya, …"
function isSaid(tokens: Tokens, at: number, end: number): boolean {
  if (tokens.gap(at) <= GAP.space && tokens.isIn(SAYS, at - 1)) return true;
  const gap = tokens.gap(end);
  if (gap <= GAP.space)
    return tokens.isIn(DOES, end) || tokens.isIn(SAYS, end) || tokens.isIn(OWNS, end) || /[a-z]{3}ed$/.test(tokens.word(end));
  if (gap !== GAP.comma) return false;
  const isRole = (tokens.setsOf(at - 1) & (SET_BITS.role | SET_BITS.person)) !== 0 || tokens.isIn(AT_WORK, at - 1);
  return tokens.isIn(WHO, end) || (tokens.setsOf(end) & SET_BITS.num) !== 0 || (tokens.gap(at) === GAP.comma && isRole);
}

// "Fahim Fazli is an Afghan-born film actor": what somebody is tells that somebody is named.
function isSomebody(tokens: Tokens, end: number): boolean {
  if (tokens.gap(end) === GAP.stop || !tokens.isIn(IS, end) || !tokens.isIn(ONE, end + 1)) return false;
  for (let at = end + 2; at < end + WORDS_TO_ROLE && tokens.gap(at) < GAP.stop; at++)
    if (tokens.isIn(CALLED, at) || (tokens.setsOf(at) & (SET_BITS.role | SET_BITS.person)) !== 0) return true;
  return false;
}
const IS = wordSet('is was');
const ONE = wordSet('a an the');
const CALLED = wordSet(
  'actor actress performer singer songwriter dancer comedian musician rapper model player athlete director producer writer screenwriter filmmaker politician lawyer attorney businessman businesswoman',
);
/** "is an American stage, film and television actor" */
const WORDS_TO_ROLE = 9;

/** Verbs by which somebody is quoted. */
export const SAYS = wordSet('said says told asked wrote tweeted replied testified added explained recalled');
const DOES = wordSet(
  'is was has had will did does would could can went got loves likes knew knows came took made gave ran left sat stood retired quit runs works teaches',
);
const OWNS = wordSet("'s");
const AT_WORK = wordSet('worker coworker colleague neighbor lead supervisor trainee tenant classmate teammate aide');
const WHO = wordSet('who whose our my his her a an the');
