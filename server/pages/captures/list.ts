import { QUALITY_WORDS } from '../../../core/capture/quality.ts';
import { isFirstHidden } from '../../../core/attribution/seats.ts';
import type { AccountId, CaptureId, RoundId } from '../../../core/ids.ts';
import {
  CAPTURE_FILTERS,
  countCaptures,
  listCaptures,
  type CaptureFilter,
  type CaptureLine,
} from '../../../sql/capture/capture.ts';
import { listJudgedNotBefore } from '../../../sql/capture/kin.ts';
import { findOwnVerdict } from '../../../sql/capture/take-back.ts';
import { loadApplicant } from '../../../sql/applicant/applicant.ts';
import { loadRound } from '../../../sql/round/round.ts';
import { show, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { pageOf, stretchOf } from '../stretch.ts';
import { CAPTURE_STATE_WORDS } from '../rounds/words.ts';
import { lastVerdictView } from './last-verdict.ts';
import { hrefOfList, hrefOnTrail, readTrail, type Trail } from './trail.ts';
import type { CaptureRow } from './views.ts';
import { FILTER_WORDS, reasonInWords, standingInWords, titleOf, VERDICT_WORDS, verdictOf } from './words.ts';

/** The captured pages of a round, to be gone through: whose are they? */
export const listPage: Page = {
  method: 'get',
  path: '/rounds/:round/captures',
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<RoundId>(desk, 'round');
    const trail = readTrail(desk);
    const { filter, applicant } = trail;
    const stretch = stretchOf<CaptureId>(desk);
    const { round, who, captures, counts, notBefore, own } = await desk.transaction(async (transaction) => {
      const captures = await listCaptures(transaction, id, applicant, filter, stretch);
      return {
        captures,
        round: await loadRound(transaction, id),
        who: applicant === null ? null : (await loadApplicant(transaction, applicant)).number,
        notBefore: await listJudgedNotBefore(
          transaction,
          captures.map((one) => one.id),
        ),
        // Undoing belongs to judging, and would be in the way where the judged ones are read.
        own: filter === 'to_judge' ? await findOwnVerdict(transaction, id, null) : null,
        counts: await countCaptures(transaction, id, applicant),
      };
    });
    const { shown, pager } = pageOf(captures, stretch, hrefOfList(id, trail));
    const applicants = new Map(shown.map((one) => [one.applicantId, one.applicantNumber]));
    const count: Partial<Record<CaptureFilter, number>> = { to_judge: counts.toJudge, failed: counts.failed, all: counts.all };
    return show('captures/list', {
      title: `Captured pages of ${round.requisitionNumber}`,
      roundHref: `/rounds/${id}`,
      applicant: who,
      everyoneHref: hrefOfList(id, { filter, applicant: null }),
      filters: CAPTURE_FILTERS.map((one) => ({
        href: hrefOfList(id, { filter: one, applicant }),
        label: FILTER_WORDS[one].label,
        count: count[one] ?? null,
        current: one === filter,
      })),
      applicants: [...applicants].map(([one, number]) => ({
        href: hrefOfList(id, { filter, applicant: one }),
        number,
        current: one === applicant,
      })),
      pager,
      captures: shown.map((line) => captureRow(line, desk.person.id, trail, notBefore)),
      lastVerdict: lastVerdictView(own, null, trail),
      empty: FILTER_WORDS[filter].empty,
    });
  },
};

function captureRow(line: CaptureLine, person: AccountId, trail: Trail, notBefore: ReadonlySet<CaptureId>): CaptureRow {
  const hidden = isFirstHidden(person, line);
  const verdict = verdictOf(line);
  return {
    href: hrefOnTrail(line.id, trail),
    applicant: line.applicantNumber,
    title: titleOf(line.title),
    url: line.url,
    state: CAPTURE_STATE_WORDS[line.state],
    quality: line.quality === null || line.quality === 'ok' ? null : QUALITY_WORDS[line.quality],
    reasons: line.reasons.map(reasonInWords),
    tier: standingInWords(line, hidden),
    suggested: line.suggestedWhy ?? '',
    verdict: hidden ? 'Hidden until yours is given' : verdict === null ? 'Not judged' : VERDICT_WORDS[verdict].word,
    findings: line.findings,
    notBefore: notBefore.has(line.id),
  };
}
