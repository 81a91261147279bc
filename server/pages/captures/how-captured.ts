import { VIEW_PURPOSES } from '../../../core/capture/purposes.ts';
import { QUALITY_WORDS } from '../../../core/capture/quality.ts';
import type { Artefact } from '../../../sql/capture/capture.ts';
import type { Desk } from '../../page.ts';
import type { Views } from '../../views.ts';
import type { Form } from '../form.ts';
import { recheckView } from '../rechecks/words.ts';
import { CAPTURE_STATE_WORDS } from '../rounds/words.ts';
import { factsOf } from './facts.ts';
import { lateStampFacts } from './late-stamp.ts';
import type { Found } from './load.ts';
import { takeAlongFields } from './take-along-fields.ts';
import { ARTEFACT_WORDS, reasonInWords } from './words.ts';

type HowCaptured = Pick<
  Views['captures/show'],
  | 'state'
  | 'quality'
  | 'reasons'
  | 'limits'
  | 'facts'
  | 'redirects'
  | 'artefacts'
  | 'takeAlong'
  | 'replayPurpose'
  | 'foundBy'
  | 'rechecks'
>;

/** How the page was found and captured, what was kept of it, and how it can be looked at or taken along. */
export function howCapturedView(
  desk: Desk,
  { capture, artefacts, lateStamp, searches, rechecks }: Found,
  form: Form,
): HowCaptured {
  const told = factsOf(capture);
  return {
    ...told,
    facts: [...told.facts, ...lateStampFacts(lateStamp, new Date())],
    state: CAPTURE_STATE_WORDS[capture.state],
    quality: capture.quality === null || capture.quality === 'ok' ? null : QUALITY_WORDS[capture.quality],
    reasons: capture.reasons.map(reasonInWords),
    artefacts: artefacts.map(({ kind, sha256, bytes }) => ({ kind: ARTEFACT_WORDS[kind], sha256, bytes })),
    takeAlong: takeAlongFields(form, artefacts),
    replayPurpose: replayPurpose(desk, form, artefacts),
    foundBy: searches.map(({ id, url, stepNo, rank, snippet }) => ({
      href: `/rounds/cells/${id}`,
      address: url,
      stepNo,
      rank,
      snippet,
    })),
    rechecks: rechecks.map((recheck) => recheckView(recheck)),
  };
}

/** Why the page is to be looked at as a page; null where that cannot be done. */
const replayPurpose = ({ replay }: Desk, form: Form, artefacts: readonly Artefact[]) =>
  replay === null || !artefacts.some(({ kind }) => kind === 'html')
    ? null
    : form.choice('replay_purpose', 'Why', Object.entries(VIEW_PURPOSES), {
        required: true,
        hint: 'Goes into the ledger with your name.',
      });
