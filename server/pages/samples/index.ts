import type { Page } from '../../page.ts';
import { exportSample } from './export.ts';
import { draw, listOfSamples } from './list.ts';
import { judgeSampled, openSampled, sampledPicture } from './page.ts';
import { endSample, showSample } from './show.ts';

/** Judging a random sample of judged pages again, blind (U-12). */
export const pages: readonly Page[] = [
  listOfSamples,
  draw,
  showSample,
  endSample,
  ...exportSample,
  openSampled,
  judgeSampled,
  sampledPicture,
];
