import { createHash } from 'node:crypto';
import { RARER_GIVEN_NAMES } from './given-names.ts';
import { COMMON_WORD_NAMES, GIVEN_NAMES, NAMES_OF_MANY_THINGS, PLAIN_NAMES, PUBLIC_NAMES } from './name-tables.ts';
import { AIMED_PHRASES, ATTACK_PHRASES, ATTACK_WORDS, SOFT_ATTACK_PHRASES, SOFT_ATTACK_WORDS } from './rules/conduct.ts';
import { SURNAMES } from './surnames.ts';
import { ORIGIN } from './ahead/origin.ts';
import type { Sources } from './ahead/sources.ts';
import { canonicalJson } from '../canonical.ts';
import { versionOfWeights } from './model/weights.ts';
import type { Pack } from './packs/index.ts';

/** Raised by hand whenever the code answers differently while the rules stay the same. */
const CODE_REVISION = 33;

const NAME_TABLES = [
  GIVEN_NAMES,
  RARER_GIVEN_NAMES,
  PLAIN_NAMES,
  COMMON_WORD_NAMES,
  NAMES_OF_MANY_THINGS,
  SURNAMES,
  PUBLIC_NAMES,
];

let version: string | null = null;

/** Names the exact rules and code that screen a text: it changes whenever an answer could change. Worked out when it is first asked for. */
export function codeVersion(): string {
  version ??= ORIGIN.ahead === null ? `f1-${fingerprint(ORIGIN.sources)}` : ORIGIN.ahead.version;
  return version;
}

/** What a decision records: the filter and the jurisdiction's pack, each by its exact version. */
export function filterVersion(pack: Pack): string {
  return `${codeVersion()}+${pack.version}`;
}

function fingerprint({ ruleFiles }: Sources): string {
  const everything = canonicalJson({
    code: CODE_REVISION,
    rules: ruleFiles,
    attack: [...ATTACK_WORDS, ...SOFT_ATTACK_WORDS, ...SOFT_ATTACK_PHRASES, ...ATTACK_PHRASES, ...AIMED_PHRASES],
    names: NAME_TABLES.map((names) => [...names]),
    network: versionOfWeights(),
  });
  return sha256(everything);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
