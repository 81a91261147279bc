import { z } from 'zod';
import type { RoundId, SampledId, SampleId } from '../../../core/ids.ts';
import type { Transaction } from '../../../sql/database.ts';
import { loadRound } from '../../../sql/round/round.ts';
import { drawSampleOf } from '../../../sql/sample/draw.ts';
import {
  findRereadArtefact,
  finishSample,
  judgeAgain,
  loadPlace,
  openToReread,
  Place,
  RereadPage,
} from '../../../sql/sample/reread.ts';
import { Compared, findNext, listCompared, listSamples, loadSample, Sample } from '../../../sql/sample/sample.ts';
import { Artefact, Signal } from '../../../sql/capture/capture.ts';
import type { Stretch } from '../../../sql/stretch.ts';
import { idIn } from '../../pages/address.ts';
import { Judgement } from '../../pages/captures/judging.ts';
import { readCapturedText } from '../../pages/captures/text.ts';
import { Wanted } from '../../pages/samples/list.ts';
import { byId, paged, pageOf, Paging } from '../paging.ts';
import { route } from '../route.ts';

const WholeSample = Sample.extend({
  nextPage: z
    .string()
    .nullable()
    .meta({ description: 'The next page of one’s own sample to judge again; null when there is none, or it is another’s.' }),
  compared: z
    .array(Compared)
    .meta({ description: 'Every page with what was said before and again; empty until it is finished.' }),
});

const list = route({
  name: 'listSamples',
  method: 'get',
  path: '/audit/rounds/:round/samples',
  summary: 'The samples drawn of a round’s judged pages, the latest first.',
  roles: ['auditor'],
  scope: 'samples:read',
  query: Paging,
  answer: pageOf(Sample),
  handle: (ask) => {
    const id = idIn<RoundId>(ask, 'round');
    return ask.transaction(async (transaction) => {
      await loadRound(transaction, id);
      return paged(ask.query, (stretch: Stretch<SampleId>) => listSamples(transaction, id, stretch), byId);
    });
  },
});

const draw = route({
  name: 'drawSample',
  method: 'post',
  path: '/audit/rounds/:round/samples',
  summary: 'Draws a sample by size and seed, which are recorded before anything of it is shown.',
  roles: ['auditor'],
  scope: 'samples:write',
  status: 201,
  body: Wanted,
  answer: WholeSample,
  handle: (ask) => {
    const round = idIn<RoundId>(ask, 'round');
    return ask.transaction(async (transaction) => loadWhole(transaction, await drawSampleOf(transaction, round, ask.body)));
  },
});

const read = route({
  name: 'readSample',
  method: 'get',
  path: '/audit/samples/:sample',
  summary: 'One sample, and once it is finished every page of it, compared.',
  roles: ['auditor'],
  scope: 'samples:read',
  answer: WholeSample,
  handle: (ask) => ask.transaction((transaction) => loadWhole(transaction, idIn<SampleId>(ask, 'sample'))),
});

const readPage = route({
  name: 'readSampledPage',
  method: 'get',
  path: '/audit/samples/pages/:sampled',
  summary:
    'A page of one’s own sample as a second reader sees it, with nothing of what was said about it. Every view is recorded.',
  roles: ['auditor'],
  scope: 'samples:read',
  answer: RereadPage.omit({ record: true }).extend({
    place: Place.pick({ sampleId: true, place: true, size: true }),
    signals: z.array(Signal),
    artefacts: z.array(Artefact),
    text: z.string().nullable().meta({ description: 'The visible text; null when there is none that can be read.' }),
  }),
  handle: async (ask) => {
    const id = idIn<SampledId>(ask, 'sampled');
    const { place, page, artefact } = await ask.transaction(async (transaction) => {
      const place = await loadPlace(transaction, id);
      const page = await openToReread(transaction, id);
      const stored = page.artefacts.find(({ kind }) => kind === 'text');
      const artefact = stored === undefined ? null : await findRereadArtefact(transaction, id, 'text', stored.ordinal);
      return { place, page, artefact };
    });
    const { text } = await readCapturedText(ask, artefact);
    return { ...page, signals: [...page.signals], artefacts: [...page.artefacts], place, text };
  },
});

const judge = route({
  name: 'judgeSampledPage',
  method: 'post',
  path: '/audit/samples/pages/:sampled/verdicts',
  summary: 'Gives one’s own verdict on a page of one’s sample; the last one finishes the sample.',
  roles: ['auditor'],
  scope: 'samples:write',
  status: 201,
  body: Judgement,
  answer: WholeSample,
  handle: (ask) => {
    const id = idIn<SampledId>(ask, 'sampled');
    return ask.transaction(async (transaction) => {
      const { sampleId } = await judgeAgain(transaction, id, ask.body);
      return loadWhole(transaction, sampleId);
    });
  },
});

const end = route({
  name: 'endSample',
  method: 'post',
  path: '/audit/samples/:sample/end',
  summary: 'Ends one’s own sample before all of it is judged.',
  roles: ['auditor'],
  scope: 'samples:write',
  answer: WholeSample,
  handle: (ask) => {
    const id = idIn<SampleId>(ask, 'sample');
    return ask.transaction(async (transaction) => {
      await finishSample(transaction, id);
      return loadWhole(transaction, id);
    });
  },
});

async function loadWhole(transaction: Transaction, id: SampleId): Promise<z.input<typeof WholeSample>> {
  const sample = await loadSample(transaction, id);
  const own = sample.drawnById === transaction.actor && sample.finishedAt === null;
  return {
    ...sample,
    nextPage: own ? await findNext(transaction, id) : null,
    compared: await listCompared(transaction, id),
  };
}

export const sampleRoutes = [list, draw, read, readPage, judge, end];
