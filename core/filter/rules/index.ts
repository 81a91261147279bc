import type { RuleFile } from '../rule.ts';
import { age } from './age.ts';
import { ailmentsOfThings } from './ailments-of-things.ts';
import { attacked } from './attacked.ts';
import { arrest } from './arrest.ts';
import { association } from './association.ts';
import { body } from './body.ts';
import { claims } from './claims.ts';
import { color } from './color.ts';
import { AIMED_PHRASES, ATTACK_PHRASES, SOFT_ATTACK_PHRASES } from './conduct.ts';
import { credit } from './credit.ts';
import { disability } from './disability.ts';
import { emoji } from './emoji.ts';
import { ethnicity } from './ethnicity.ts';
import { family } from './family.ts';
import { genderIdentity } from './gender-identity.ts';
import { genetic } from './genetic.ts';
import { hair } from './hair.ts';
import { immigration } from './immigration.ts';
import { jobsInSpanish } from './jobs-in-spanish.ts';
import { LIFE_FILES } from './life/index.ts';
import { marital } from './marital.ts';
import { medical } from './medical.ts';
import { military } from './military.ts';
import { mocked } from './mocked.ts';
import { nationalOrigin } from './national-origin.ts';
import { ofDrink } from './of-drink.ts';
import { OF_THINGS } from './of-things.ts';
import { offDuty } from './off-duty.ts';
import { orientation } from './orientation.ts';
import { places } from './places.ts';
import { political } from './political.ts';
import { pregnancy } from './pregnancy.ts';
import { race } from './race.ts';
import { religion } from './religion.ts';
import { repro } from './repro.ts';
import { sex } from './sex.ts';
import { standsFor } from './stands-for.ts';
import { union } from './union.ts';
import { victim } from './victim.ts';

/** Every rule file: each class's own in the order of the classes, then daily life, attacks and emoji. */
// prettier-ignore
export const RULE_FILES: readonly RuleFile[] = [
  race, color, ethnicity, nationalOrigin, immigration, religion, sex, pregnancy, repro, orientation, genderIdentity, age, disability, medical, genetic, marital, family,
  military, political, union, victim, arrest, credit, hair, body, offDuty, claims, association, ...LIFE_FILES, ...OF_THINGS, places, jobsInSpanish, ...ailmentsOfThings, ofDrink, ...attacked, ...mocked, ...standsFor, ...emoji,
];

/** Turns of phrase that attack. They hide nothing; they only tell the other rules that a sentence is aimed at somebody. */
export const ATTACK_FILE: RuleFile = {
  class: 'PC-NAME',
  source: 'conduct, never hidden',
  rules: [
    { id: 'half', strength: 'keep', phrases: SOFT_ATTACK_PHRASES.join('|') },
    { id: 'attack', strength: 'keep', phrases: ATTACK_PHRASES.join('|') },
    { id: 'aimed', strength: 'keep', phrases: AIMED_PHRASES.join('|') },
  ],
};
