import { randomFrom, shuffle } from './random.ts';
import { featuresOf, learn } from './regression.ts';

const FOLDS = 5;
const SEED = 1;

/** A text with the group that the attacker wants to know, and the person or topic that must not be in both halves of the data. */
export interface Secret {
  readonly text: string;
  readonly group: string;
  readonly entity: string;
}

/** How well a group could be told: balanced accuracy, what guessing gives, and for two groups the area under the curve (all 0 to 1). */
export interface Inference {
  readonly accuracy: number;
  readonly chance: number;
  readonly auc: number | null;
}

/** Lets somebody who holds many filtered texts with their groups learn from four fifths of them and guess the last one, five times over. */
export function attack(secrets: readonly Secret[]): Inference {
  const names = [...new Set(secrets.map(({ group }) => group))].sort();
  const groups = secrets.map(({ group }) => names.indexOf(group));
  const features = secrets.map(({ text }) => featuresOf(text));
  const entities = shuffle([...new Set(secrets.map(({ entity }) => entity))].sort(), randomFrom(SEED));
  const foldOf = new Map(entities.map((entity, at) => [entity, at % FOLDS]));
  const right = names.map(() => 0);
  const all = names.map(() => 0);
  const margins: Margin[] = [];

  for (let fold = 0; fold < FOLDS; fold++) {
    const [test, train] = split(secrets, ({ entity }) => foldOf.get(entity) === fold);
    const pick = <Item>(items: readonly Item[], at: readonly number[]): Item[] => at.map((one) => items[one] as Item);
    const judge = learn({ features: pick(features, train), groups: pick(groups, train) }, names.length, SEED + fold);
    for (const at of test) {
      const scores = judge(features[at] ?? { index: [], value: [] });
      const group = groups[at] ?? 0;
      all[group] = (all[group] ?? 0) + 1;
      if (scores.indexOf(Math.max(...scores)) === group) right[group] = (right[group] ?? 0) + 1;
      margins.push({ score: (scores[1] ?? 0) - (scores[0] ?? 0), positive: group === 1 });
    }
  }
  const shares = all.map((count, group) => (count === 0 ? 0 : (right[group] ?? 0) / count));
  return {
    accuracy: shares.reduce((sum, share) => sum + share, 0) / names.length,
    chance: 1 / names.length,
    auc: names.length === 2 ? areaUnderCurve(margins) : null,
  };
}

interface Margin {
  readonly score: number;
  readonly positive: boolean;
}

/** How often a text of the second group scores higher than one of the first (Mann and Whitney). */
function areaUnderCurve(margins: readonly Margin[]): number {
  const sorted = [...margins].sort((a, b) => a.score - b.score);
  const positives = sorted.filter(({ positive }) => positive).length;
  const ranks = sorted.reduce((sum, { positive }, at) => sum + (positive ? at + 1 : 0), 0);
  return (ranks - (positives * (positives + 1)) / 2) / ((sorted.length - positives) * positives);
}

/** The positions of the items that fulfil a condition, and of the others. */
function split<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [number[], number[]] {
  const at = items.map((_, position) => position);
  return [at.filter((one) => isFirst(items[one] as Item)), at.filter((one) => !isFirst(items[one] as Item))];
}
