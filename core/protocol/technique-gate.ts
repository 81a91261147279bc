import type { Pack } from '../filter/packs/index.ts';
import { FORBIDDEN_TECHNIQUES, TECHNIQUES, type TechniqueId } from './techniques.ts';

/** What is wrong with a technique or its recorded condition, and how to mend it. */
export type TechniqueProblem = readonly [field: 'technique' | 'condition', problem: string];

/**
 * The technique gate (BI-5), for steps of a protocol and for extra searches alike: a forbidden technique is refused with the reason, also
 * T-05 where the pack bars asking for handles; a conditional one needs its condition on record. An empty answer lets it pass.
 */
export function techniqueProblems(technique: string, condition: string | null, { title, settings }: Pack): TechniqueProblem[] {
  if (technique === 'T-05' && settings.handlesBarredBy !== null)
    return [['technique', `T-05 needs handles that were asked for, and ${title} bars asking: ${settings.handlesBarredBy}`]];
  if (isIn(FORBIDDEN_TECHNIQUES, technique))
    return [['technique', `${technique} is forbidden. ${FORBIDDEN_TECHNIQUES[technique]}`]];
  if (!isTechnique(technique))
    return [['technique', `there is no technique "${technique}"; use one of ${Object.keys(TECHNIQUES).join(', ')}`]];
  const known = TECHNIQUES[technique];
  return known.status === 'conditional' && condition === null
    ? [['condition', `${technique} is conditional: record ${known.condition}`]]
    : [];
}

/** Whether a technique is in the catalogue. */
export const isTechnique = (technique: string): technique is TechniqueId => isIn(TECHNIQUES, technique);

const isIn = <Catalogue extends object>(catalogue: Catalogue, name: string): name is keyof Catalogue & string =>
  Object.hasOwn(catalogue, name);
