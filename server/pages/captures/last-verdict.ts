import type { OwnVerdict } from '../../../sql/capture/take-back.ts';
import type { CaptureId } from '../../../core/ids.ts';
import { fieldsOfTrail, hrefOnTrail, type Trail } from './trail.ts';
import type { LastVerdict } from './views.ts';
import { titleOf, VERDICT_WORDS } from './words.ts';

/** The verdict a person gave last, as the pages offer to take it back; `here` is the capture that is shown, if one is. */
export function lastVerdictView(own: OwnVerdict | null, here: CaptureId | null, trail: Trail): LastVerdict | null {
  if (own === null) return null;
  const { id, captureId, title, verdict, mayTakeBack } = own;
  return {
    id,
    verdict: VERDICT_WORDS[verdict].word,
    page: captureId === here ? null : { href: hrefOnTrail(captureId, trail), title: titleOf(title) },
    carried: fieldsOfTrail(trail),
    takeBackHref: mayTakeBack ? `/captures/${captureId}/verdict/take-back` : null,
  };
}
