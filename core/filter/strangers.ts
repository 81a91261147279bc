import { OPENING_VERBS } from './sentences.ts';
import type { Hit } from './hit.ts';
import { PRONOUNS } from './pronouns.ts';
import { GAP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';
import { SET_BITS } from './word-sets.ts';

/** How many words back somebody may have been mentioned for a pronoun to mean them. */
const REACH = 45;

/**
 * Tells which third-person pronouns mean somebody else: "the driver … she". Only in a text that does not name the applicant. In one that
 * they tell in the first person, all do unless the text opens with one (who speaks of the applicant begins with them) and nobody else was
 * mentioned before. In one that says no I, only animals and people of a case are surely others. Where a cue of the applicant's own household
 * or love life stands near, the sex of the other would say something about the applicant, so no pronoun is let stand.
 */
export function strangersIn(tokens: Tokens, people: readonly Hit[], hits: readonly Hit[]): (at: number) => boolean {
  const namesApplicant = people.some((person) => person.role === 'subject');
  if (namesApplicant || tellsSexOfTarget(hits) || isAboutApplicant(tokens)) return NEVER;
  const own = hits.filter((hit) => hit.role === 'subject');
  const close = own.filter((hit) => CLOSE.has(hit.class)).map((hit) => tokens.from(hit.start));
  const isClose = (at: number): boolean => close.some((cue) => sameSentence(tokens, cue, at));
  if (!isToldByOne(tokens)) return (at) => isMentioned(at, (noun) => tokens.isIn(SURELY_OTHERS, noun)) && !isClose(at);
  const others = new Set(people.flatMap((person) => (person.role === 'bystander' ? [tokens.from(person.start)] : [])));
  const isOther = (noun: number): boolean => others.has(noun) || (isSomebody(tokens, noun) && isIntroduced(tokens, noun));
  const tellsOfOthers = !own.some((hit) => OF_LOVE.has(hit.class)) && !opensWithPronoun(tokens);
  return (at) => ((tellsOfOthers && !isWhatWriterIsCalled(tokens, at)) || isMentioned(at, isOther)) && !isClose(at);
}

// "Applicant in a vest, … across her boots": the caption of a picture in a file.
function isAboutApplicant(tokens: Tokens): boolean {
  for (let at = 0; at < tokens.length; at++) if (tokens.isIn(APPLICANT, at)) return !isToldByOne(tokens);
  return false;
}

const APPLICANT = wordSet('applicant');

const NEVER = (): boolean => false;
const OF_LOVE = new Set<Hit['class']>(['PC-MARITAL', 'PC-SO', 'PC-GENDER_ID']);

// "He never raised his voice", "Is she the one …", "Not hiring him would be nuts": a word of the applicant by somebody who writes I too.
function opensWithPronoun(tokens: Tokens): boolean {
  if (tokens.isIn(I, 0) && tokens.isIn(HARMS, 1)) return false;
  for (let at = 0; at < OPENING_WORDS; at++) if (tokens.isIn(PRONOUNS, at)) return !isActedOn(tokens);
  return false;
}

// "I scratched her off the list": what a writer does to somebody; who speaks of the applicant knows, saw, told or trusts them.
function isActedOn(tokens: Tokens): boolean {
  for (let at = 1; at < tokens.length; at++) {
    if (!tokens.isIn(HIM, at)) continue;
    for (let before = at - 1; before >= 0 && at - before <= 4 && tokens.gap(before + 1) <= GAP.space; before--) {
      if (tokens.isIn(I, before)) {
        const verb = tokens.isIn(ADVERBS, before + 1) ? before + 2 : before + 1;
        if (verb < at && !tokens.isIn(OF_A_WITNESS, verb)) return true;
        break;
      }
    }
  }
  return false;
}

const HIM = wordSet('him her');
const ADVERBS = wordSet('just all both also even still then always never only');
// prettier-ignore
const OF_A_WITNESS = wordSet(`know knew known have had has 've 'd would will 'll could can can't cannot am 'm was were are 're do did don't didn't won't wouldn't love loved like liked trust trusted recommend recommended hire hired rehire support supported
  respect respected admire admired miss missed marry married met saw see seen watched watch heard hear worked work served serve trained train rode ride ran taught raised coached supervised mentored nominated thank thanked credit
  think thought believe believed hope hoped wish wished want wanted need needed feel felt remember remembered found find vouch got get
  told tell asked ask said say gave give showed show helped help let let's called call paid pay sold bought owe sent send handed followed picked drove drive`);

const OPENING_WORDS = 3;

// "I keyed his truck": nobody tells this of an applicant they know.
// prettier-ignore
const HARMS = wordSet(`keyed slashed screenshotted punched hit kicked slapped shoved choked stole egged tailed stalked spat broke smashed burned doxxed doxed hacked tracked threatened poisoned
  bugged cornered groped ambushed blackmailed swatted cloned wiretapped vandalized ransacked`);

// "she is what my patients call me"
function isWhatWriterIsCalled(tokens: Tokens, pronoun: number): boolean {
  for (let at = pronoun + 1; at < tokens.length && tokens.gap(at) !== GAP.stop; at++)
    if (tokens.isIn(CALLS, at) && tokens.isIn(ME, at + 1)) return true;
  return tokens.isIn(ME, pronoun - 1);
}

const CALLS = wordSet('call calls called calling say said');
const ME = wordSet('me');

// A diary leaves its I out ("Sold a guy a boat"). A title or a line quoted in a text about somebody ("By Myself") does not make it their own story.
export function isToldByOne(tokens: Tokens): boolean {
  if (tokens.isIn(OPENING_VERBS, 0)) return true;
  let told = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.isIn(FIRST, at) && (tokens.isIn(I, at) || !tokens.capital(at) || tokens.gap(at) === GAP.stop)) told++;
  }
  return told * WORDS_A_SELF > tokens.length;
}

const WORDS_A_SELF = 80;

/**
 * True when the sex, or what goes with it, of somebody else is attacked: then each pronoun of theirs names the group once more. The fella who is
 * turned away for his faith is not attacked for being a man.
 */
export function tellsSexOfTarget(hits: readonly Hit[]): boolean {
  const targets = hits.filter(({ role }) => role === 'target');
  const bySex = targets.filter((hit) => BY_SEX.has(hit.class));
  return bySex.some(({ ruleId }) => ruleId !== PERSON_NOUN) || (bySex.length > 0 && bySex.length === targets.length);
}

const PERSON_NOUN = 'sex/person';

const BY_SEX = new Set<Hit['class']>(['PC-SEX', 'PC-PREG', 'PC-SO', 'PC-GENDER_ID']);

function isMentioned(pronoun: number, isOther: (noun: number) => boolean): boolean {
  for (let at = pronoun - 1; at >= 0 && pronoun - at <= REACH; at--) if (isOther(at)) return true;
  return false;
}

function isSomebody(tokens: Tokens, at: number): boolean {
  return (tokens.setsOf(at) & (SET_BITS.person | SET_BITS.role)) !== 0 || tokens.isIn(SOMEBODY, at);
}

// "the new guy", "my training officer", "some kid": an article or the like stands before, and it is not the writer ("as a nurse", "I'm a nurse").
function isIntroduced(tokens: Tokens, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && noun - at <= 3; at--) {
    if (tokens.gap(at + 1) >= GAP.comma || tokens.isIn(THEIRS, at)) return false;
    if ((tokens.setsOf(at) & (SET_BITS.det | SET_BITS.poss | SET_BITS.num)) === 0) continue;
    return !tokens.isIn(BEING, at - 1);
  }
  return tokens.gap(noun) === GAP.stop || tokens.isIn(SAYS, noun - 1);
}

function sameSentence(tokens: Tokens, one: number, other: number): boolean {
  for (let at = Math.min(one, other) + 1; at <= Math.max(one, other); at++) if (tokens.gap(at) === GAP.stop) return false;
  return true;
}

const I = wordSet('i');
const BEING = wordSet('am as was been being');
const THEIRS = wordSet('his her hers their');
const FIRST = wordSet('i me my mine we our us myself');
const CLOSE = new Set<Hit['class']>([
  'PC-MARITAL',
  'PC-SO',
  'PC-PREG',
  'PC-REPRO',
  'PC-GENDER_ID',
  'PC-GENETIC',
  'PC-FAMILY_CAREGIVER',
  'PC-SEX',
]);
const SAYS = wordSet('told asked called saw met with from for by and to');
// prettier-ignore
const SURELY_OTHERS = wordSet(`caller callers suspect shoplifter trespasser inmate k9 k dog puppy pup cat kitten horse mare mule cow bull calf goat sheep ram ewe rooster hen goose duck swan peacock turkey raccoon possum
  skunk deer bear moose coyote fox squirrel parrot owl hawk tortoise snake frog collie shepherd labrador lab beagle retriever terrier mutt malinois hound`);
// prettier-ignore
const SOMEBODY = wordSet(`somebody someone person man woman guy girl boy gal lady dude kid fella gentleman ref referee umpire coach caller suspect perp driver passenger customer client patient victim witness
  inmate prisoner tenant landlord neighbor neighbour stranger trespasser shoplifter thief drunk trainee trainer rookie recruit cadet sergeant sarge lieutenant captain chief sheriff deputy officer trooper marshal
  detective agent guard bailiff judge lawyer attorney clerk dispatcher medic paramedic nurse doctor doc surgeon counselor counsellor teacher instructor professor principal student roommate room-mate housemate
  coworker colleague boss supervisor manager foreman owner cashier waiter waitress barber mechanic plumber electrician contractor analyst programmer engineer reporter mayor councilman prez president hire partner
  ex buddy friend pal enemy uncle aunt cousin nephew niece grandma grandpa grandmother grandfather brother sister mother father mom mum mama dad
  dog puppy cat kitten horse mare mule cow bull goat rooster hen raccoon deer bird parrot collie shepherd retriever terrier k9 car truck civic jeep van boat bike motorcycle engine rig ship storm hurricane`);
