import { randomFrom, shuffle } from './random.ts';

const BITS = 17;
const EPOCHS = 12;

/** A text as the weights of its hashed words and pairs of words, of length one. */
export interface Features {
  readonly index: readonly number[];
  readonly value: readonly number[];
}

/** Hashes the words and the pairs of neighbouring words of a text (FNV-1a), weighed by 1 + ln(count). */
export function featuresOf(text: string): Features {
  const tokens = text.toLowerCase().match(/[\p{L}\p{N}'’]+|▮/gu) ?? [];
  const counts = new Map<number, number>();
  const add = (key: string) => {
    const at = hash(key);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  };
  tokens.forEach((token, position) => {
    add(`u${token}`);
    if (position > 0) add(`b${tokens[position - 1] ?? ''} ${token}`);
  });
  return { index: [...counts.keys()], value: toLengthOne([...counts.values()].map((count) => 1 + Math.log(count))) };
}

/** Texts to learn from or to judge: their features and, for each, the number of its group. */
export interface Examples {
  readonly features: readonly Features[];
  readonly groups: readonly number[];
}

/**
 * Learns to tell groups apart by logistic regression (class-weighted, stochastic gradient descent with a falling rate, words weighed by how
 * rare they are in what is learned from) and gives back a function that scores a text for each group, the highest being the guess.
 */
export function learn({ features, groups }: Examples, groupCount: number, seed: number): (text: Features) => number[] {
  const rarity = rarityOf(features);
  const examples = features.map((one) => weighed(one, rarity));
  const classWeights = Array.from({ length: groupCount }, (_, group) => {
    const count = groups.filter((one) => one === group).length;
    return count === 0 ? 0 : features.length / (groupCount * count);
  });
  const weights = Array.from({ length: groupCount }, () => new Float64Array(1 << BITS));
  const biases = new Float64Array(groupCount);
  const score = ({ index, value }: Features): number[] =>
    weights.map((weight, group) => value.reduce((sum, x, j) => sum + (weight[index[j] ?? 0] ?? 0) * x, biases[group] ?? 0));

  const random = randomFrom(seed);
  const order = features.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = 2 / (1 + epoch * 0.5);
    for (const at of shuffle(order, random)) {
      const example = examples[at];
      const group = groups[at];
      if (example === undefined || group === undefined) continue;
      softmax(score(example)).forEach((probability, k) => {
        const step = (probability - (k === group ? 1 : 0)) * (classWeights[group] ?? 0) * rate;
        const weight = weights[k];
        if (weight === undefined || Math.abs(step) < 1e-4) return;
        biases[k] = (biases[k] ?? 0) - 0.1 * step;
        example.index.forEach((feature, j) => {
          weight[feature] = (weight[feature] ?? 0) - step * (example.value[j] ?? 0);
        });
      });
    }
  }
  return (text) => score(weighed(text, rarity));
}

/** ln(1 + texts / texts with it), for each feature that was met. */
function rarityOf(features: readonly Features[]): ReadonlyMap<number, number> {
  const met = new Map<number, number>();
  for (const { index } of features) for (const at of index) met.set(at, (met.get(at) ?? 0) + 1);
  return new Map([...met].map(([at, count]) => [at, Math.log(1 + features.length / count)]));
}

function weighed({ index, value }: Features, rarity: ReadonlyMap<number, number>): Features {
  return { index, value: toLengthOne(value.map((x, j) => x * (rarity.get(index[j] ?? 0) ?? 0))) };
}

function toLengthOne(values: readonly number[]): number[] {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return values.map((value) => value / (length === 0 ? 1 : length));
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

function hash(key: string): number {
  let h = 2166136261;
  for (let at = 0; at < key.length; at++) h = Math.imul(h ^ key.charCodeAt(at), 16777619);
  return (h >>> 0) & ((1 << BITS) - 1);
}
