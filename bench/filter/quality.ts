import { attack, type Inference } from './attacker.ts';
import { answerTo, type Answer } from './answer.ts';
import { scoreCollapse } from './collapse.ts';
import type { Measured } from './figures.ts';
import type { Gold, PublicSet, PublicText } from './gold.ts';
import { countLeaks, leakFigures } from './leaks.ts';
import { scoreOverRedaction } from './over-redaction.ts';
import { scorePosts } from './posts.ts';
import { Tally } from './tally.ts';

/** Every figure of quality that a folder of gold data can give. */
export function measureQuality(gold: Gold): Measured[] {
  const leaks = new Tally();
  const bySet = gold.sets.flatMap((set) => scoreSet(set, set.texts.map(answerTo), leaks));
  return [...leakFigures(leaks), ...bySet, ...scorePosts(gold, gold.posts.map(answerTo))];
}

function scoreSet(set: PublicSet, answers: readonly Answer[], leaks: Tally): Measured[] {
  switch (set.kind) {
    case 'spans':
      countLeaks(set, answers, leaks);
      return [...scoreCollapse(set, answers), ...guessTarget(set, answers)];
    case 'neutral':
      return scoreOverRedaction(set, answers);
    case 'group':
      return [inferenceFigure(set.name, infer(set.texts, answers, groupOf), set.texts.length)];
    case 'conduct':
      return conductFigures(set, answers);
  }
}

/** In templates that name each group in turn, a whole template goes to one half of the attacker's data. */
function guessTarget({ name, texts }: PublicSet, answers: readonly Answer[]): Measured[] {
  if (!texts.some(({ group, func }) => group !== undefined && func !== '')) return [];
  const inference = infer(texts, answers, ({ group, set }) => (group === undefined ? null : { group, entity: set ?? '' }));
  return [inferenceFigure(name, inference, texts.length)];
}

/** What is lost of telling hate from normal speech when only the filtered text is read. */
function conductFigures({ name, texts }: PublicSet, answers: readonly Answer[]): Measured[] {
  const labelled = ({ label, id }: PublicText) =>
    label === undefined || label === 'offensive' ? null : { group: label, entity: id };
  const raw = infer(
    texts,
    texts.map(({ text }) => ({ panelText: text })),
    labelled,
  );
  const filtered = infer(texts, answers, labelled);
  if (raw.auc === null || filtered.auc === null) return [];
  const of = texts.length;
  return [
    { id: `conduct/${name}`, value: filtered.auc, of },
    { id: `conduct-lost/${name}`, value: raw.auc - filtered.auc, of },
  ];
}

const groupOf = ({ group, entity, id }: PublicText) => (group === undefined ? null : { group, entity: entity ?? id });

function infer(
  texts: readonly PublicText[],
  answers: readonly Pick<Answer, 'panelText'>[],
  secretOf: (text: PublicText) => { readonly group: string; readonly entity: string } | null,
): Inference {
  return attack(
    texts.flatMap((row, index) => {
      const secret = secretOf(row);
      return secret === null ? [] : [{ ...secret, text: answers[index]?.panelText ?? '' }];
    }),
  );
}

function inferenceFigure(name: string, { accuracy }: Inference, of: number): Measured {
  return { id: `attacker/${name}`, value: accuracy, of };
}
