import { BUSINESS_NAMES, LEADING_PLACE_WORDS, NAMELESS_PAIRS, PUBLIC_NAMES, STATES, TOWN_NAMES } from './name-tables.ts';
import { GAP, type Tokens } from './tokens.ts';
import { wordSet, WordSet } from './word-set.ts';
import { SET_BITS } from './word-sets.ts';

/**
 * True when the given name at `at` names a town, a road, a shop or a work here, and nobody: "in Tyler", "Eugene OR", "the Kennedy", "a Wendy's",
 * "Trader Joe's", "Oscar-worthy". `surnameFollows` says that a capitalised word follows it.
 */
export function isPlaceOrThing(tokens: Tokens, at: number, surnameFollows: boolean): boolean {
  const [before, next] = [at - 1, at + 1];
  if (tokens.gap(next) === GAP.join && !tokens.capital(next)) return true;
  if (isFollowedByState(tokens, at) || isNamelessPair(tokens, before) || isNamelessPair(tokens, at)) return true;
  if (isTownOfTrip(tokens, at) || (tokens.isIn(ROADS, next) && tokens.gap(next) === GAP.space)) return true;
  const owns = tokens.isIn(OWNS, next) && tokens.gap(next) <= GAP.join;
  if (owns && tokens.isIn(BUSINESSES, at)) return true;
  if (at === 0 || tokens.gap(at) > GAP.space) return isTownOfProfile(tokens, at);
  if (PUBLIC_NAMES.has(`${tokens.word(before)} ${tokens.word(at)}`)) return true;
  if (tokens.capital(before) && tokens.isIn(LEADING_PLACES, before)) return true;
  if (tokens.isIn(THE, before)) return (tokens.setsOf(at + (surnameFollows ? 2 : 1)) & SOMEBODY) === 0;
  if (tokens.isIn(A, before)) return !surnameFollows;
  return tokens.isIn(INSIDE, before) && !owns && !surnameFollows && !tokens.isIn(TRUST, at - 2);
}

const ROADS = wordSet('street avenue road boulevard');
const OWNS = wordSet("'s");
const THE = wordSet('the');
const A = wordSet('a an');
const BUSINESSES = new WordSet(BUSINESS_NAMES);
const LEADING_PLACES = new WordSet(LEADING_PLACE_WORDS);
const TOWNS = new WordSet(TOWN_NAMES);
const SOMEBODY = SET_BITS.person | SET_BITS.people | SET_BITS.kin;
const INSIDE = wordSet('in near outside throughout');
const TRUST = wordSet('believe believed believes trust faith confide confided interest interested disappointed');

// "…, Eugene": the last entry of a profile, after a comma.
function isTownOfProfile(tokens: Tokens, at: number): boolean {
  return tokens.gap(at) === GAP.comma && tokens.isIn(TOWNS, at) && tokens.gap(at + 1) === GAP.stop;
}

// "Drove from Fargo to Gary"
function isTownOfTrip(tokens: Tokens, at: number): boolean {
  return (
    tokens.isIn(TOWNS, at) &&
    tokens.isIn(TOWARDS, at - 1) &&
    tokensBefore(tokens, at - 1).some((back) => tokens.isIn(TRAVELS, back))
  );
}

const TOWARDS = wordSet('to through via toward towards');
const TRAVELS = wordSet(
  'drove drive driving drives flew fly flying rode ride riding moved moving trip road bus train commute commuting hauled headed',
);

function isNamelessPair(tokens: Tokens, at: number): boolean {
  return tokens.gap(at + 1) <= GAP.space && NAMELESS_PAIRS.has(`${tokens.word(at)} ${tokens.word(at + 1)}`);
}

function isFollowedByState(tokens: Tokens, at: number): boolean {
  const [next, after] = [at + 1, at + 2];
  if (!tokens.capital(next) || tokens.gap(next) > GAP.comma) return false;
  const word = tokens.word(next);
  if (word.length === 2 && !tokens.shout(next)) return false;
  return STATES.has(word) || (tokens.capital(after) && STATES.has(`${word} ${tokens.word(after)}`));
}

/** The names that a text gives to beasts, dolls and machines, by their numbers: "a beagle named Kevin", "our dog Otis", "the dummy's name is Gary". */
export function namesOfThings(tokens: Tokens): ReadonlySet<number> {
  const names = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens.capital(at)) continue;
    if (tokens.gap(at) > GAP.comma && !isExplained(tokens, at)) continue;
    const isNamed = tokens.isIn(NAMING, at - 1) && isThingBefore(tokens, at - 1);
    const isCalled = tokens.isIn(THINGS, at - 1) || (tokens.isIn(BEING, at - 1) && isNameOfThing(tokens, at - 1));
    if (isNamed || isCalled || isExplained(tokens, at)) names.add(tokens.id(at));
  }
  return names;
}

// "Homer, the barn cat, …"
function isExplained(tokens: Tokens, at: number): boolean {
  if (tokens.gap(at + 1) !== GAP.comma || !tokens.isIn(ARTICLES, at + 1)) return false;
  return [at + 2, at + 3].some((next) => tokens.isIn(THINGS, next) && tokens.gap(next) <= GAP.space);
}

const ARTICLES = wordSet('the our my a an his her');

// The nearest of "a phone call from a man named …" is the man.
function isThingBefore(tokens: Tokens, at: number): boolean {
  const nearest = tokensBefore(tokens, at).find((back) => tokens.isIn(THINGS, back) || (tokens.setsOf(back) & SOMEBODY) !== 0);
  return nearest !== undefined && tokens.isIn(THINGS, nearest);
}

function isNameOfThing(tokens: Tokens, at: number): boolean {
  return tokensBefore(tokens, at).some((back) => tokens.isIn(NAME, back)) && isThingBefore(tokens, at);
}

/** Up to five tokens of the same sentence before a token, the nearest first. */
function tokensBefore(tokens: Tokens, at: number): number[] {
  const found: number[] = [];
  for (let back = at; back > 0 && at - back < 5 && tokens.gap(back) < GAP.stop; back--) found.push(back - 1);
  return found;
}

const NAME = wordSet('name');
const NAMING = wordSet('named called');
const BEING = wordSet("is was 's");
// prettier-ignore
const THINGS = wordSet(`dog dogs puppy pup cat kitten horse mule goat llama pig rooster hen chicken duck goose parrot turtle tortoise hamster ferret snake lizard fish goldfish beagle husky lab labrador
  shepherd malinois poodle corgi mutt hound bloodhound terrier raccoon possum squirrel k9 cow bull calf donkey
  doll dummy mannequin robot drone truck car van cruiser jeep boat bike tractor mower generator printer copier radiator boiler furnace vacuum roomba plant cactus sourdough starter ghost skeleton mop broom
  cyst tumor kidney hernia blister laptop computer phone kayak canoe scarecrow snowman pumpkin cone pothole
  slicer forklift whistle pallet stapler toaster oven fern tree succulent crow squirrel spider gull deer moose bear buck bird mouse rat bat ladder wrench drill server router bot plow camper rv
  umbrella couch skillet mug burger storm hurricane file binder folder trailer boxcar excavator backhoe bulldozer crane chainsaw iguana gecko frog toad crab lobster bee calf foal colt mare stallion
  sheep lamb ram alpaca chick peacock swan heron mailbox lamp boulder rock tumbleweed`);
