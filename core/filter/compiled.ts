import { ORIGIN } from './ahead/origin.ts';
import { compile, type Compiled } from './compile.ts';
import { Orchard } from './orchard.ts';
import type { AttackSign } from './sentences.ts';

/** All rules compiled, once: by the build, or else when this module is loaded. */
export const COMPILED: Compiled =
  ORIGIN.ahead === null ? compile([...ORIGIN.sources.ruleFiles, ORIGIN.sources.attackFile]) : new Orchard(ORIGIN.ahead.phrases);

/** The numbers of the rules whose matches only mark a sentence as an attack, with how plain a sign each is. */
export const ATTACK_RULES: ReadonlyMap<number, AttackSign> = new Map(
  (['half', 'plain', 'aimed'] as const).map((sign, index) => [COMPILED.rules.length - 3 + index, sign]),
);
