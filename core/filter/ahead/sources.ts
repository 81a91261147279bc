import frequentWords from '../frequent-words.json' with { type: 'json' };
import grams from '../language/grams.json' with { type: 'json' };
import { ATTACK_FILE, RULE_FILES } from '../rules/index.ts';

/** What the filter is made of, as it lies in the repository. */
export const SOURCES = { grams, frequentWords, ruleFiles: RULE_FILES, attackFile: ATTACK_FILE };

export type Sources = typeof SOURCES;
