import type { Context } from './context.ts';
import type { Hit } from './hit.ts';
import { jobAt } from './jobs.ts';
import { isToldByOne } from './strangers.ts';
import { GAP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';
import { SET_BITS } from './word-sets.ts';

/** How many words before a trait its owner is looked for. */
const REACH = 14;

/**
 * Says whose a hidden word is. What a writer tells of somebody else ("the kid at the counter had a …", "if you voted …") or of many ("the … pupils") is
 * somebody else's: it stays hidden, but its role is no longer the applicant's own, because it may be what something was done for. A single
 * person counts only in a text that one writer tells and that does not name the applicant: elsewhere he or she may be them.
 */
// prettier-ignore
export function readAsOthers(
  hits: readonly Hit[], people: readonly Hit[], tokens: Tokens, context: Context,
): readonly Hit[] {
  const isTale = !people.some(({ role }) => role === 'subject') && isToldByOne(tokens);
  const names = new Set(people.map(({ end }) => tokens.from(end) - 1));
  const isOthers = (first: number, last: number): boolean =>
    (describesPeople(tokens, first, last, isTale) && !context.writer.isOwn(first, last)) || (isTale && isToldOfAnother(tokens, first, last, names));
  return hits.map((hit) =>
    hit.role === 'subject' && hit.class !== 'PC-GENETIC' && isOthers(tokens.from(hit.start), tokens.from(hit.end) - 1) ? { ...hit, role: 'target' } : hit,
  );
}

// "the … pupils", "a … tenant", but not "I'm a … driver", "as a … officer", "my … crew".
function describesPeople(tokens: Tokens, first: number, last: number, isTale: boolean): boolean {
  const noun = nounOf(tokens, first, last);
  if (tokens.gap(noun) > GAP.space || tokens.capital(noun)) return false;
  const isMany = has(tokens, noun, SET_BITS.people) || tokens.isIn(MANY, noun);
  if (!isMany && !(isTale && (isOne(tokens, noun) || tokens.isIn(ONE, noun)))) return false;
  for (let at = first - 1; at >= 0 && tokens.gap(at + 1) < GAP.comma; at--) if (tokens.isIn(OF_WRITER, at)) return false;
  return isMany || tokens.gap(first) === GAP.stop || tokens.isIn(ARTICLES, first - 1);
}

// The word behind, the last word where that names the people itself ("a [… driver]"), or that of a job ("a … line cook").
function nounOf(tokens: Tokens, first: number, last: number): number {
  if (last > first && isAnybody(tokens, last)) return last;
  return tokens.gap(last + 1) > GAP.space ? last + 1 : (jobAt(tokens, last + 1) ?? last + 1);
}

// Whoever the sentence named last before the trait has it.
function isToldOfAnother(tokens: Tokens, first: number, last: number, names: ReadonlySet<number>): boolean {
  if (tokens.gap(first) === GAP.stop || tellsOfWriter(tokens, first, last)) return false;
  for (let at = first - 1; at >= 0 && first - at <= REACH; at--) {
    if (tokens.isIn(WRITER, at)) return false;
    if (isInClauseOfThing(tokens, at)) continue;
    // "Surgeon says the … took"
    if (isAnybody(tokens, at) && tokens.isIn(SPEAKS, at + 1)) return false;
    if (tokens.isIn(OTHERS, at) || names.has(at)) return true;
    if (isAnybody(tokens, at) && tokens.gap(at + 1) < GAP.comma)
      return !isClose(tokens, at) && (tokens.isIn(TELLS, at + 1) || !writerActsBefore(tokens, at));
    if (tokens.gap(at) === GAP.stop) return false;
  }
  return false;
}

// "the arrest they ask about was …": what they ask about is no trait of theirs.
const isInClauseOfThing = (tokens: Tokens, at: number): boolean =>
  tokens.isIn(THEY, at) &&
  tokens.gap(at) === GAP.space &&
  (tokens.isIn(ARTICLES, at - 2) || tokens.isIn(ARTICLES, at - 3)) &&
  !isAnybody(tokens, at - 1);

// "they denied my …", "he put … on me": what is done to the writer tells of the writer.
function tellsOfWriter(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (tokens.isIn(WRITER, at)) return true;
  for (let at = last + 1; at - last <= 3 && tokens.gap(at) < GAP.comma; at++) if (tokens.isIn(ME, at)) return true;
  return false;
}

// "I met a guy at the …" tells where the writer goes; "a guy with …", "a lady who …" tell of the other.
function writerActsBefore(tokens: Tokens, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && tokens.gap(at + 1) < GAP.comma; at--) if (tokens.isIn(WRITER, at)) return true;
  return false;
}

// "my wife has …", "our best friend is …", "mom had …": what they have says something of the writer.
function isClose(tokens: Tokens, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && noun - at <= 3 && tokens.gap(at + 1) <= GAP.space; at--) {
    if (tokens.isIn(WRITER, at)) return true;
    if (tokens.isIn(NOT_WRITER, at)) return false;
  }
  return has(tokens, noun, SET_BITS.kin);
}

const isAnybody = (tokens: Tokens, at: number): boolean =>
  has(tokens, at, SET_BITS.people | SET_BITS.kin) || tokens.isIn(MANY, at) || isOne(tokens, at);

const isOne = (tokens: Tokens, at: number): boolean =>
  has(tokens, at, SET_BITS.person | SET_BITS.role) || tokens.isIn(SOMEBODY, at);

const has = (tokens: Tokens, at: number, sets: number): boolean => (tokens.setsOf(at) & sets) !== 0;

const WRITER = wordSet('i my mine we our ours me us myself ourselves yo mi mis nuestro nuestra nosotros soy estoy tengo fui');
const ME = wordSet('me my mine');
const OF_WRITER = wordSet('am as being we us my our fellow mi mis nuestro nuestra nuestros nuestras');
const NOT_WRITER = wordSet('his her their your the a an');
// prettier-ignore
const OTHERS = wordSet(`he she they you his her their your whoever somebody someone anybody anyone everybody everyone nobody y'all ones
  tu su sus ella ellos ellas usted ustedes quien`);
const THEY = wordSet('they you he she');
const SPEAKS = wordSet('says said thinks told wants cleared signed sent');
const ARTICLES = wordSet('the a an that this some every any no each another one two three la las el los un una');
const ONE = wordSet('one');
const TELLS = wordSet("with who whose that has had have is was are were 's being wearing doing from");
// prettier-ignore
const MANY = wordSet(`groups parties kids tenants customers drivers passengers riders clients patients coworkers colleagues neighbors callers applicants candidates recruits players coaches parents teachers students pupils
  guys girls ladies families couples folks renters guests agents temps speakers tourists shoppers residents workers hires trainees cadets inmates women men boys crews ones clerks graduates grads stewards voters
  muchachos muchachas chicos chicas vecinos vecinas clientes familias gente alumnos alumnas`);
// prettier-ignore
const SOMEBODY = wordSet(`kid tenant customer driver passenger rider client patient coworker colleague boss manager neighbor caller applicant candidate recruit trainee rookie cadet player coach teammate
  parent teacher student guy girl lady dude fella family couple crew renter guest clerk cashier waitress waiter server bartender nurse doctor
  señor señora muchacho muchacha chico chica vecino vecina cliente familia`);
