import type { Hit } from './hit.ts';
import { GAP, type Token, tokenAt } from './tokens.ts';
import { SET_BITS } from './word-sets.ts';
import { words } from './words.ts';

/** How many words back somebody may have been mentioned for a pronoun to mean them. */
const REACH = 45;

/**
 * Tells which third-person pronouns mean somebody else: "the driver … she". Only in a text that the applicant tells in the first person,
 * that does not name the applicant, and in which another person, animal or machine was mentioned before. Where a cue of the applicant's own
 * household or love life stands in the sentence, the sex of the other would say something about the applicant, so no pronoun is let stand.
 */
export function strangersIn(tokens: readonly Token[], people: readonly Hit[], hits: readonly Hit[]): (at: number) => boolean {
  const namesApplicant = people.some((person) => person.role === 'subject');
  if (namesApplicant || tellsSexOfTarget(hits) || !isToldByOne(tokens)) return () => false;
  const others = new Set(people.flatMap((person) => (person.role === 'bystander' ? [tokenAt(tokens, person.start)] : [])));
  const close = hits.filter((hit) => hit.role === 'subject' && CLOSE.has(hit.class)).map((hit) => tokenAt(tokens, hit.start));
  return (at) => isMentioned(tokens, others, at) && !close.some((cue) => sameSentence(tokens, cue, at));
}

// A title or a line quoted in a text about somebody ("By Myself") does not make it their own story.
function isToldByOne(tokens: readonly Token[]): boolean {
  const told = tokens.filter(
    (token) => FIRST.has(token.word) && (token.word === 'i' || !token.capital || token.gap === GAP.stop),
  );
  return told.length * WORDS_A_SELF > tokens.length;
}

const WORDS_A_SELF = 80;

/** True when the sex, or what goes with it, of somebody else is attacked: then each pronoun of theirs names the group once more. */
export function tellsSexOfTarget(hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.role === 'target' && BY_SEX.has(hit.class));
}

const BY_SEX = new Set<Hit['class']>(['PC-SEX', 'PC-PREG', 'PC-SO', 'PC-GENDER_ID']);

function isMentioned(tokens: readonly Token[], others: ReadonlySet<number>, pronoun: number): boolean {
  for (let at = pronoun - 1; at >= 0 && pronoun - at <= REACH; at--) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (others.has(at)) return true;
    const isSomebody = (token.sets & (SET_BITS.person | SET_BITS.role)) !== 0 || SOMEBODY.has(token.word);
    if (isSomebody && isIntroduced(tokens, at)) return true;
  }
  return false;
}

// "the new guy", "my training officer", "some kid": an article or the like stands before, and it is not the writer ("as a nurse", "I'm a nurse").
function isIntroduced(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= 0 && noun - at <= 3; at--) {
    const token = tokens[at];
    if (token === undefined || (tokens[at + 1]?.gap ?? GAP.stop) >= GAP.comma) return false;
    if (THEIRS.has(token.word)) return false;
    if ((token.sets & (SET_BITS.det | SET_BITS.poss | SET_BITS.num)) === 0) continue;
    const before = tokens[at - 1]?.word ?? '';
    return before !== 'am' && before !== 'as' && before !== 'was' && before !== 'been' && before !== 'being';
  }
  return tokens[noun]?.gap === GAP.stop || (noun > 0 && SAYS.has(tokens[noun - 1]?.word ?? ''));
}

function sameSentence(tokens: readonly Token[], one: number, other: number): boolean {
  for (let at = Math.min(one, other) + 1; at <= Math.max(one, other); at++) if (tokens[at]?.gap === GAP.stop) return false;
  return true;
}

const THEIRS = new Set(words('his her hers their'));
const FIRST = new Set(words('i me my mine we our us myself'));
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
const SAYS = new Set(words('told asked called saw met with from for by and to'));
// prettier-ignore
const SOMEBODY = new Set(words(`somebody someone person man woman guy girl boy gal lady dude kid fella gentleman ref referee umpire coach caller suspect perp driver passenger customer client patient victim witness
  inmate prisoner tenant landlord neighbor neighbour stranger trespasser shoplifter thief drunk trainee trainer rookie recruit cadet sergeant sarge lieutenant captain chief sheriff deputy officer trooper marshal
  detective agent guard bailiff judge lawyer attorney clerk dispatcher medic paramedic nurse doctor doc surgeon counselor counsellor teacher instructor professor principal student roommate room-mate housemate
  coworker colleague boss supervisor manager foreman owner cashier waiter waitress barber mechanic plumber electrician contractor analyst programmer engineer reporter mayor councilman prez president hire partner
  ex buddy friend pal enemy uncle aunt cousin nephew niece grandma grandpa grandmother grandfather brother sister mother father mom mum mama dad
  dog puppy cat kitten horse mare mule cow bull goat rooster hen raccoon deer bird parrot collie shepherd retriever terrier k9 car truck civic jeep van boat bike motorcycle engine rig ship storm hurricane`));
