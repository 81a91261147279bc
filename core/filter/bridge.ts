import type { Hit } from './hit.ts';
import { jobAt } from './jobs.ts';
import { ATTACK_WORDS } from './rules/conduct.ts';
import { CHANNEL, GAP, type Tokens } from './tokens.ts';
import { wordSet, WordSet } from './word-set.ts';
import { SET_BITS } from './word-sets.ts';

/** How many words may stand between two cues of one class before they count as one. */
const BETWEEN_MAX = 4;

/**
 * Makes whole what rules found in parts. First each cue of the applicant's own takes the words that belong to it: how long ago, how
 * often, how many, what kind of meeting. Then two neighbouring cues of one class are joined with the few words between them:
 * "restraining order against my last one" is one cue, and what stands between its halves would give them away.
 */
export function bridge(hits: readonly Hit[], tokens: Tokens): Hit[] {
  if (hits.length === 0) return [];
  const whole = hits.map((hit) => (isOwnMark(hit) ? extend(hit, tokens) : hit));
  return [...whole, ...bridges(whole, tokens)];
}

const isOwnMark = (hit: Hit): boolean => hit.role !== 'bystander' && hit.shows === null;

function bridges(hits: readonly Hit[], tokens: Tokens): Hit[] {
  const sorted = hits.filter(isOwnMark).sort((a, b) => a.start - b.start);
  const found: Hit[] = [];
  for (let at = 1; at < sorted.length; at++) {
    const [left, right] = [sorted[at - 1], sorted[at]];
    if (left === undefined || right === undefined || left.class !== right.class || right.start <= left.end) continue;
    const [first, last] = [tokens.from(left.end), tokens.from(right.start)];
    if (last - first > BETWEEN_MAX || isParted(tokens, first, last)) continue;
    found.push({ ...left, end: right.end });
  }
  return found;
}

// Conduct between two cues keeps them apart: it is what the reader is there for.
function isParted(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (tokens.gap(at) === GAP.stop || (at < last && tokens.isIn(ATTACKING, at))) return true;
  }
  return false;
}

function extend(hit: Hit, tokens: Tokens): Hit {
  let first = tokens.from(hit.start);
  let last = tokens.from(hit.end) - 1;
  if (first >= tokens.length || tokens.channel(first) !== CHANNEL.text) return hit;
  first = leftEdge(tokens, isHouse(tokens, first, last) ? nameOfHouse(tokens, first) : first);
  last = rightEdge(tokens, last);
  const start = Math.min(hit.start, tokens.starts[first] ?? hit.start);
  const end = Math.max(hit.end, tokens.ends[last] ?? hit.end);
  return start === hit.start && end === hit.end ? hit : { ...hit, start, end };
}

// "[Greater Bethel] AME", "[Aldersgate] Methodist": the name of a house of worship tells as much as its faith.
function nameOfHouse(tokens: Tokens, cue: number): number {
  let edge = cue;
  while (cue - edge < 4 && tokens.gap(edge) === GAP.space && tokens.capital(edge - 1) && isPartOfName(tokens, edge - 1)) edge--;
  return edge;
}

// A capital behind a stop may be that of any word.
const isPartOfName = (tokens: Tokens, at: number): boolean =>
  tokens.channel(at) === CHANNEL.text &&
  !tokens.isIn(NO_NAMES, at) &&
  (tokens.gap(at) !== GAP.stop || tokens.isIn(OPENS_HOUSE, at));

function isHouse(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const isShort = tokens.isIn(SHORT_FOR_HOUSES, at);
    if (tokens.isIn(HOUSES, at) && tokens.capital(at) && (!tokens.shout(at) || isShort)) return true;
  }
  return false;
}

const HOUSES = wordSet(
  'methodist baptist lutheran presbyterian episcopal pentecostal ame cme assembly nazarene adventist church chapel cathedral parish mosque masjid temple synagogue tabernacle',
);
const SHORT_FOR_HOUSES = wordSet('ame cme');
const OPENS_HOUSE = wordSet('first second greater mount mt new holy st saint our grace trinity calvary bethel zion');
const NO_NAMES = wordSet('i the a an my our and or as at in of for from with by is am are was');

// "lifelong" atheist, "two" embryos, "eleven years since" the cue.
function leftEdge(tokens: Tokens, cue: number): number {
  let edge = startsWithSpan(tokens, cue) ? cue - 2 : cue;
  for (let at = edge - 1; at >= 0 && cue - at <= 4 && tokens.gap(at + 1) <= GAP.space; at--) {
    if (tokens.isIn(MANNER, at) || isNumber(tokens, at)) edge = at;
    else if (!(tokens.isIn(UNITS, at) || tokens.isIn(SINCE, at))) break;
  }
  return edge;
}

// "Thirteen months, one coin in my pocket": a span of time that opens the sentence, with a comma behind it.
function startsWithSpan(tokens: Tokens, cue: number): boolean {
  const [count, unit] = [cue - 2, cue - 1];
  return (
    count >= 0 &&
    tokens.gap(cue) === GAP.comma &&
    isNumber(tokens, count) &&
    tokens.isIn(UNITS, unit) &&
    tokens.gap(count) === GAP.stop
  );
}

/** The last word that belongs to a cue: "synagogue" youth group, "sober" six years, "procedure" at twenty. */
export function rightEdge(tokens: Tokens, cue: number): number {
  let edge = cue;
  for (let at = cue + 1; at - cue <= 4; at++) {
    if (tokens.gap(at) > GAP.space) break;
    if (tokens.isIn(OF_JOBS, at) && jobAt(tokens, at) !== null) break;
    if (tokens.isIn(HEADS, at) || tokens.isIn(UNITS, at)) edge = at;
    else if (isNumber(tokens, at)) edge = isAgeOrSpan(tokens, at) ? at : edge;
    else if (!tokens.isIn(LINKS, at) && !tokens.isIn(MODIFIERS, at)) break;
  }
  return edge;
}

const isNumber = (tokens: Tokens, at: number): boolean => (tokens.setsOf(at) & (SET_BITS.num | SET_BITS.ordinal)) !== 0;

// A number at the end counts when it tells a time or an age: a unit follows, or nothing does.
function isAgeOrSpan(tokens: Tokens, at: number): boolean {
  return tokens.isIn(UNITS, at + 1) || (tokens.isIn(WHEN, at - 1) && tokens.gap(at + 1) >= GAP.comma);
}

const ATTACKING = new WordSet(ATTACK_WORDS);
const WHEN = wordSet('at since in');
const UNITS = wordSet('year years yr yrs month months week weeks day days decade decades mos mg mcg ml semanas meses años dias');
const SINCE = wordSet('since after into of on with without in from ago before out past free we i my our they desde sin con de');
const LINKS = wordSet('for since at in almost over about nearly now');
// prettier-ignore
const MANNER = wordSet(`lifelong life-long former ex proud practicing practising devout lapsed recovering retired registered certified licensed newly recently openly card-carrying fellow longtime
  chronic severe mild stage type partial total late early full part-time only first second third fourth fifth new old another weekly monthly daily annual orgulloso orgullosa`);
// A "line cook" is one word: what stands before it describes a person.
const OF_JOBS = wordSet('line office bank court service shelter');
const MODIFIERS = wordSet(
  'youth support study prayer family women men teen adult local regional national state county first second final new monthly weekly annual',
);
// prettier-ignore
const HEADS = wordSet(`group groups class classes club clubs card cards camp choir school reunion vote votes ceremony ceremonies test tests results result appointment appointments clinic clinics paperwork papers
  form forms letter letters office officer case cases hearing hearings meeting meetings court committee board chapter lodge hall center centre retreat trip service services festival parade party
  bandage brace bag pump patch port kit line test program league ministry council fund fundraiser benefit benefits payment payments plan plans check checks claim claims application interview
  doctor nurse specialist counselor surgery procedure treatment therapy medication meds diagnosis scan scans survivor survivors advocate shelter bank statement history exam season weekend week month
  brigade regiment division unit base reunion rep representative steward member members membership president secretary treasurer chair volunteer organizer captain leader teacher student alum alumni graduate`);
