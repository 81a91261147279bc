import { CORROBORATION_WORDS } from '../../../core/criteria/authorship.ts';
import { Failure } from '../../../core/failure.ts';
import { checkFinding, type FindingDraft } from '../../../core/finding/draft.ts';
import { checkHandMasks } from '../../../core/finding/hand-masks.ts';
import { carryMasks, type FieldMask } from '../../../core/finding/masks.ts';
import { CHANGEABLE } from '../../../core/finding/status.ts';
import type { FindingId } from '../../../core/ids.ts';
import { listPersonMasks, loadPack, loadSubject, type Finding } from '../../../sql/finding/finding.ts';
import { changeFinding, draftFinding } from '../../../sql/finding/save.ts';
import { goTo, show, type Desk, type Page } from '../../page.ts';
import { idIn, today } from '../address.ts';
import { typedText } from '../form.ts';
import { readCorroboration } from './corroboration.ts';
import { fieldsOfFinding, findingView, readFinding, type FindingPlace } from './finding-form.ts';
import { readMasks } from './mask-rows.ts';
import { readOpened } from './opened.ts';
import { screenedInWords, screenTexts } from './screening.ts';
import { readSource, type Source } from './source.ts';
import type { PanelCorroboration, PanelPreview } from './views.ts';

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
    const { draft, masks } = checked(desk, source);
    if (wantsPreview(desk))
      return show('findings/edit', findingView(placeOfNew(source), desk.typed, null, await preview(desk, source, draft, masks)));
    const { capture } = source;
    const place = { requisitionId: capture.requisitionId, applicantId: capture.applicantId, captureId: capture.id };
    const id = await desk.transaction((transaction) => draftFinding(transaction, place, draft, masks ?? []));
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
    if (finding?.draftedById !== desk.person.id || !CHANGEABLE.includes(finding.status)) {
      throw new Failure(
        'NOT_ALLOWED',
        'Only the person who drafted a finding can change it, and not while it lies with the second reader or a supervisor.',
      );
    }
    return show('findings/edit', findingView(placeOfChange(source, finding), fieldsOfFinding(finding, source), null));
  },
};

/** Keeps a new edition of one's own finding. */
export const saveChange: Page = {
  method: 'post',
  path: '/findings/:finding/edit',
  roles: ['investigator'],
  async handle(desk) {
    const source = await readSource(desk);
    const { draft, masks } = checked(desk, source);
    if (wantsPreview(desk) && source.finding !== null) {
      const place = { ...placeOfChange(source, source.finding), opened: openedAsTyped(desk) };
      return show('findings/edit', findingView(place, desk.typed, null, await preview(desk, source, draft, masks)));
    }
    const id = idIn<FindingId>(desk, 'finding');
    const opened = readOpened(desk);
    const edited = masks === null ? null : { masks, shownBecause: typedText(desk.typed, 'shownBecause') };
    await desk.transaction((transaction) => changeFinding(transaction, id, opened, draft, edited));
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

const wantsPreview = ({ typed }: Desk) => typedText(typed, 'action') === 'preview';

/** What was typed, once nothing is wrong with it; `masks` are `null` for a form without rows for them, which leaves them as they are. */
function checked({ typed }: Desk, { capture, text }: Source): { draft: FindingDraft; masks: readonly FieldMask[] | null } {
  const { draft, problems } = checkFinding(readFinding(typed), {
    text,
    criteria: capture.criteria,
    lookBackYears: capture.lookBackYears,
    today: today(),
  });
  const rows = readMasks(typed);
  const hand = checkHandMasks(rows ?? [], draft ?? asTyped(typed));
  if (draft === null || hand.problems.length > 0)
    throw new Failure('BAD_INPUT', 'The finding was not kept yet.', [...problems, ...hand.problems]);
  return { draft, masks: rows === null ? null : hand.masks };
}

const asTyped = (typed: Desk['typed']) => ({
  quotation: typedText(typed, 'words'),
  description: typedText(typed, 'description'),
});

/** What the panel would read if the draft were kept as typed, and what could corroborate it. */
async function preview(
  desk: Desk,
  { capture, finding }: Source,
  draft: FindingDraft,
  typedMasks: readonly FieldMask[] | null,
): Promise<{ previews: PanelPreview[]; said: string; corroboration: PanelCorroboration }> {
  const place = { id: finding?.id ?? null, applicantId: capture.applicantId, captureId: capture.id };
  const { filteredFor, carried, onRecord } = await desk.transaction(async (transaction) => ({
    filteredFor: {
      subject: await loadSubject(transaction, capture.applicantId),
      pack: await loadPack(transaction, capture.applicantId),
    },
    carried: finding === null ? [] : carryMasks(finding, draft, await listPersonMasks(transaction, finding.id, finding.edition)),
    onRecord: await readCorroboration(transaction, { ...draft, ...place }, capture.finalUrl ?? capture.url),
  }));
  const previews = screenTexts(draft, typedMasks ?? carried, filteredFor, desk.typed);
  const corroboration = { panelText: CORROBORATION_WORDS[draft.corroboration], onRecord };
  return { previews, said: screenedInWords(previews), corroboration };
}

const openedAsTyped = ({ typed }: Desk) => ({
  edition: Number(typedText(typed, 'edition')) || 0,
  changedAt: typedText(typed, 'changedAt'),
});

function placeOfNew({ capture, text }: Source): FindingPlace {
  return {
    title: 'Draft a finding',
    action: `/captures/${capture.id}/findings/new`,
    screeningHref: `/captures/${capture.id}/findings/screening`,
    back: `/captures/${capture.id}`,
    applicant: capture.applicantNumber,
    captureHref: `/captures/${capture.id}`,
    opened: { edition: 0, changedAt: '' },
    now: null,
    returned: [],
    criteria: capture.criteria,
    lookBackYears: capture.lookBackYears,
    captured: text,
  };
}

function placeOfChange(source: Source, finding: Finding): FindingPlace {
  return {
    ...placeOfNew(source),
    title: `Change finding ${finding.id.slice(0, 8)}`,
    screeningHref: `/captures/${source.capture.id}/findings/screening?finding=${finding.id}`,
    action: `/findings/${finding.id}/edit`,
    back: `/findings/${finding.id}`,
    opened: { edition: finding.edition, changedAt: finding.changedAt.toISOString() },
    returned: source.returned,
  };
}
