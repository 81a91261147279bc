import type { RuleFile } from '../../rule.ts';

/** Cues of daily life for one class: words and turns of phrase that name no class and still give it away. Written as phrases of a rule. */
export interface Life {
  /** Telling wherever they stand. */
  readonly tells: string;
  /** What only looks like one. */
  readonly innocent?: string;
}

/** The rules that a class's cues of daily life make; the law is that of the class's own file. */
export function lifeOf({ class: name, source }: RuleFile, { tells, innocent }: Life): RuleFile {
  return {
    class: name,
    source,
    rules: [
      { id: 'life', strength: 'strong', phrases: tells },
      ...(innocent === undefined ? [] : [{ id: 'life-innocent', strength: 'keep', phrases: innocent } as const]),
    ],
  };
}
