import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { LanguagesFile } from '../core/filter/language/grams.ts';

const Ngrams = z.object({
  ngramsData: z.object({
    languages: z.record(z.string(), z.string()),
    ngrams: z.record(z.string(), z.record(z.string(), z.number().int().min(0).max(255))),
  }),
});
const Averages = z.object({ avgScore: z.record(z.string(), z.number()) });
const Dictionary = z.object({ dictionary: z.array(z.string()).length(256) });

/** The small database of eld (Nito T.M., Apache-2.0), which is a program of 1.6 MB, as bytes that are read when they are needed. */
export async function packLanguages(): Promise<LanguagesFile> {
  const { ngrams, languages } = Ngrams.parse(await eldFile('ngrams/small.js')).ngramsData;
  const { avgScore } = Averages.parse(await eldFile('avgScore.js'));
  const { dictionary } = Dictionary.parse(await eldFile('dictionary.js'));
  const byteOf = new Map(dictionary.flatMap((sign, byte) => (sign === ' ' ? [] : [[sign, byte] as const])));
  const bytes = Object.entries(ngrams).flatMap(([gram, scores]) => {
    const letters = Array.from(gram, (sign) => byteOf.get(sign) ?? 0x20);
    const pairs = Object.entries(scores).flatMap(([language, score]) => [Number(language), score]);
    return [letters.length, pairs.length, ...letters, ...pairs];
  });
  const codes = Object.values(languages);
  return {
    languages: codes.join(' '),
    averages: codes.map((code) => avgScore[code] ?? 0),
    blanks: dictionary.flatMap((sign, byte) => (sign === ' ' && byte >= 0x80 ? [byte] : [])),
    grams: Buffer.from(bytes).toString('base64'),
  };
}

function eldFile(name: string): Promise<unknown> {
  return import(new URL(`../${name}`, import.meta.resolve('eld/small')).href);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(import.meta.dirname, '../core/filter/language/grams.json');
  writeFileSync(file, `${JSON.stringify(await packLanguages())}\n`);
}
