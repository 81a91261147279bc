import { CRITERIA } from '../../../core/criteria/criteria.ts';
import type { Failure } from '../../../core/failure.ts';
import type { CaptureId } from '../../../core/ids.ts';
import type { Neighbours } from '../../../sql/capture/capture.ts';
import { show, type Desk, type Page, type Reply } from '../../page.ts';
import type { Views } from '../../views.ts';
import { idIn } from '../address.ts';
import { FINDING_STATUS_WORDS } from '../findings/words.ts';
import { openForm } from '../form.ts';
import { howCapturedView } from './how-captured.ts';
import { lastVerdictView } from './last-verdict.ts';
import { readCapture, type Found } from './load.ts';
import { picturesOf } from './shown-pictures.ts';
import { markSignals } from './text.ts';
import { fieldsOfTrail, hrefOfList, hrefOnTrail, readTrail, type Trail } from './trail.ts';
import type { EvidenceView } from './views.ts';
import { isCaptured, judgeView, judgingView, knownView } from './whose.ts';
import { FILTER_WORDS, titleOf, verdictOf } from './words.ts';

type ShowView = Views['captures/show'];

/** One captured page: picture, text, facts, what speaks for and against, and the verdict. Every view of it is recorded (RQ-034). */
export const showCapture: Page = {
  method: 'get',
  path: '/captures/:capture',
  roles: ['investigator'],
  handle: (desk) => showAgain(desk, {}, null),
};

/** The page of a capture, after a refused verdict with what was typed. */
export async function showAgain(desk: Desk, typed: Desk['typed'], failure: Failure | null): Promise<Reply> {
  const trail = readTrail(desk);
  const found = await readCapture(desk, idIn<CaptureId>(desk, 'capture'), trail);
  const form = openForm(typed, failure);
  return show('captures/show', {
    ...placeView(found, trail),
    ...evidenceView(found),
    ...knownView(desk, found),
    ...judgeView(judgingView(desk, found.capture), found.ownReasons, form, typed),
    ...howCapturedView(desk, found, form),
    ...findingsView(found),
    summary: form.summary(),
  });
}

type PlaceView = Pick<
  ShowView,
  | 'title'
  | 'id'
  | 'applicant'
  | 'listHref'
  | 'listWord'
  | 'carried'
  | 'previousHref'
  | 'nextHref'
  | 'position'
  | 'lastVerdict'
  | 'address'
>;

/** Which page it is, and where it stands in the list it was come by. */
function placeView({ capture, neighbours, own }: Found, trail: Trail): PlaceView {
  const hrefOf = (near: CaptureId | null) => (near === null ? null : hrefOnTrail(near, trail));
  return {
    title: titleOf(capture.title),
    id: capture.id,
    applicant: { href: `/applicants/${capture.applicantId}`, number: capture.applicantNumber },
    listHref: hrefOfList(capture.roundId, trail),
    listWord: FILTER_WORDS[trail.filter].list,
    carried: fieldsOfTrail(trail),
    previousHref: hrefOf(neighbours.previous),
    nextHref: hrefOf(neighbours.next),
    position: isCaptured(capture) || neighbours.listed ? positionInWords(neighbours, trail) : null,
    lastVerdict: lastVerdictView(own, capture.id, trail),
    address: capture.finalUrl ?? capture.url,
  };
}

/** Among those to judge, a page that was judged is not counted any more. */
function positionInWords({ listed, before, others }: Neighbours, { filter }: Trail): string | null {
  const toJudge = filter === 'to_judge';
  if (!listed) return toJudge ? `Judged; ${others} to judge` : null;
  return `${before + 1} of ${others + 1}${toJudge ? ' to judge' : ''}`;
}

/** The page's picture and text, with what speaks for and against marked in it. */
export const evidenceView = ({
  capture,
  captured,
  artefacts,
  signals,
}: Pick<Found, 'capture' | 'captured' | 'artefacts' | 'signals'>): EvidenceView => ({
  pictures: picturesOf(capture, artefacts),
  text: captured.text === null ? null : markSignals(captured.text, signals),
  textProblem: captured.problem,
});

const findingsView = ({ capture, captured, findings }: Found): Pick<ShowView, 'findings' | 'newFindingHref'> => ({
  findings: findings.map(({ id, criterion, status }) => ({
    href: `/findings/${id}`,
    criterion: `${criterion} ${CRITERIA[criterion].title}`,
    status: FINDING_STATUS_WORDS[status],
  })),
  newFindingHref: verdictOf(capture) === 'applicant' && captured.text !== null ? `/captures/${capture.id}/findings/new` : null,
});
