import { COUNTRIES } from '../filter/nations.ts';
import { wordsOf } from './phrases.ts';
import type { KnownIdentifier, Signal, Span } from './signal.ts';
import { stateAfter, stateOf } from './states.ts';

/** What is known of the applicant that a page can contradict, and what of it the page does not mention at all. */
export interface Absent {
  readonly city: KnownIdentifier | null;
  readonly employer: KnownIdentifier | null;
  /** Whether the page mentions a city, an employer or a school of the applicant: then it may speak of a former one, too. */
  readonly nothingMentioned: boolean;
  /** The words of all the applicant's identifiers. */
  readonly ownWords: ReadonlySet<string>;
}

/** How many characters after the name are read: a clause, not the next one. */
const REACH_CHARS = 120;

// A capitalised phrase of at most four words: "Tulsa", "St. Joseph", "Bexford United".
const PHRASE = String.raw`(?<phrase>(?:(?:St|Ft|Mt)\. )?\p{Lu}[\p{L}\p{N}'’&-]*(?: \p{Lu}[\p{L}\p{N}'’&-]*){0,3})`;
const AGED = String.raw`(?:,? (?:aged )?\(?\d{1,3}\)?,?)?`;
const NOW = '(?: now| currently)?';
const LOWER = String.raw`(?: [\p{Ll}-]+)`;

interface Pattern {
  readonly of: 'city' | 'employer' | 'either';
  readonly pattern: RegExp;
}

/** What a page can say of somebody right after the name. Each is read from the end of the name on. */
const PATTERNS: readonly Pattern[] = [
  {
    of: 'city',
    pattern: afterName(`${AGED},?(?: who)?(?: is)?${NOW} (?:lives?|living|based|residing|resides|resident) (?:in|of)`),
  },
  {
    of: 'employer',
    pattern: afterName(`${AGED},?(?: who)?(?: is)?${NOW} (?:works|working|employed)(?: as an?${LOWER}{1,3})? (?:at|for|by)`),
  },
  { of: 'either', pattern: afterName(`${AGED},? (?:of|from)`) },
  { of: 'either', pattern: afterName(`(?:,| is)(?: an?| the)?(?<role>${LOWER}{1,6}) (?:of|from|at|for|in)`) },
];

function afterName(clause: string): RegExp {
  return new RegExp(`^${clause} ${PHRASE}`, 'u');
}

// After these, "of" and "from" lead to another person or to a thing, not to where somebody lives or works.
const NOT_A_ROLE =
  /\b(?:son|daughter|child|wife|husband|widow|widower|mother|father|parent|sister|brother|twin|uncle|aunt|niece|nephew|cousin|grand\p{L}+|partner|friend|neighbou?r|fan|follower|student|graduate|alumn\p{L}+|author|writer|winner|reader|lover|critic|supporter|opponent|victim|survivor|native|descendant|ancestor|immigrant|refugee|expert|specialist|interested|believer|degree|major|versed|who|which|that|not|former|formerly|once|born|back|home|away|out|visiting)\b/u;

// prettier-ignore
const NOT_A_PLACE = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  god jesus christ congress parliament english spanish french german american america usa us uk covid facebook twitter instagram youtube google
  mr mrs ms dr sir judge officer chief sergeant captain president senator ward district precinct county room i we he she they the a an it this that`.split(/\s+/),
);
const ABROAD = new Set(COUNTRIES.map((country) => country.replaceAll('-', ' ')));

/** Everything right after the name's occurrences that does not fit the applicant, each as the span that says so. */
export function findContradictions(text: string, names: readonly Span[], nameId: string | null, absent: Absent): Signal[] {
  const found = names.flatMap(({ end }) => {
    const after = text.slice(end, end + REACH_CHARS).replaceAll('\u00a0', ' ');
    return [elsewhere(text, after, end, absent), endedLife(text, after, end, nameId)].filter((signal) => signal !== null);
  });
  return [...new Map(found.map((signal) => [signal.start, signal])).values()];
}

/** Another place or employer than the applicant's, when the page does not mention the applicant's own. */
function elsewhere(text: string, after: string, end: number, absent: Absent): Signal | null {
  for (const { of, pattern } of PATTERNS) {
    const match = pattern.exec(after);
    const phrase = match?.groups?.['phrase'];
    if (match === null || phrase === undefined || NOT_A_ROLE.test(match.groups?.['role'] ?? '')) continue;
    const against = contradicted(of, absent);
    const start = end + match.index + match[0].length - phrase.length;
    const state = stateAfter(text.slice(start + phrase.length, start + phrase.length + 40));
    if (against === null || !(isOtherState(state, absent) || isSomewhereElse(phrase, absent))) continue;
    const quote =
      state === null ? phrase : text.slice(start, start + phrase.length) + throughState(text.slice(start + phrase.length));
    const kind = of === 'employer' ? 'employer' : of === 'city' || state !== null ? 'city' : against.kind;
    return {
      kind,
      identifierId: against.id,
      direction: 'contradicts',
      start,
      end: start + quote.length,
      quote,
      why: `Right after the name the page says "${quote}", and it nowhere mentions ${of === 'either' ? "any city, employer or school of the applicant's" : `the applicant's own ${kind}`}.`,
      independent: true,
    };
  }
  return null;
}

/** Which identifier such a phrase would contradict; `null` when the page mentions the applicant's own, or we know none. */
function contradicted(of: Pattern['of'], { city, employer, nothingMentioned }: Absent): KnownIdentifier | null {
  if (of === 'city') return city;
  if (of === 'employer') return employer;
  return nothingMentioned ? (city ?? employer) : null;
}

/** "Concord, New Hampshire" for somebody of Concord, North Carolina. */
function isOtherState(state: string | null, { city }: Absent): boolean {
  const own = stateOf(city?.value.split(',')[1] ?? '');
  return state !== null && own !== null && state !== own;
}

/** A country says where somebody's people come from, which is nobody's business; a state alone contradicts no city. */
function isSomewhereElse(phrase: string, { ownWords }: Absent): boolean {
  const words = wordsOf(phrase);
  const whole = words.join(' ');
  if (ABROAD.has(whole) || stateOf(phrase) !== null || NOT_A_PLACE.has(words[0] ?? '')) return false;
  return !words.some((word) => word.length > 3 && ownWords.has(word));
}

function throughState(after: string): string {
  return /^,\s{0,2}\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?/u.exec(after)?.[0] ?? '';
}

// A life that ended, or years that can only be a life's. Years of birth alone and ages are never read: age is protected.
const DIED = /^(?:,? who|,)? ?\(?(?<phrase>(?:died|d\.) (?:[^().;\n]{0,20} )?(?:1\d{3}|20\d\d))/u;
const LIFESPAN =
  /^(?: \p{Lu}[\p{L}.]+){0,2} ?\((?:[^()\n]{0,30}[ ,])?(?<phrase>(?<from>1\d{3}|20\d\d) ?[–—-] ?(?:[^()\n]{0,20} )?(?<to>1\d{3}|20\d\d))\)/u;

/** Shortest stretch of years in brackets that is read as a life and not as a term of office. */
const LIFE_YEARS_MIN = 45;

function endedLife(text: string, after: string, end: number, nameId: string | null): Signal | null {
  const died = DIED.exec(after);
  const lifespan = LIFESPAN.exec(after);
  const years = Number(lifespan?.groups?.['to']) - Number(lifespan?.groups?.['from']);
  const match = died ?? (years >= LIFE_YEARS_MIN ? lifespan : null);
  const phrase = match?.groups?.['phrase'];
  if (match === null || phrase === undefined) return null;
  const start = end + after.indexOf(phrase, match.index);
  const quote = text.slice(start, start + phrase.length);
  return {
    kind: 'lifespan',
    identifierId: nameId,
    direction: 'contradicts',
    start,
    end: start + quote.length,
    quote,
    why: `Right after the name the page says "${quote}": that person is no longer alive.`,
    independent: true,
  };
}
