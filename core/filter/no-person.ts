import { BUSINESS_NAMES, LEADING_PLACE_WORDS, PUBLIC_NAMES, STATES, TOWN_NAMES } from './name-tables.ts';
import { GAP, type Token } from './tokens.ts';
import { SET_BITS } from './word-sets.ts';
import { words } from './words.ts';

/**
 * True when the given name at `at` names a town, a road, a shop or a work here, and nobody: "in Tyler", "Eugene OR", "the Kennedy", "a Wendy's",
 * "Trader Joe's", "Oscar-worthy". `surnameFollows` says that a capitalised word follows it.
 */
export function isPlaceOrThing(tokens: readonly Token[], at: number, surnameFollows: boolean): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return false;
  if (next?.gap === GAP.join && !next.capital) return true;
  if (isFollowedByState(tokens, at)) return true;
  const owns = next?.word === "'s" && next.gap <= GAP.join;
  if (owns && BUSINESS_NAMES.has(token.word)) return true;
  const before = tokens[at - 1];
  if (before === undefined || token.gap > GAP.space) return isTownOfProfile(tokens, at);
  if (PUBLIC_NAMES.has(`${before.word} ${token.word}`)) return true;
  if (before.capital && LEADING_PLACE_WORDS.has(before.word)) return true;
  if (before.word === 'the') return ((tokens[at + (surnameFollows ? 2 : 1)]?.sets ?? 0) & SOMEBODY) === 0;
  if (before.word === 'a' || before.word === 'an') return !surnameFollows;
  return INSIDE.has(before.word) && !owns && !surnameFollows && !TRUST.has(tokens[at - 2]?.word ?? '');
}

const SOMEBODY = SET_BITS.person | SET_BITS.people | SET_BITS.kin;
const INSIDE = new Set(words('in near outside throughout'));
const TRUST = new Set(words('believe believed believes trust faith confide confided interest interested disappointed'));

// "…, Eugene": the last entry of a profile, after a comma.
function isTownOfProfile(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.gap === GAP.comma && TOWN_NAMES.has(token.word) && (tokens[at + 1]?.gap ?? GAP.stop) === GAP.stop;
}

function isFollowedByState(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next === undefined || !next.capital || next.gap > GAP.comma) return false;
  if (next.word.length === 2 && !next.shout) return false;
  return STATES.has(next.word) || (after?.capital === true && STATES.has(`${next.word} ${after.word}`));
}

/** The names that a text gives to beasts, dolls and machines: "a beagle named Kevin", "our dog Otis", "the dummy's name is Gary". */
export function namesOfThings(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach((token, at) => {
    if (!token.capital) return;
    const before = tokens[at - 1];
    if (before === undefined || token.gap > GAP.comma) return;
    const isNamed = NAMING.has(before.word) && isThingBefore(tokens, at - 1);
    const isCalled = THINGS.has(before.word) || (BEING.has(before.word) && isNameOfThing(tokens, at - 1));
    if (isNamed || isCalled) names.add(token.word);
  });
  return names;
}

// The nearest of "a phone call from a man named …" is the man.
function isThingBefore(tokens: readonly Token[], at: number): boolean {
  const nearest = wordsBefore(tokens, at).find(({ word, sets }) => THINGS.has(word) || (sets & SOMEBODY) !== 0);
  return nearest !== undefined && THINGS.has(nearest.word);
}

function isNameOfThing(tokens: readonly Token[], at: number): boolean {
  return wordsBefore(tokens, at).some(({ word }) => word === 'name') && isThingBefore(tokens, at);
}

/** Up to five tokens of the same sentence before a token, the nearest first. */
function wordsBefore(tokens: readonly Token[], at: number): Token[] {
  const found: Token[] = [];
  for (let back = at; back > 0 && at - back < 5; back--) {
    const token = tokens[back - 1];
    if (token === undefined || (tokens[back]?.gap ?? GAP.stop) >= GAP.stop) break;
    found.push(token);
  }
  return found;
}

const NAMING = new Set(words('named called'));
const BEING = new Set(words("is was 's"));
// prettier-ignore
const THINGS = new Set(words(`dog dogs puppy pup cat kitten horse mule goat llama pig rooster hen chicken duck goose parrot turtle tortoise hamster ferret snake lizard fish goldfish beagle husky lab labrador
  shepherd malinois poodle corgi mutt hound bloodhound terrier raccoon possum squirrel k9 cow bull calf donkey
  doll dummy mannequin robot drone truck car van cruiser jeep boat bike tractor mower generator printer copier radiator boiler furnace vacuum roomba plant cactus sourdough starter ghost skeleton mop broom
  cyst tumor kidney hernia blister laptop computer phone kayak canoe scarecrow snowman pumpkin cone pothole`));
