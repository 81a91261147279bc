import { RARER_GIVEN_NAMES } from './given-names.ts';
import type { Hit } from './hit.ts';
import { COMMON_WORD_NAMES, GIVEN_NAMES, PUBLIC_NAMES, PLACE_WORDS } from './name-tables.ts';
import { isPlaceOrThing, namesOfThings } from './no-person.ts';
import { GAP, type Token } from './tokens.ts';
import { words } from './words.ts';

/** Finds other private people: given names with the surnames behind them, names after a title, and handles. Public figures, places and pets stay. */
export function findBystanders(tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  const things = namesOfThings(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const length = handleAt(tokens, at) || titledAt(tokens, at) || namedAt(tokens, at, things) || speakerAt(tokens, at);
    if (length === 0) continue;
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    if (first === undefined || last === undefined) continue;
    hits.push(personHit(first, last));
    at += length - 1;
  }
  return hits;
}

function personHit(first: Token, last: Token): Hit {
  return {
    start: first.start,
    end: last.end,
    class: 'PC-NAME',
    role: 'bystander',
    ruleId: 'name/other-person',
    reason: 'the name or handle of another private person',
    shows: 'another person',
  };
}

function handleAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.channel !== 'handle') return 0;
  let last = at;
  while (tokens[last + 1]?.channel === 'handle' && (tokens[last + 1]?.gap ?? GAP.stop) <= GAP.join) last++;
  return last - at + 1;
}

const TITLES = new Set(words('mr mrs ms miss mx mister'));

function titledAt(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (
    !TITLES.has(tokens[at]?.word ?? '') ||
    tokens[at]?.shout === true ||
    next === undefined ||
    !next.capital ||
    !isPlainWord(next)
  )
    return 0;
  // The stop of "Mr." is no end of a sentence.
  return 2 + surnames(tokens, at + 2);
}

function namedAt(tokens: readonly Token[], at: number, things: ReadonlySet<string>): number {
  const token = tokens[at];
  if (token === undefined || !token.capital || token.channel === 'url') return 0;
  const isRare = RARER_GIVEN_NAMES.has(token.word);
  if (!isRare && !GIVEN_NAMES.has(token.word)) return 0;
  if (things.has(token.word)) return 0;
  const before = tokens[at - 1];
  if (before?.word === 'st' || before?.word === 'ste') return 0;
  if (before !== undefined && PLACE_WORDS.has(before.word) && token.gap <= GAP.space && before.capital) return 0;
  const next = tokens[at + 1];
  const follows = next !== undefined && next.gap <= GAP.space && next.capital && isPlainWord(next);
  if (follows && (PLACE_WORDS.has(next.word) || PUBLIC_NAMES.has(`${token.word} ${next.word}`))) return 0;
  if (isPlaceOrThing(tokens, at, follows)) return 0;
  if ((isRare || COMMON_WORD_NAMES.has(token.word)) && !actsAsPerson(token, next, follows)) return 0;
  if (!follows || isAllCapitals(token)) return 1;
  const length = 1 + surnames(tokens, at + 1);
  return namesPlace(tokens[at + length]) ? 0 : length;
}

// "Martin Van Buren HS"
function namesPlace(token: Token | undefined): boolean {
  return token !== undefined && token.capital && token.gap <= GAP.space && PLACE_WORDS.has(token.word);
}

// "Bill was plowing": a name that is also a word counts when a verb of doing follows, or a surname does and no sentence begins there.
function actsAsPerson(token: Token, next: Token | undefined, surnameFollows: boolean): boolean {
  const isPersonal = PERSONAL.has(token.word) || RARER_GIVEN_NAMES.has(token.word);
  if (surnameFollows) return token.gap !== GAP.stop || (isPersonal && next !== undefined && next.id < 0);
  return next !== undefined && next.gap === GAP.space && isPersonal && (DOES.has(next.word) || /[a-z]{3}ed$/.test(next.word));
}

// prettier-ignore
const PERSONAL = new Set(words(`john dick lee bruce rocky buddy mark bill jack bob rob frank drew pat sue ray dale glen cliff clay lance wade grant rich gene bob nick josh don ken hung ella jay kit jean tony carol robin martin ed al rose lily daisy
  ruby pearl amber jade ginger penny brooke hunter mason carter cooper tucker parker taylor walker max victor jordan jackson chelsea dakota jasmine holly heather hazel grace hope faith joy dawn april june`));
const DOES = new Set(
  words(
    'was is has had went got loves likes knew said says told will did does could would came took made gave ran left sat stood shrieked',
  ),
);

// "… driver Orla Finnerty said": two capitalised words that no rule knows, beside a verb of speaking.
function speakerAt(tokens: readonly Token[], at: number): number {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first === undefined || second === undefined || !first.capital || !second.capital) return 0;
  if (first.id >= 0 || second.id >= 0 || second.gap > GAP.space || first.word.length < 3 || second.word.length < 3) return 0;
  const before = tokens[at - 1]?.word ?? '';
  const spoken = SAYS.has(before) || SAYS.has(third?.word ?? '');
  return spoken && !PLACE_WORDS.has(second.word) ? 2 : 0;
}

const SAYS = new Set(words('said says told asked wrote tweeted replied testified added explained recalled'));

function surnames(tokens: readonly Token[], at: number): number {
  let count = 0;
  while (count < 3) {
    const token = tokens[at + count];
    if (token === undefined || !token.capital || token.gap > GAP.space || !isPlainWord(token)) break;
    if (count > 0 && PLACE_WORDS.has(token.word)) break;
    count++;
  }
  return count;
}

const isPlainWord = (token: Token): boolean => /^[\p{L}']+$/u.test(token.word) && token.word !== 'i' && token.channel === 'text';
const isAllCapitals = (token: Token): boolean => token.word.length <= 1;
