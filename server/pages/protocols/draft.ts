import { Failure } from '../../../core/failure.ts';
import { readId, type ProtocolId } from '../../../core/ids.ts';
import { readProtocol, type Protocol } from '../../../core/protocol/protocol.ts';
import { STARTERS } from '../../../core/protocol/starters.ts';
import { changeDraft, insertDraft, loadProtocol } from '../../../sql/protocol/protocol.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { typedText } from '../form.ts';
import {
  draftFrom,
  fieldsOfProtocol,
  fieldsOfStarter,
  joinProblems,
  withoutStep,
  withStep,
  type DraftFields,
} from './draft-form.ts';
import { draftView, type DraftPlace } from './draft-view.ts';

const NEW: DraftPlace = { title: 'Draft a protocol', action: '/protocols/new', back: '/protocols', about: null, opened: '' };

const LEFT_OPEN = 'Every site, every positive control and every recorded condition is yours to fill in.';

/** A new draft: from a starter, or as a copy of another version. */
export const openNew: Page = {
  method: 'get',
  path: '/protocols/new',
  roles: ['investigator'],
  async handle(desk) {
    const copied = readId<'protocol'>(desk.query['copy']);
    if (copied !== null) {
      const { title, version, protocol } = await desk.transaction((transaction) => loadProtocol(transaction, copied));
      return show(
        'protocols/edit',
        draftView({ ...NEW, about: `A copy of ${title}, version ${version}.` }, fieldsOfProtocol(protocol)),
      );
    }
    const [first] = STARTERS;
    const starter = STARTERS.find(({ name }) => name === desk.query['from']) ?? first;
    if (starter === undefined || desk.query['from'] === 'nothing') return show('protocols/edit', draftView(NEW, withStep({})));
    return show('protocols/edit', draftView({ ...NEW, about: `${starter.about} ${LEFT_OPEN}` }, fieldsOfStarter(starter)));
  },
};

/** Keeps a new draft, or shows the form again with one step more or less. */
export const saveNew: Page = {
  method: 'post',
  path: '/protocols/new',
  roles: ['investigator'],
  async handle(desk) {
    const changed = reshaped(desk);
    if (changed !== null) return show('protocols/edit', draftView(NEW, changed));
    const protocol = protocolFrom(desk.typed);
    const id = await desk.transaction((transaction) => insertDraft(transaction, protocol));
    return goTo(`/protocols/${id}`, 'The draft is kept. Read it through, then hand it to a supervisor.');
  },
  refused: (desk, failure) => again(NEW, desk, failure),
};

/** One's own draft, to be changed. */
export const openDraft: Page = {
  method: 'get',
  path: '/protocols/:protocol/edit',
  roles: ['investigator'],
  async handle(desk) {
    const stored = await desk.transaction((transaction) => loadProtocol(transaction, idIn<ProtocolId>(desk, 'protocol')));
    if (stored.status !== 'draft' || stored.draftedById !== desk.person.id) {
      throw new Failure('NOT_ALLOWED', 'Only your own drafts can be changed. Make a new version of this one instead.');
    }
    return show('protocols/edit', draftView(placeOf(stored.id, stored.sha256), fieldsOfProtocol(stored.protocol)));
  },
};

/** Keeps a changed draft. */
export const saveDraft: Page = {
  method: 'post',
  path: '/protocols/:protocol/edit',
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<ProtocolId>(desk, 'protocol');
    const opened = typedText(desk.typed, 'opened');
    const changed = reshaped(desk);
    if (changed !== null) return show('protocols/edit', draftView(placeOf(id, opened), changed));
    const protocol = protocolFrom(desk.typed);
    await desk.transaction((transaction) => changeDraft(transaction, id, opened, protocol));
    return goTo(`/protocols/${id}`, 'The draft is kept.');
  },
  refused: (desk, failure) => again(placeOf(idIn(desk, 'protocol'), typedText(desk.typed, 'opened')), desk, failure),
};

const placeOf = (id: ProtocolId, opened: string): DraftPlace => ({
  title: 'Change the draft',
  action: `/protocols/${id}/edit`,
  back: `/protocols/${id}`,
  about: null,
  opened,
});

const again = (place: DraftPlace, { typed }: Desk, failure: Failure): Promise<Reply> =>
  Promise.resolve(show('protocols/edit', draftView(place, typed, failure)));

/** The form with a step added, taken out, or with the settings of newly chosen sources; `null` when it is to be kept. */
function reshaped({ typed }: Desk): DraftFields | null {
  const action = typedText(typed, 'action');
  if (action === 'add-step') return withStep(typed);
  if (action === 'refresh') return typed;
  const removed = /^remove-(\d{1,3})$/.exec(action)?.[1];
  return removed === undefined ? null : withoutStep(typed, Number(removed));
}

function protocolFrom(typed: Desk['typed']): Protocol {
  const { draft, problems } = draftFrom(typed);
  try {
    const protocol = readProtocol(draft);
    if (problems.length === 0) return protocol;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw mend(joinProblems(problems, error.fields));
  }
  throw mend(problems);
}

const mend = (fields: Failure['fields']) =>
  new Failure(
    'BAD_INPUT',
    `Nothing was kept yet: ${fields.length === 1 ? 'one field needs' : `${fields.length} fields need`} mending.`,
    fields,
  );
