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
import { listApplicants } from '../../../sql/applicant/applicant.ts';
import { loadRound } from '../../../sql/round/round.ts';
import { show, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { CAPTURE_STATE_WORDS } from '../rounds/words.ts';
import { lastVerdictView } from './last-verdict.ts';
import { hrefOfList, hrefOnTrail, readTrail, type Trail } from './trail.ts';
import type { CaptureRow } from './views.ts';
import { FILTER_WORDS, reasonInWords, standingInWords, verdictOf, VERDICT_WORDS } from './words.ts';

/** The captured pages of a round, to be gone through: whose are they? */
export const listPage: Page = {
  method: 'get',
  path: '/rounds/:round/captures',
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<RoundId>(desk, 'round');
    const trail = readTrail(desk);
    const { filter, applicant } = trail;
    const { round, captures, counts, applicants, notBefore, own } = await desk.transaction(async (transaction) => {
      const found = await loadRound(transaction, id);
      return {
        round: found,
        captures: await listCaptures(transaction, id, applicant, filter),
        notBefore: await listJudgedNotBefore(transaction, id),
        // Undoing belongs to judging, and would be in the way where the judged ones are read.
        own: filter === 'to_judge' ? await findOwnVerdict(transaction, id, null) : null,
        counts: await countCaptures(transaction, id, applicant),
        applicants: await listApplicants(transaction, found.requisitionId),
      };
    });
    const count: Record<CaptureFilter, number> = {
      to_judge: counts.toJudge,
      colleagues: counts.colleagues,
      mine: counts.mine,
      not_theirs: counts.notTheirs,
      failed: counts.failed,
      all: counts.all,
    };
    return show('captures/list', {
      title: `Captured pages of ${round.requisitionNumber}`,
      roundHref: `/rounds/${id}`,
      applicant: applicants.find((one) => one.id === applicant)?.number ?? null,
      everyoneHref: hrefOfList(id, { filter, applicant: null }),
      filters: CAPTURE_FILTERS.map((one) => ({
        href: hrefOfList(id, { filter: one, applicant }),
        label: FILTER_WORDS[one].label,
        count: count[one],
        current: one === filter,
      })),
      applicants: applicants.map((one) => ({
        href: hrefOfList(id, { filter, applicant: one.id }),
        number: one.number,
        current: one.id === applicant,
      })),
      captures: captures.map((line) => captureRow(line, desk.person.id, trail, notBefore)),
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
    title: line.title === null || line.title.trim() === '' ? 'Page without a title' : line.title,
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
