import type { Agreement, Estimate } from '../../../core/audit/agreement.ts';
import { openCanvas, whole } from './plots.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;
const halves = (share: number) => (Number.isInteger(share * 2) ? percent(share) : '');
const hundredths = (value: number) => value.toFixed(2).replace('-', '−');

/** The scale of shares, from none to all. */
export const SHARES = [0, 1, halves] as const;

/** A share with the range it lies in. */
export const rangeInWords = ({ value, low, high }: Estimate) => `${percent(value)} (${percent(low)} to ${percent(high)})`;

const kappaInWords = ({ value, low, high }: Estimate) => `${hundredths(value)} (${hundredths(low)} to ${hundredths(high)})`;

/** How far two readers agree, in numbers and drawn. Kappa stands on a scale from −1 to 1, where 0 is chance. */
export function agreementView({ pairs, agreed, share, kappa, untold }: Agreement) {
  const shares = openCanvas(...SHARES);
  const kappas = openCanvas(-1, 1, whole);
  return {
    pairs,
    agreed,
    share:
      share === null
        ? null
        : { figure: rangeInWords(share), axis: shares.axis, plot: shares.range(share, `${rangeInWords(share)} agreed.`) },
    kappa:
      kappa === null
        ? null
        : { figure: kappaInWords(kappa), axis: kappas.axis, plot: kappas.range(kappa, `Kappa ${kappaInWords(kappa)}.`) },
    untold,
  };
}
