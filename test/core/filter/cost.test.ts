import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import ts from 'typescript';
import { findResidue, screen, type FilterSubject } from '../../../core/filter/index.ts';

// Without its binaries for each platform the checker has only its engine in JavaScript, which has to be asked for before it is loaded.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

const FILTER = path.join(import.meta.dirname, '../../../core/filter');
const SUBJECT: FilterSubject = { names: ['Aa Aaaa', 'Chidi Okafor'], handles: ['@aa_aa'] };

/** Every regular expression written in the filter's sources, with the first place it stands. */
function collectExpressions(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(FILTER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const source = ts.createSourceFile(file, readFileSync(path.join(FILTER, file), 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && !found.has(node.text)) found.set(node.text, file);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

const EXPRESSIONS = collectExpressions();

/** The checker knows no look-behind. One that looks at a single character costs one step, so the rest is checked without it. */
function withoutLookBehind(pattern: string): string {
  return pattern.replace(/^\(\?<!(?:\[[^\]]*\]|\\.|[^\\()[\]|*+?{])\)/u, '');
}

describe('the regular expressions of the filter', () => {
  it('are found', () => {
    expect(EXPRESSIONS.size).to.be.greaterThan(60);
  });

  for (const [text, file] of EXPRESSIONS) {
    it(`need time in step with the text: ${text} of ${file}`, () => {
      const end = text.lastIndexOf('/');
      const verdict = checkSync(withoutLookBehind(text.slice(1, end)), text.slice(end + 1), {
        checker: 'automaton',
        timeout: 60_000,
      });
      expect(verdict.status, JSON.stringify(verdict)).to.equal('safe');
    }).timeout(90_000);
  }
});

/** Lengths of text, each twice the one before. */
const LENGTHS = [2_500, 5_000, 10_000] as const;
/** Twice the text may cost twice as much; a cost that grows with the square is four times as high. */
const TIMES_MAX = 2.6;
/** Below this nothing can be told apart from what the engine does besides, in milliseconds. */
const NOISE_MS = 2;

/** What some work takes, in milliseconds of processor time: what else runs on the machine does not count. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/**
 * Fails when the cost of a piece, over and over, more than doubles with every doubling of the length. One leap is none: from some length on
 * a text may be read in another way. Measures again when it looks bad, since noise goes away and a cost that grows too fast does not.
 */
function expectLinear(run: (text: string) => unknown, piece: string, tries = 3): void {
  // The engine compiles on first use; a slow first run would make the others look good.
  for (let warm = 0; warm < 2; warm++) run(fill(piece, LENGTHS[0]));
  const times = LENGTHS.map((length) => {
    const text = fill(piece, length);
    return Math.min(
      timeOf(() => run(text)),
      timeOf(() => run(text)),
    );
  });
  const leaps = times.slice(1).filter((time, at) => time > (times[at] ?? 0) * TIMES_MAX + NOISE_MS);
  if (leaps.length === LENGTHS.length - 1 && tries > 1) {
    expectLinear(run, piece, tries - 1);
    return;
  }
  expect(
    leaps.length,
    `${JSON.stringify(piece)} in milliseconds: ${times.map((time) => time.toFixed(1)).join(', ')}`,
  ).to.be.below(LENGTHS.length - 1);
}

// What the expressions look at, and what is read back, bridged, weighed or rewritten: alone and over and over.
const PIECES = [
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

describe('the cost of a text', () => {
  before(() => {
    // Lets the engine compile first what is measured then.
    for (const piece of PIECES) screen(fill(piece, 500), SUBJECT);
  });

  it('is seen to grow too fast by these tests when it does', () => {
    expect(() => {
      expectLinear((text) => /a+b/.test(text), 'a');
    }).to.throw('in milliseconds');
  });

  for (const piece of PIECES) {
    it(`grows in step with it when it is nothing but ${JSON.stringify(piece)}`, () => {
      expectLinear((text) => screen(text, SUBJECT), piece);
      expectLinear((text) => findResidue(text, SUBJECT), piece);
    }).timeout(20_000);
  }

  it('grows in step with it for anything that is repeated', () => {
    const letters = [...new Set([...EXPRESSIONS.keys()].flatMap((text) => Array.from(text)))];
    const unit = fc.oneof(fc.constantFrom(...letters), fc.constantFrom(...PIECES));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), (units) => {
        expectLinear((text) => screen(text, SUBJECT), units.join(''));
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }).timeout(60_000);
});
