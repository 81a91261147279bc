import { screen, type FilterSubject, type Screening } from '../../core/filter/index.ts';
import { merged, type Stretch } from './words.ts';

/** What the filter did to one text. A held text counts as wholly hidden, for better and worse. */
export interface Answer {
  readonly held: boolean;
  readonly hidden: readonly Stretch[];
  readonly targets: readonly Stretch[];
  readonly panelText: string;
}

/** Screens a text the way the product does and takes from it what is scored. */
export function answerTo({ text, applicant }: { readonly text: string; readonly applicant: FilterSubject }): Answer {
  const screening: Screening = screen(text, applicant);
  if (screening.outcome === 'held') return { held: true, hidden: [{ start: 0, end: text.length }], targets: [], panelText: '▮' };
  return {
    held: false,
    hidden: merged(screening.masks),
    targets: screening.masks.filter((mask) => mask.role === 'target'),
    panelText: screening.panelText,
  };
}
