import type { RuleFile } from '../../rule.ts';
import { ageLife } from './age.ts';
import { politicalLife } from './ballot.ts';
import { barracksLife } from './barracks.ts';
import { billsLife } from './bills.ts';
import { conductInLife } from './conduct.ts';
import { custodyLife } from './custody.ts';
import { safetyLife } from './safety.ts';
import { solidarityLife } from './solidarity.ts';
import { wageClaimsLife } from './wages.ts';
import { geneticLife, pregnancyLife, reproLife, sexLife } from './birth.ts';
import { toolsOfTrade } from './tools-of-trade.ts';
import { ethnicityLife } from './kitchen-and-feast.ts';
import { disabilityLife } from './disability.ts';
import { familyLife } from './family.ts';
import { bodyLife, hairLife, leisureLife } from './looks-and-leisure.ts';
import { genderLife, maritalLife, orientationLife } from './love.ts';
import { medicalLife } from './medical.ts';
import { originLife } from './origin.ts';
import { immigrationLife } from './papers.ts';
import { associationLife, colorLife, raceLife } from './people.ts';
import { arrestLife, creditLife } from './record-and-money.ts';
import { religionLife } from './religion.ts';
import { militaryLife } from './service.ts';
import { claimsLife, unionLife, victimLife } from './work-and-law.ts';

/** Daily life, class by class, in the order of the classes. */
// prettier-ignore
export const LIFE_FILES: readonly RuleFile[] = [
  raceLife, colorLife, ethnicityLife, originLife, immigrationLife, religionLife, sexLife, pregnancyLife, reproLife, orientationLife, genderLife, ageLife, disabilityLife,
  medicalLife, geneticLife, maritalLife, familyLife, militaryLife, politicalLife, unionLife, victimLife, arrestLife, creditLife, hairLife, bodyLife, leisureLife, claimsLife,
  associationLife, barracksLife, solidarityLife, safetyLife, custodyLife, billsLife, wageClaimsLife, conductInLife, toolsOfTrade,
];
