import { z } from 'zod';
import type { ApplicantId, CaptureId, RoundId } from '../../../core/ids.ts';
import {
  Artefact,
  AttributionLine,
  Capture,
  CAPTURE_FILTERS,
  CaptureLine,
  listArtefacts,
  listAttributions,
  listCaptures,
  listSignals,
  loadCapture,
  Signal,
  VERDICTS,
} from '../../../sql/capture/capture.ts';
import { judgeCapture } from '../../../sql/capture/judge.ts';
import { loadRound } from '../../../sql/round/round.ts';
import type { Stretch } from '../../../sql/stretch.ts';
import { idIn } from '../../pages/address.ts';
import { Reason } from '../../pages/captures/judging.ts';
import { openCapturedText, recordView } from '../captured-text.ts';
import { byId, paged, pageOf, Paging } from '../paging.ts';
import { listOf, route } from '../route.ts';

const WholeCapture = Capture.omit({ record: true }).extend({
  artefacts: z.array(Artefact),
  signals: z.array(Signal),
  attributions: z.array(AttributionLine),
});

const list = route({
  name: 'listCaptures',
  method: 'get',
  path: '/rounds/:round/captures',
  summary: 'The captured pages of a round, the strongest suggestion first within each applicant.',
  roles: ['investigator'],
  scope: 'captures:read',
  query: Paging.extend({
    show: z.enum(CAPTURE_FILTERS).default('to_judge'),
    applicant: z
      .uuid()
      .transform((id) => id as ApplicantId)
      .optional(),
  }),
  answer: pageOf(CaptureLine),
  handle: (ask) => {
    const id = idIn<RoundId>(ask, 'round');
    return ask.transaction(async (transaction) => {
      await loadRound(transaction, id);
      const { applicant = null, show } = ask.query;
      return paged(ask.query, (stretch: Stretch<CaptureId>) => listCaptures(transaction, id, applicant, show, stretch), byId);
    });
  },
});

const read = route({
  name: 'readCapture',
  method: 'get',
  path: '/captures/:capture',
  summary: 'One captured page: facts, artefacts by hash, what speaks for and against, and every verdict. Every view is recorded.',
  roles: ['investigator'],
  scope: 'captures:read',
  answer: WholeCapture,
  handle: (ask) =>
    ask.transaction(async (transaction) => {
      const capture = await loadCapture(transaction, idIn<CaptureId>(ask, 'capture'));
      await recordView(transaction, capture, 'signals', 'attribution');
      return {
        ...capture,
        artefacts: await listArtefacts(transaction, capture.id),
        signals: await listSignals(transaction, capture.id),
        attributions: await listAttributions(transaction, capture.id),
      };
    }),
});

const readText = route({
  name: 'readCapturedText',
  method: 'get',
  path: '/captures/:capture/text',
  summary: 'The visible text of a captured page, from which findings quote. Every view is recorded.',
  roles: ['investigator'],
  scope: 'captures:read',
  answer: z.object({ text: z.string() }),
  handle: async (ask) => ({ text: (await openCapturedText(ask, idIn<CaptureId>(ask, 'capture'))).text }),
});

const judge = route({
  name: 'judgeCapture',
  method: 'post',
  path: '/captures/:capture/verdicts',
  summary:
    'Gives the first verdict on whose page it is. Answers the verdicts one may see: another’s is hidden until two have decided.',
  roles: ['investigator'],
  scope: 'captures:write',
  status: 201,
  body: z.object({ verdict: z.enum(VERDICTS), reason: Reason }),
  answer: listOf(AttributionLine),
  handle: (ask) => {
    const id = idIn<CaptureId>(ask, 'capture');
    return ask.transaction(async (transaction) => {
      await judgeCapture(transaction, id, ask.body);
      return { items: await listAttributions(transaction, id) };
    });
  },
});

export const captureRoutes = [list, read, readText, judge];
