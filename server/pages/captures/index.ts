import type { Page } from '../../page.ts';
import { listPage } from './list.ts';
import { picture } from './picture.ts';
import { showCapture } from './show.ts';
import { replay } from './replay.ts';
import { takeAlong } from './take-along.ts';
import { takeBack } from './take-back.ts';
import { judge } from './verdict.ts';

/** Going through captured pages and judging whose they are. */
export const pages: readonly Page[] = [listPage, showCapture, picture, judge, takeBack, replay, takeAlong];
