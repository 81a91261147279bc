import { findResidue, screenByRules, type FilterSubject } from '../../core/filter/index.ts';
import type { Measured } from './figures.ts';
import { processorSeconds } from './mix.ts';
import { randomFrom } from './random.ts';

/** A subject whose name is in some of the pieces. */
const SUBJECT: FilterSubject = { names: ['Aa Aaaa', 'Chidi Okafor'], handles: ['@aa_aa'] };

/** Lengths of text, each twice the one before. */
const LENGTHS = [2_500, 5_000, 10_000] as const;
/** Below this nothing can be told apart from what the engine does besides, in seconds. */
const NOISE_S = 0.002;
/** A cost that looks too high is measured this often: noise goes away, a cost that grows too fast does not. */
const TRIES = 3;
/** From here on a doubling is measured again. */
const SUSPICIOUS = 2.6;
/** Pieces made of several, the same in every run. */
const MIXTURES = 25;

// What the expressions look at, and what is read back, bridged, weighed or rewritten: alone and over and over.
const PIECES: readonly string[] = [
  ...'a A 1 . , - _ @ # * $ ! ? \' " ( & / : ; + % ^ ~ ` | < ▇ é İ ß ﬁ あ Я 😀 🇭 🏽 \u0301 \u200b \u200d \ufe0f \u00ad'.split(
    ' ',
  ),
  ' ',
  '\n',
  '\t',
  'a ',
  'a.',
  'a-',
  'a*',
  '*a',
  'a@',
  '@a ',
  'a@a.',
  '#a',
  '#Aa',
  'aA',
  'a1',
  '4',
  '4 4 ',
  'a b ',
  'a.b.',
  "'s",
  'Aa Aaaa ',
  'Aa-Aaaa',
  'http://a',
  'https://a.b/c?d=e&',
  'www.',
  'people ',
  'person person ',
  'a protected group and ',
  '▇▇▇ and ',
  'he was ',
  'was she ',
  'she said her ',
  "he's ",
  "I'm a ",
  'my wife ',
  'my ',
  'I ',
  'gay ',
  'those gay people are ',
  'an actress ',
  'Bill Smith said ',
  'Mr. Smith ',
  'class of ',
  'born in 19',
  '19 years old ',
  '5\'2" ',
  '120 lbs ',
  'de la ',
  'soy ',
  'sickle cell ',
  'United States ',
  '👩🏽‍🦽',
  '🇲🇽 ',
];

/**
 * How much more a text costs when it is twice as long and nothing but one disturbing piece, over and over: the worst of all pieces and of
 * some mixtures. 2 is in step with the text; a cost that grows with the square comes to 4.
 */
export function measurePieces(): Measured[] {
  const pieces = [...PIECES, ...mixtures()];
  // Lets the engine compile first what is measured then.
  for (const piece of pieces) screenByRules(fill(piece, LENGTHS[0]), SUBJECT);
  const growths = pieces.flatMap((piece) => [
    doubling((text) => screenByRules(text, SUBJECT), piece),
    doubling((text) => findResidue(text, SUBJECT), piece),
  ]);
  return [{ id: 'doubling', value: Math.max(...growths), of: pieces.length }];
}

/** The smaller of two leaps in a row: one leap is no growth, since from some length on a text may be read in another way. */
function doubling(run: (text: string) => unknown, piece: string, tries = TRIES): number {
  const [first = 0, second = 0, third = 0] = LENGTHS.map((length) => {
    const text = fill(piece, length);
    return NOISE_S + Math.min(...[1, 2].map(() => processorSeconds(() => run(text))));
  });
  const growth = Math.min(second / first, third / second);
  return growth > SUSPICIOUS && tries > 1 ? Math.min(growth, doubling(run, piece, tries - 1)) : growth;
}

function mixtures(): string[] {
  const random = randomFrom(11);
  const any = () => PIECES[Math.floor(random() * PIECES.length)] ?? '';
  return Array.from({ length: MIXTURES }, () => Array.from({ length: 2 + Math.floor(random() * 5) }, any).join(''));
}

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
