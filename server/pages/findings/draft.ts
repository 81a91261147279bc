import { Failure } from '../../../core/failure.ts';
import { screen } from '../../../core/filter/index.ts';
import { checkFinding, type FindingDraft } from '../../../core/finding/draft.ts';
import { carryMasks, FINDING_FIELDS } from '../../../core/finding/masks.ts';
import type { CaptureId, FindingId } from '../../../core/ids.ts';
import { findText, loadCapture, type Capture } from '../../../sql/capture/capture.ts';
import type { Transaction } from '../../../sql/database.ts';
import { listPersonMasks, listReadings, loadFinding, loadPack, loadSubject, type Finding } from '../../../sql/finding/finding.ts';
import { changeFinding, draftFinding } from '../../../sql/finding/save.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import { goTo, show, type Desk, type Page } from '../../page.ts';
import { idIn, today } from '../address.ts';
import { readCapturedText } from '../captures/text.ts';
import { verdictOf } from '../captures/words.ts';
import { typedText } from '../form.ts';
import { fieldsOfFinding, findingView, readFinding, type FindingPlace } from './finding-form.ts';
import { readOpened } from './opened.ts';
import { readCorroboration } from './corroboration.ts';
import type { CorroborationView, PanelPreview } from './views.ts';
import { previewOf } from './words.ts';

/** A new finding on a page that was judged to be the applicant's. */
export const openNew: Page = {
  method: 'get',
  path: '/captures/:capture/findings/new',
  roles: ['investigator'],
  handle: async (desk) => show('findings/edit', findingView(placeOfNew(await readSource(desk)), {}, null)),
};

/** Keeps a new finding, screened, or shows what the panel would read of it. */
export const saveNew: Page = {
  method: 'post',
  path: '/captures/:capture/findings/new',
  roles: ['investigator'],
  async handle(desk) {
    const source = await readSource(desk);
    const draft = checked(desk, source);
    if (wantsPreview(desk))
      return show('findings/edit', findingView(placeOfNew(source), desk.typed, null, await preview(desk, source, draft)));
    const { capture } = source;
    const place = { requisitionId: capture.requisitionId, applicantId: capture.applicantId, captureId: capture.id };
    const id = await desk.transaction((transaction) => draftFinding(transaction, place, draft));
    return goTo(`/findings/${id}`, 'The finding is kept. Read what the panel would read, then hand it to a second reader.');
  },
  refused: async (desk, failure) => show('findings/edit', findingView(placeOfNew(await readSource(desk)), desk.typed, failure)),
};

/** One's own finding, to be changed. */
export const openChange: Page = {
  method: 'get',
  path: '/findings/:finding/edit',
  roles: ['investigator'],
  async handle(desk) {
    const source = await readSource(desk);
    const { finding } = source;
    if (finding?.draftedById !== desk.person.id || finding.status === 'submitted' || finding.status === 'withdrawn') {
      throw new Failure(
        'NOT_ALLOWED',
        'Only the person who drafted a finding can change it, and not while it lies with the second reader.',
      );
    }
    return show('findings/edit', findingView(placeOfChange(source, finding), fieldsOfFinding(finding, source.text), null));
  },
};

/** Keeps a new edition of one's own finding. */
export const saveChange: Page = {
  method: 'post',
  path: '/findings/:finding/edit',
  roles: ['investigator'],
  async handle(desk) {
    const source = await readSource(desk);
    const draft = checked(desk, source);
    if (wantsPreview(desk) && source.finding !== null) {
      return show(
        'findings/edit',
        findingView(
          { ...placeOfChange(source, source.finding), opened: openedAsTyped(desk) },
          desk.typed,
          null,
          await preview(desk, source, draft),
        ),
      );
    }
    const id = idIn<FindingId>(desk, 'finding');
    const opened = readOpened(desk);
    await desk.transaction((transaction) => changeFinding(transaction, id, opened, draft));
    return goTo(`/findings/${id}`, 'The new edition is kept. A second reader has to read it.');
  },
  async refused(desk, failure) {
    const source = await readSource(desk);
    const { finding } = source;
    if (finding === null) throw failure;
    const place = placeOfChange(source, finding);
    // After a change by somebody else, what it looks like now is shown beside what was typed; saving again then counts from there.
    const stale = failure.code === 'STALE_FORM';
    const now = stale ? { edition: finding.edition, description: finding.description, quotation: finding.quotation } : null;
    return show(
      'findings/edit',
      findingView({ ...place, now, opened: stale ? place.opened : openedAsTyped(desk) }, desk.typed, failure),
    );
  },
};

/** The capture a finding is taken from, its text, and the finding itself when there is one already. */
interface Source {
  readonly capture: Capture;
  readonly text: string;
  readonly finding: Finding | null;
  readonly returnedBecause: string | null;
}

async function readSource(desk: Desk): Promise<Source> {
  const found = await desk.transaction(async (transaction) => {
    const finding =
      desk.params['finding'] === undefined ? null : await loadFinding(transaction, idIn<FindingId>(desk, 'finding'));
    const capture = await loadCapture(transaction, finding?.captureId ?? idIn<CaptureId>(desk, 'capture'));
    await recordAct(transaction, {
      kind: 'evidence.viewed',
      subject: capture.id,
      detail: { artefact: 'text', purpose: 'finding', applicant: capture.applicantId },
    });
    return {
      finding,
      capture,
      artefact: await findText(transaction, capture.id),
      returnedBecause: await whyReturned(transaction, finding),
    };
  });
  const { capture, finding, returnedBecause } = found;
  if (finding === null && verdictOf(capture) !== 'applicant') {
    throw new Failure('NOT_FOUND', 'A finding can be drafted once the page is judged to be the applicant’s.');
  }
  const { text, problem } = await readCapturedText(desk, found.artefact);
  if (text === null) throw new Failure('NOT_FOUND', problem);
  return { capture, text, finding, returnedBecause };
}

async function whyReturned(transaction: Transaction, finding: Finding | null): Promise<string | null> {
  if (finding?.status !== 'returned') return null;
  const readings = await listReadings(transaction, finding.id);
  return readings.find(({ edition, verdict }) => edition === finding.edition && verdict === 'disagree')?.reason ?? null;
}

const wantsPreview = ({ typed }: Desk) => typedText(typed, 'action') === 'preview';

function checked({ typed }: Desk, { capture, text }: Source): FindingDraft {
  const { draft, problems } = checkFinding(readFinding(typed), {
    text,
    criteria: capture.criteria,
    lookBackYears: capture.lookBackYears,
    today: today(),
  });
  if (draft === null) throw new Failure('BAD_INPUT', 'The finding was not kept yet.', problems);
  return draft;
}

/** What the panel would read if the draft were kept as typed, with the masks people added so far, and what could corroborate it. */
async function preview(
  desk: Desk,
  { capture, finding }: Source,
  draft: FindingDraft,
): Promise<{ previews: PanelPreview[]; corroboration: CorroborationView }> {
  const place = { id: finding?.id ?? null, applicantId: capture.applicantId, captureId: capture.id };
  const { subject, pack, masks, corroboration } = await desk.transaction(async (transaction) => ({
    subject: await loadSubject(transaction, capture.applicantId),
    pack: await loadPack(transaction, capture.applicantId),
    masks: finding === null ? [] : carryMasks(finding, draft, await listPersonMasks(transaction, finding.id, finding.edition)),
    corroboration: await readCorroboration(transaction, { ...draft, ...place }, capture.finalUrl ?? capture.url),
  }));
  const previews = FINDING_FIELDS.map((field) => {
    const added = masks.filter((mask) => mask.field === field);
    return previewOf(field, draft[field], screen(draft[field], subject, added, pack), subject);
  });
  return { previews, corroboration };
}

const openedAsTyped = ({ typed }: Desk) => ({
  edition: Number(typedText(typed, 'edition')) || 0,
  changedAt: typedText(typed, 'changedAt'),
});

function placeOfNew({ capture, text }: Source): FindingPlace {
  return {
    title: 'Draft a finding',
    action: `/captures/${capture.id}/findings/new`,
    back: `/captures/${capture.id}`,
    applicant: capture.applicantNumber,
    captureHref: `/captures/${capture.id}`,
    opened: { edition: 0, changedAt: '' },
    now: null,
    returnedBecause: null,
    criteria: capture.criteria,
    lookBackYears: capture.lookBackYears,
    captured: text,
  };
}

function placeOfChange(source: Source, finding: Finding): FindingPlace {
  return {
    ...placeOfNew(source),
    title: `Change finding ${finding.id.slice(0, 8)}`,
    action: `/findings/${finding.id}/edit`,
    back: `/findings/${finding.id}`,
    opened: { edition: finding.edition, changedAt: finding.changedAt.toISOString() },
    returnedBecause: source.returnedBecause,
  };
}
