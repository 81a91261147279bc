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

const SHORT = 2_500;
const LONG = 10_000;
/** Four times the text may take four times as long; a cost that grows with the square takes sixteen times as long. */
const TIMES_MAX = 8;
/** Below this nothing can be told apart from the machine's other work, in milliseconds. */
const NOISE_MS = 20;

/** The shortest of some runs, in milliseconds of processor time: what else runs on the machine does not count. */
function timeOf(run: (text: string) => unknown, text: string): number {
  let best = Infinity;
  for (let tries = 0; tries < 3; tries++) {
    const before = process.cpuUsage();
    run(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Measures again when it looks bad: the machine's other work goes away, a cost that grows too fast does not. */
function expectLinear(run: (text: string) => unknown, piece: string, tries = 3): void {
  const short = timeOf(run, fill(piece, SHORT));
  const long = timeOf(run, fill(piece, LONG));
  if (long > short * TIMES_MAX + NOISE_MS && tries > 1) {
    expectLinear(run, piece, tries - 1);
    return;
  }
  expect(long, `${JSON.stringify(piece)}: ${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`).to.be.at.most(
    short * TIMES_MAX + NOISE_MS,
  );
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

  for (const piece of PIECES) {
    it(`grows in step with it when it is nothing but ${JSON.stringify(piece)}`, () => {
      expectLinear((text) => screen(text, SUBJECT), piece);
      expectLinear((text) => findResidue(text, SUBJECT), piece);
    });
  }

  it('grows in step with it for anything that is repeated', () => {
    const letters = [...new Set([...EXPRESSIONS.keys()].flatMap((text) => Array.from(text)))];
    const unit = fc.oneof(fc.constantFrom(...letters), fc.constantFrom(...PIECES));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), (units) => {
        expectLinear((text) => screen(text, SUBJECT), units.join(''));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }).timeout(60_000);
});
