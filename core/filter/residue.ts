import { COMMON_WORD_NAMES } from './name-tables.ts';
import type { FilterSubject, Residue } from './screening.ts';

/**
 * Looks for anything of the applicant that is left in a rendered artefact: the text and attributes of a page, the text of a PDF, its metadata,
 * its file name. A second detector on purpose: it shares no matching code with `screen`, so one mistake cannot hide in both.
 * An empty answer is what the release gate needs; any entry blocks. Total: never throws, whatever the text.
 */
export function findResidue(text: string, subject: FilterSubject): readonly Residue[] {
  const plain = flatten(text);
  const found = [
    ...namesIn(text, plain, subject),
    ...SHAPES.flatMap(({ shape, why, unless }) => shapesIn(text, shape, why, unless)),
    ...wordsIn(text, plain),
  ];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Text squashed to lower-case letters and digits, each with its place in the original. */
interface Flat {
  readonly letters: string;
  readonly places: readonly number[];
  readonly ends: readonly number[];
}

function flatten(text: string): Flat {
  let letters = '';
  const places: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    for (const letter of character.normalize('NFKD').toLowerCase()) {
      if (!/[\p{L}\p{N}]/u.test(letter)) continue;
      letters += letter;
      for (let unit = 0; unit < letter.length; unit++) {
        places.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { letters, places, ends };
}

function namesIn(text: string, plain: Flat, subject: FilterSubject): Residue[] {
  const keys = new Map<string, string>();
  for (const handle of subject.handles) keys.set(flatten(handle).letters, 'a handle of the applicant');
  for (const name of subject.names) for (const key of formsOf(name)) keys.set(key, 'a name of the applicant');
  const found: Residue[] = [];
  for (const [key, why] of keys) {
    if (key.length < 2) continue;
    for (let at = plain.letters.indexOf(key); at >= 0; at = plain.letters.indexOf(key, at + 1)) {
      const start = plain.places[at] ?? 0;
      const end = plain.ends[at + key.length - 1] ?? text.length;
      if (standsAlone(text, start, end) && isWrittenAsName(text, start, end, key)) found.push({ start, end, why });
    }
  }
  return found;
}

// Each single name, the whole name in both orders, and an initial with the surname on either side of it.
function formsOf(name: string): string[] {
  const parts = name
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .map((part) => flatten(part).letters)
    .filter((part) => part !== '');
  const [given = '', ...rest] = parts;
  const family = rest.join('');
  const forms = [...parts.filter((part) => part.length >= 2)];
  if (family !== '') {
    const initial = given.slice(0, (given.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
    forms.push(given + family, family + given, initial + family, family + initial);
    forms.push(given + (parts.at(-1) ?? ''), (parts.at(-1) ?? '') + given, initial + (parts.at(-1) ?? ''));
  }
  return forms;
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  const glued = /[\p{L}\p{N}]$/u.test(before) || /^\p{M}*[\p{L}\p{N}]/u.test(after);
  const inCamelCase = /\p{Ll}$/u.test(before) && /^\p{Lu}/u.test(text.slice(start, start + 2));
  return !glued || inCamelCase;
}

// "Mark", "Grace" and "Will" are everyday words as well: they are left-overs only with a capital that the sentence does not ask for.
function isWrittenAsName(text: string, start: number, end: number, key: string): boolean {
  const written = text.slice(start, end);
  if (!COMMON_WORD_NAMES.has(key)) return key.length >= 3 || /^\p{Lu}/u.test(written);
  if (!/^\p{Lu}/u.test(written)) return false;
  return !/(^|[.!?:\n>"“(]\s{0,3})$/u.test(text.slice(Math.max(0, start - 4), start)) || start === 0;
}

interface Shape {
  readonly shape: RegExp;
  readonly why: string;
  readonly unless?: RegExp;
}

const SHAPES: readonly Shape[] = [
  { shape: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu, why: 'an e-mail address' },
  // The namespaces of document formats are written as addresses, but lead to nobody.
  {
    shape: /\b(?:https?:\/\/|www\.)[^\s<>"')]+/giu,
    why: 'a web address',
    unless: /^https?:\/\/(?:www\.w3\.org|ns\.adobe\.com|purl\.org)\//,
  },
  { shape: /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,40}/gu, why: 'a handle' },
  {
    shape: /[\u{1f1e6}-\u{1f1ff}]{2}|[\u{1f3fb}-\u{1f3ff}]|[\u{1f466}-\u{1f469}\u{1f474}-\u{1f478}\u{1f46a}-\u{1f46f}]/gu,
    why: 'an emoji of a flag, a skin tone or a person',
  },
  {
    shape: /[✝☦☪✡☸☯♿⚧⚢⚣♀♂🕉🛐🕎🔯🏳🌈📿🧕👳🤰🤱🍼👶💍👰🤵💒🦽🦼🦯🦻🧏🍺🍻🍷🥃🚬⛪🕌🕍🛕🕋🗳]/gu,
    why: 'an emoji that tells a class',
  },
  { shape: /(?<![\p{L}\p{N}])\d{1,3}[\s-]years?[\s-]olds?(?![\p{L}\p{N}])/giu, why: 'an age' },
  { shape: /(?<![\p{L}\p{N}])(?:born (?:in|on)|class of) \p{Lu}?[\p{L}]*\s?\d{1,4}/giu, why: 'a year of birth or graduation' },
];

function shapesIn(text: string, shape: RegExp, why: string, unless: RegExp | undefined): Residue[] {
  return [...text.matchAll(shape)]
    .filter((match) => unless?.test(match[0]) !== true)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, why }));
}

const PRONOUNS = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself', 'mr', 'mrs', 'ms', 'hes', 'shes']);

/** Words that tell a class wherever they stand. General names of classes ("race", "religion") are left out: criteria have to use them. */
// prettier-ignore
const CLASS_TELLING = new Set(`muslim muslims islamic jewish jew jews christian christians catholic catholics protestant mormon hindu hindus sikh sikhs buddhist atheist agnostic rabbi imam pastor mosque synagogue
  hispanic latino latina latinx chicano asian asians caucasian mexican mexicans haitian somali nigerian filipino filipina puertorican arab arabs cherokee navajo biracial
  gay gays lesbian lesbians bisexual queer homosexual heterosexual transgender transsexual nonbinary lgbt lgbtq
  pregnant maternity miscarriage abortion ivf wheelchair autistic autism dyslexic dyslexia deaf diabetic diabetes epilepsy bipolar hiv leukemia chemotherapy antidepressant
  husband wife fiance fiancee girlfriend boyfriend divorced widow widower married daughter grandmother grandfather stepson stepdaughter
  woman women man men female male girl boy lady gentleman actress waitress policeman policewoman fireman
  republican republicans democrat democrats libertarian socialist communist maga teamster teamsters immigrant immigrants refugee undocumented asylum daca
  usmc navy marines infantry eeoc dreadlocks cornrows afro faggot faggots nigger niggers tranny dyke spic chink kike retard`.split(/\s+/));

// In a quotation that its writer tells in the first person, these mean somebody else, unless the writer says them of themselves.
const TELLS_SEX_ONLY = new Set(
  'he she him her his hers himself herself hes shes woman women man men girl boy lady gentleman'.split(' '),
);

function isSaidOfOthers(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 260), at);
  const [after = ''] = text.slice(at, at + 200).split(BEHIND_QUOTATION);
  if (speaksOfApplicant(before, after)) return false;
  if (/\b(?:i['’]?m|i am|i was|as|being|me)\s{1,3}(?:an?|the|this|just an?)\s{1,3}(?:[\p{L}-]{1,20}\s{1,3}){0,2}$/iu.test(before))
    return false;
  return FIRST_PERSON.test(before + after);
}

/** The words that a report puts right behind each quotation; what follows is ours. */
const BEHIND_QUOTATION = 'Date of the conduct';
const FIRST_PERSON = /(?<![\p{L}\p{N}])(?:i|i['’](?:m|ve|d|ll)|my|me|we|our)(?![\p{L}\p{N}])/iu;
const ENDS_OF_SENTENCES = /[.!?…]["”’)]?\s+/u;

// In the same sentence, or in another that its writer tells. Our own sentences name the applicant as well, but never say I.
function speaksOfApplicant(before: string, after: string): boolean {
  const earlier = before.split(ENDS_OF_SENTENCES);
  const later = after.split(ENDS_OF_SENTENCES);
  const own = `${earlier.pop() ?? ''}${later.shift() ?? ''}`;
  const names = (sentence: string): boolean => /\bthe applicant\b/i.test(sentence);
  return names(own) || [...earlier, ...later].some((sentence) => names(sentence) && FIRST_PERSON.test(sentence));
}

// Our own wording ("member of a protected group") uses none of these words, so a hit is never boilerplate.
function wordsIn(text: string, plain: Flat): Residue[] {
  if (plain.letters === '') return [];
  const found: Residue[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\u200b-\u200d\u00ad]+(?:['’]s)?/gu)) {
    const word = flatten(match[0].replace(/['’]s$/u, '')).letters;
    const why = PRONOUNS.has(word)
      ? 'a pronoun or title that tells the sex'
      : CLASS_TELLING.has(word)
        ? 'a word that tells a class'
        : null;
    if (why !== null && !(TELLS_SEX_ONLY.has(word) && isSaidOfOthers(text, match.index)))
      found.push({ start: match.index, end: match.index + match[0].length, why });
  }
  return found;
}
