import { z } from 'zod';
import type { Failure } from '../../../core/failure.ts';
import { readId, type AccountId, type ProtocolId, type RequisitionId } from '../../../core/ids.ts';
import { listDisputedFindings } from '../../../sql/finding/dispute.ts';
import { listProtocols } from '../../../sql/protocol/protocol.ts';
import { listHolds } from '../../../sql/hold/hold.ts';
import { listMembers, listRequisitions, loadRequisition } from '../../../sql/requisition/requisition.ts';
import { listRounds } from '../../../sql/round/round.ts';
import { listDeviationsOf } from '../../../sql/supervision/deviation.ts';
import { listDisputed } from '../../../sql/supervision/overview.ts';
import { addMember, createRequisition, listGrants, type Grant } from '../../../sql/supervision/requisition.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn, today } from '../address.ts';
import { pageOf, stretchOf } from '../stretch.ts';
import { openForm, type Form, type Options } from '../form.ts';
import { holdRow } from '../holds/row.ts';
import { PART_WORDS, requisitionRow } from '../requisitions/words.ts';
import { deviationRow, disputedFindingRow, disputedRow } from './rows.ts';
import { lackingParts, PART_OPTIONS, whyStale } from './words.ts';

/** Every requisition a supervisor may see: all but those on whose panel the person sits. */
export const list: Page = {
  method: 'get',
  path: '/requisitions',
  roles: ['supervisor'],
  async handle(desk) {
    const stretch = stretchOf<RequisitionId>(desk);
    const requisitions = await desk.transaction((transaction) => listRequisitions(transaction, stretch));
    const { shown, pager } = pageOf(requisitions, stretch, '/requisitions');
    return show('supervision/requisitions', { title: 'Requisitions', requisitions: shown.map(requisitionRow), pager });
  },
};

const chosenId = <Named extends string>(problem: string) =>
  z.string().transform((text, context) => {
    const id = readId(text);
    if (id !== null) return id as unknown as Named;
    context.addIssue(problem);
    return z.NEVER;
  });

const NewRequisition = z.object({
  number: z
    .string()
    .trim()
    .regex(/^[A-Z0-9][A-Z0-9-]{1,30}$/, 'must be 2 to 31 capital letters, digits and dashes, such as R-2026-014'),
  title: z.string().trim().min(3, 'must be at least 3 characters').max(200, 'must be at most 200 characters'),
  protocol: chosenId<ProtocolId>('choose an approved protocol'),
  searchUntil: z
    .string()
    .trim()
    .default('')
    .transform((text) => (text === '' ? null : text))
    .pipe(
      z.iso
        .date('must be a day, such as 2026-12-31')
        .refine((day) => day >= today(), 'must not be in the past')
        .nullable(),
    ),
});

/** The form for opening a requisition. */
export const openNew: Page = {
  method: 'get',
  path: '/requisitions/new',
  roles: ['supervisor'],
  handle: (desk) => showNew(desk, null),
};

/** Opens it, with the acting supervisor as its supervisor. */
export const saveNew: Page = {
  method: 'post',
  path: '/requisitions/new',
  roles: ['supervisor'],
  async handle(desk) {
    const wanted = desk.form(NewRequisition);
    const id = await desk.transaction((transaction) => createRequisition(transaction, wanted));
    return goTo(`/requisitions/${id}`, 'The requisition is open. Now give people their parts.');
  },
  refused: showNew,
};

async function showNew(desk: Desk, failure: Failure | null): Promise<Reply> {
  const approved = await desk.transaction((transaction) => listProtocols(transaction, { state: 'approved', title: null }));
  const form = openForm(desk.typed, failure);
  const options: Options = [
    ['', 'Choose a protocol'],
    ...approved.map(({ id, title, version }): [string, string] => [id, `${title}, version ${version}`]),
  ];
  const fields = [
    form.line('number', 'Number', { required: true, hint: 'As your agency counts its openings, such as R-2026-014.' }),
    form.line('title', 'Title', { required: true, hint: 'Stands in every report, such as "Police officer, spring intake".' }),
    form.choice('protocol', 'Protocol', options, { required: true, hint: 'A requisition keeps its protocol version for good.' }),
    form.day('searchUntil', 'Last day of searching', {
      hint: 'After it nothing is searched for this requisition any more. 90 days from today when left empty.',
    }),
  ];
  return show('supervision/new-requisition', {
    title: 'Open a requisition',
    fields,
    noProtocol: approved.length === 0,
    summary: form.summary(),
  });
}

/** One requisition: who has which part, what is lacking, how far it is. */
export const showRequisition: Page = {
  method: 'get',
  path: '/requisitions/:requisition',
  roles: ['supervisor'],
  handle: (desk) => showOne(desk, null),
};

const NewMember = z.object({
  person: chosenId<AccountId>('choose a person'),
  part: z.enum(['investigator', 'supervisor', 'panelist'], { error: 'choose a part' }),
});

/** Gives somebody a part. What the database refuses is told beside the field. */
export const addPerson: Page = {
  method: 'post',
  path: '/requisitions/:requisition/members',
  roles: ['supervisor'],
  async handle(desk) {
    const requisition = idIn<RequisitionId>(desk, 'requisition');
    const { person, part } = desk.form(NewMember);
    await desk.transaction((transaction) => addMember(transaction, requisition, person, part));
    return goTo(`/requisitions/${requisition}`, 'The part is given.');
  },
  refused: showOne,
};

async function showOne(desk: Desk, failure: Failure | null): Promise<Reply> {
  const id = idIn<RequisitionId>(desk, 'requisition');
  const { requisition, members, rounds, grants, deviations, disputed, disputedFindings, holds } = await desk.transaction(
    async (transaction) => ({
      requisition: await loadRequisition(transaction, id),
      members: await listMembers(transaction, id),
      rounds: await listRounds(transaction, id),
      grants: await listGrants(transaction),
      deviations: await listDeviationsOf(transaction, id),
      disputed: await listDisputed(transaction, id),
      disputedFindings: await listDisputedFindings(transaction, id),
      holds: await listHolds(transaction, id),
    }),
  );
  const count = (part: string) => members.filter((member) => member.part === part).length;
  const now = new Date();
  const form = openForm(desk.typed, failure);
  return show('supervision/requisition', {
    title: `${requisition.number} ${requisition.title}`,
    id,
    requisition: requisitionRow(requisition),
    protocolSha256: requisition.protocolSha256,
    members: members.map(({ name, part }) => ({ name, part: PART_WORDS[part] })),
    lacking: lackingParts({ investigators: count('investigator'), panelists: count('panelist') }),
    fields: memberFields(
      form,
      grants.filter(({ accountId }) => members.every((member) => member.accountId !== accountId)),
    ),
    summary: form.summary(),
    rounds: rounds.map((round) => ({
      startedAt: round.startedAt,
      startedBy: round.startedBy,
      status: round.status === 'running' ? 'Running' : 'Finished',
      progress: `${round.ended} of ${round.cells} searches ended`,
    })),
    deviations: deviations.map((deviation) => deviationRow(deviation, now)),
    disputed: disputed.map((one) => disputedRow(one, now)),
    disputedFindings: disputedFindings.map((one) => disputedFindingRow(one, now)),
    holds: holds.map(holdRow),
  });
}

function memberFields(form: Form, grants: readonly Grant[]) {
  const people = new Map<string, string[]>();
  const names = new Map<string, string>();
  for (const grant of grants.filter(({ status }) => status !== 'disabled')) {
    const stale = grant.part === 'investigator' ? whyStale(grant, today()) : null;
    names.set(grant.accountId, grant.name);
    people.set(grant.accountId, [
      ...(people.get(grant.accountId) ?? []),
      PART_WORDS[grant.part].toLowerCase() + (stale === null ? '' : `: ${stale}`),
    ]);
  }
  const options: Options = [
    ['', 'Choose a person'],
    ...[...people].map(([id, parts]): [string, string] => [id, `${names.get(id) ?? ''} (${parts.join('; ')})`]),
  ];
  return [
    form.choice('person', 'Person', options, { required: true, hint: 'In brackets: the roles granted to them.' }),
    form.choice('part', 'Part', PART_OPTIONS, {
      required: true,
      hint: 'One person has one part in a requisition; who searches never decides (BI-2).',
    }),
  ];
}
