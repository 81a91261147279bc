import { scaleLinear } from 'd3-scale';
import type { Estimate } from '../../../core/audit/agreement.ts';

/** How a stretch of a bar is filled. Each can be told from the others without colour. */
export type Fill = 'solid' | 'light' | 'hatched' | 'dotted';

/** A drawing of one row's figures, in units of the picture (pixels at full size). Its words say everything it shows. */
export interface Plot {
  readonly words: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly bars: readonly { readonly x: number; readonly width: number; readonly fill: Fill }[];
  readonly whisker: { readonly from: number; readonly to: number } | null;
  /** Where a figure stands: a line across. */
  readonly marks: readonly number[];
  readonly grid: readonly number[];
}

/** The scale over a column of plots, with the figures at its ticks. */
export interface Axis {
  readonly widthPx: number;
  readonly ticks: readonly { readonly x: number; readonly label: string; readonly anchor: 'start' | 'middle' | 'end' }[];
}

/** Draws on one scale, so that the rows of a column can be compared. */
export interface Canvas {
  readonly axis: Axis;
  /** The least, a quarter, the middle, three quarters and the most: a box over the middle half on a line from end to end. */
  box(five: readonly [number, number, number, number, number], words: string): Plot;
  /** Amounts one after the other. */
  stack(amounts: readonly { readonly amount: number; readonly fill: Fill }[], words: string): Plot;
  /** A figure with the range it lies in. */
  range(estimate: Estimate, words: string): Plot;
}

const WIDTH_PX = 220;
const HEIGHT_PX = 20;
const TICKS = 3;

/** Labels of amounts that are counted: there is no half of one. */
export const whole = (value: number) => (Number.isInteger(value) ? String(value).replace('-', '−') : '');

/** A canvas from `from` to `to` in the unit that `label` writes; its end is rounded up to a whole tick. A tick without a label is left out. */
export function openCanvas(from: number, to: number, label: (value: number) => string): Canvas {
  const scale = scaleLinear()
    .domain([from, to > from ? to : from + 1])
    .nice(TICKS)
    .range([0, WIDTH_PX]);
  const ticks = scale.ticks(TICKS).filter((value) => label(value) !== '');
  const at = (value: number) => Math.round(scale(value) * 10) / 10;
  const bar = (low: number, high: number, fill: Fill) => ({
    x: at(low),
    width: Math.round((at(high) - at(low)) * 10) / 10,
    fill,
  });
  const plot = (words: string, drawn: Partial<Plot>): Plot => ({
    words,
    widthPx: WIDTH_PX,
    heightPx: HEIGHT_PX,
    bars: [],
    whisker: null,
    marks: [],
    grid: ticks.map(at),
    ...drawn,
  });
  return {
    axis: {
      widthPx: WIDTH_PX,
      ticks: ticks.map((value) => ({ x: at(value), label: label(value), anchor: anchorAt(at(value)) })),
    },
    box: ([least, quarter, middle, threeQuarters, most], words) =>
      plot(words, {
        bars: [bar(quarter, threeQuarters, 'light')],
        whisker: { from: at(least), to: at(most) },
        marks: [at(middle)],
      }),
    stack: (amounts, words) => {
      let sum = 0;
      const bars = amounts.map(({ amount, fill }) => bar(sum, (sum += amount), fill));
      return plot(words, { bars: bars.filter(({ width }) => width > 0) });
    },
    range: ({ value, low, high }, words) => plot(words, { whisker: { from: at(low), to: at(high) }, marks: [at(value)] }),
  };
}

/** Words at an end of the scale stay within the picture. */
const anchorAt = (x: number) => (x <= 1 ? 'start' : x >= WIDTH_PX - 1 ? 'end' : 'middle');
