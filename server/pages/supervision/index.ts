import type { Page } from '../../page.ts';
import * as deviations from './deviations.ts';
import { home } from './home.ts';
import * as protocol from './protocol.ts';
import * as requisitions from './requisitions.ts';

/** The supervisor's desk. Fixed addresses come before those that take an id, also those of other areas. */
export const pages: readonly Page[] = [
  home,
  requisitions.list,
  requisitions.openNew,
  requisitions.saveNew,
  requisitions.showRequisition,
  requisitions.addPerson,
  protocol.openProtocol,
  protocol.decide,
  deviations.list,
  deviations.openDeviation,
  deviations.decide,
  deviations.openAsk,
  deviations.ask,
  deviations.done,
];
