import { Failure } from '../../../core/failure.ts';
import type { SampledId } from '../../../core/ids.ts';
import { VERDICTS } from '../../../sql/capture/capture.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import { findRereadArtefact, judgeAgain, loadPlace, openToReread } from '../../../sql/sample/reread.ts';
import { findNext } from '../../../sql/sample/sample.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { Judgement, nameNote, signalRow } from '../captures/judging.ts';
import { picturesOf } from '../captures/shown-pictures.ts';
import { markSignals, readCapturedText } from '../captures/text.ts';
import { reasonInWords, suggestionInWords, titleOf, VERDICT_WORDS } from '../captures/words.ts';
import { openForm, typedText } from '../form.ts';
import { CAPTURE_STATE_WORDS } from '../rounds/words.ts';

const PATH = '/audit/samples/pages/:sampled';

/** A page of an own sample, with everything a second reader sees and nothing of what was said about it. */
export const openSampled: Page = { method: 'get', path: PATH, roles: ['auditor'], handle: (desk) => showPage(desk, null) };

/** The auditor's own verdict. Then the next page opens; after the last one, the comparison. */
export const judgeSampled: Page = {
  method: 'post',
  path: PATH,
  roles: ['auditor'],
  async handle(desk) {
    const id = idIn<SampledId>(desk, 'sampled');
    const judgement = desk.form(Judgement);
    const { sampleId, next } = await desk.transaction(async (transaction) => {
      const { sampleId } = await judgeAgain(transaction, id, judgement);
      return { sampleId, next: await findNext(transaction, sampleId) };
    });
    return next === null
      ? goTo(`/audit/samples/${sampleId}`, 'That was the last page. This is how far you agree.')
      : goTo(`/audit/samples/pages/${next}`, 'Recorded.');
  },
  refused: showPage,
};

const KINDS = ['screenshot', 'screenshot_before_consent'] as const;

/** One picture of a page of an own sample, hashed again as it is read. Seeing it is recorded. */
export const sampledPicture: Page = {
  method: 'get',
  path: `${PATH}/pictures/:kind/:ordinal`,
  roles: ['auditor'],
  async handle(desk) {
    const id = idIn<SampledId>(desk, 'sampled');
    const kind = KINDS.find((known) => known === desk.params['kind']);
    const ordinal = /^\d{1,4}$/.test(desk.params['ordinal'] ?? '') ? Number(desk.params['ordinal']) : null;
    if (kind === undefined || ordinal === null) throw noPicture();
    const artefact = await desk.transaction(async (transaction) => {
      const { captureId, sampleId } = await loadPlace(transaction, id);
      const found = await findRereadArtefact(transaction, id, kind, ordinal);
      if (found === null || !/^image\/(png|webp|jpeg)$/.test(found.mediaType)) throw noPicture();
      await recordAct(transaction, {
        kind: 'evidence.viewed',
        subject: captureId,
        detail: { artefact: kind, ordinal, purpose: 'audit', sample: sampleId },
      });
      return found;
    });
    const body = await desk.evidence.get(artefact.sha256, artefact.wrapped);
    return { kind: 'file', body, mediaType: artefact.mediaType, downloadAs: null };
  },
};

const noPicture = () => new Failure('NOT_FOUND', 'There is no such picture.');

async function showPage(desk: Desk, failure: Failure | null): Promise<Reply> {
  const id = idIn<SampledId>(desk, 'sampled');
  const { place, page, textArtefact } = await desk.transaction(async (transaction) => {
    const place = await loadPlace(transaction, id);
    const page = await openToReread(transaction, id);
    const [text] = page.artefacts.filter(({ kind }) => kind === 'text');
    return {
      place,
      page,
      textArtefact: text === undefined ? null : await findRereadArtefact(transaction, id, 'text', text.ordinal),
    };
  });
  const { text, problem } = await readCapturedText(desk, textArtefact);
  const form = openForm(desk.typed, failure);
  const reason = form.line('reason', 'Because', { required: true, hint: 'What on the page decides it, in a few words.' });
  const verdict = form.choice('verdict', 'Whose page it is', []);
  return show('samples/page', {
    title: titleOf(page.title),
    action: `/audit/samples/pages/${id}`,
    sampleHref: `/audit/samples/${place.sampleId}`,
    position: `Page ${place.place} of ${place.size}`,
    applicant: page.applicantNumber,
    address: page.url,
    state: CAPTURE_STATE_WORDS[page.state],
    reasons: page.reasons.map(reasonInWords),
    text: text === null ? null : markSignals(text, page.signals),
    textProblem: problem,
    pictures: picturesOf({ ...page, id: page.captureId }, page.artefacts, `/audit/samples/pages/${id}`),
    suggestion: suggestionInWords(page),
    nameNote: nameNote(page.signals),
    signals: page.signals.map(signalRow),
    choices: VERDICTS.map((value) => ({
      value,
      label: VERDICT_WORDS[value].choice,
      key: VERDICT_WORDS[value].key,
      id: `f-verdict-${value}`,
      chosen: typedText(desk.typed, 'verdict') === value,
    })),
    choiceProblem: verdict.problem,
    reason,
    summary: form.summary(),
  });
}
