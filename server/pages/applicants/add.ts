import type { Failure } from '../../../core/failure.ts';
import { IDENTIFIER_KINDS, IDENTIFIER_WORDS, PROVENANCE_WORDS, PROVENANCES } from '../../../core/identifiers/identifier.ts';
import type { TypedApplicant } from '../../../core/identifiers/intake.ts';
import type { RequisitionId } from '../../../core/ids.ts';
import { loadApplicant } from '../../../sql/applicant/applicant.ts';
import { takeIn } from '../../../sql/applicant/intake.ts';
import { loadRequisition } from '../../../sql/requisition/requisition.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn, today } from '../address.ts';
import { openForm, typedText, type Options } from '../form.ts';

type Typed = Desk['typed'];

export const KIND_OPTIONS: Options = IDENTIFIER_KINDS.map((kind) => [kind, IDENTIFIER_WORDS[kind]] as const);
/** What is derived is derived by the product in a search; people declare, or the agency gives. */
export const PROVENANCE_OPTIONS: Options = PROVENANCES.filter((provenance) => provenance !== 'derived').map(
  (one) => [one, PROVENANCE_WORDS[one]] as const,
);

const ROWS_MAX = 40;

/** The form for one applicant, with a row for each kind that is usually on file. */
export const openAdd: Page = {
  method: 'get',
  path: '/requisitions/:requisition/applicants/new',
  roles: ['investigator'],
  handle: (desk) => showForm(desk, firstRows(), null),
};

const firstRows = (): Typed =>
  Object.fromEntries(
    (['name', 'city', 'employer', 'handle'] as const).flatMap((kind, index) => [
      [`identifiers[${index}].kind`, kind],
      [`identifiers[${index}].value`, ''],
      [`identifiers[${index}].provenance`, 'declared'],
    ]),
  );

/** Keeps an applicant, or shows the form with one more row. */
export const saveAdd: Page = {
  method: 'post',
  path: '/requisitions/:requisition/applicants/new',
  roles: ['investigator'],
  async handle(desk) {
    if (typedText(desk.typed, 'action') === 'add-row') return showForm(desk, withRow(desk.typed), null);
    const requisition = idIn<RequisitionId>(desk, 'requisition');
    const { number } = await desk.transaction(async (transaction) =>
      loadApplicant(transaction, await takeIn(transaction, requisition, readApplicant(desk.typed), today())),
    );
    return goTo(`/requisitions/${requisition}`, `Applicant ${number} was added.`);
  },
  refused: (desk, failure) => showForm(desk, desk.typed, failure),
};

function countRows(typed: Typed): number {
  const numbers = Object.keys(typed).map((name) => Number(/^identifiers\[(\d{1,3})\]\./.exec(name)?.[1] ?? -1));
  return Math.min(ROWS_MAX, Math.max(0, ...numbers.map((number) => number + 1)));
}

const withRow = (typed: Typed): Typed => ({
  ...typed,
  [`identifiers[${countRows(typed)}].kind`]: 'alias',
  [`identifiers[${countRows(typed)}].provenance`]: 'declared',
});

function readApplicant(typed: Typed): TypedApplicant {
  const identifiers = Array.from({ length: countRows(typed) }, (_, index) => ({
    field: `identifiers[${index}].value`,
    kind: typedText(typed, `identifiers[${index}].kind`),
    value: typedText(typed, `identifiers[${index}].value`),
    provenance: typedText(typed, `identifiers[${index}].provenance`),
  }));
  return {
    number: typedText(typed, 'number'),
    identifiers,
    noticeVersion: typedText(typed, 'noticeVersion'),
    consentedOn: typedText(typed, 'consentedOn'),
  };
}

async function showForm(desk: Desk, typed: Typed, failure: Failure | null): Promise<Reply> {
  const requisition = await desk.transaction((transaction) => loadRequisition(transaction, idIn(desk, 'requisition')));
  const form = openForm(typed, failure);
  const general = [
    form.line('number', 'Applicant number', {
      required: true,
      hint: 'The only thing the panel knows the applicant by. Letters, digits and dashes, such as 26-0417.',
    }),
  ];
  const rows = Array.from({ length: countRows(typed) }, (_, index) => ({
    number: index + 1,
    kind: form.choice(`identifiers[${index}].kind`, `Identifier ${index + 1}: kind`, KIND_OPTIONS, { required: true }),
    value: form.line(`identifiers[${index}].value`, `Identifier ${index + 1}`),
    provenance: form.choice(
      `identifiers[${index}].provenance`,
      `Identifier ${index + 1}: where it comes from`,
      PROVENANCE_OPTIONS,
      { required: true },
    ),
  }));
  const consent = [
    form.line('noticeVersion', 'Notice version', { hint: 'Which text the applicant was given or signed.' }),
    form.day('consentedOn', 'Day of the notice or consent', {
      hint: 'YYYY-MM-DD. No search starts without it; it can be recorded later.',
    }),
  ];
  return show('applicants/new', {
    title: 'Add an applicant',
    requisition: { id: requisition.id, number: requisition.number },
    general,
    rows,
    consent,
    mayAdd: rows.length < ROWS_MAX,
    summary: form.summary(),
  });
}
