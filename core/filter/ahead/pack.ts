import { COMPILED } from '../compiled.ts';
import { codeVersion } from '../index.ts';
import { LANGUAGE_GRAMS } from '../language/grams.ts';
import { LEXICON } from '../lexicon.ts';
import { versionOfLayers } from '../model/weights.ts';
import type { Ahead } from './ahead.ts';
import { toBytes } from './bytes.ts';

/** All that the modules of the filter worked out when they were loaded, for processes to begin with. Before any text was read. */
export function packFilter(): Uint8Array {
  const ahead: Ahead = {
    version: codeVersion(),
    lexicon: LEXICON.whole(),
    phrases: COMPILED.whole(),
    network: versionOfLayers(),
    languages: LANGUAGE_GRAMS,
  };
  return toBytes(ahead);
}
