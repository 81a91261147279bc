import { AUTHORSHIP_WORDS, AUTHORSHIPS, CORROBORATION_WORDS, CORROBORATIONS } from '../../../core/criteria/authorship.ts';
import { CRITERIA, type CriterionId } from '../../../core/criteria/criteria.ts';
import { NOT_REPORTABLE } from '../../../core/criteria/not-reportable.ts';
import type { Failure } from '../../../core/failure.ts';
import type { TypedFinding } from '../../../core/finding/draft.ts';
import { placesOf } from '../../../core/finding/span.ts';
import type { Finding } from '../../../sql/finding/finding.ts';
import type { Desk } from '../../page.ts';
import type { Views } from '../../views.ts';
import { openForm, typedText } from '../form.ts';
import { fieldsOfMasks, maskRows } from './mask-rows.ts';
import type { Source } from './source.ts';

type Typed = Desk['typed'];
type EditView = Views['findings/edit'];

/** What surrounds a finding's form: where it leads, what it is about, and how the finding stood when it was opened. */
export type FindingPlace = Pick<
  EditView,
  'title' | 'action' | 'screeningHref' | 'back' | 'applicant' | 'captureHref' | 'opened' | 'now' | 'returned' | 'captured'
> & {
  readonly criteria: readonly CriterionId[];
  readonly lookBackYears: number;
};

/** What was typed about a finding. */
export function readFinding(typed: Typed): TypedFinding {
  const text = (name: string) => typedText(typed, name);
  return {
    criterion: text('criterion'),
    words: text('words'),
    occurrence: text('occurrence'),
    authorship: text('authorship'),
    conductDate: text('conductDate'),
    description: text('description'),
    corroboration: text('corroboration'),
    corroborationNote: text('corroborationNote'),
    quotationHeld: text('quotationHeld') === 'yes',
  };
}

/** A stored finding as form fields, to be changed, with what people hid in it by hand. */
export function fieldsOfFinding(finding: Finding, { text, handMasks }: Pick<Source, 'text' | 'handMasks'>): Typed {
  const places = placesOf(text, finding.quotation);
  const occurrence = places.findIndex(({ start }) => start === finding.start) + 1;
  return {
    criterion: finding.criterion,
    words: finding.quotation,
    occurrence: places.length > 1 && occurrence > 0 ? String(occurrence) : '',
    authorship: finding.authorship,
    conductDate: finding.conductDate ?? '',
    description: finding.description,
    corroboration: finding.corroboration,
    corroborationNote: finding.corroborationNote ?? '',
    ...(finding.quotationHeld ? { quotationHeld: 'yes' } : {}),
    ...fieldsOfMasks(handMasks),
  };
}

const NOTHING_SHOWN = { previews: [], said: '', corroboration: null };

/** The form of a finding beside the captured text, with what was typed, what is wrong with it, and what the panel would read. */
export function findingView(
  place: FindingPlace,
  typed: Typed,
  failure: Failure | null,
  shown: Pick<EditView, 'previews' | 'said' | 'corroboration'> = NOTHING_SHOWN,
): EditView {
  const { criteria: allowed, lookBackYears, ...rest } = place;
  const criteria = allowed.filter((id) => CRITERIA[id].polarity !== 'none');
  const form = openForm(typed, failure);
  const what = [
    form.area('words', 'Exact words', {
      required: true,
      rows: 4,
      hint: 'Copied from the captured text. Spaces may differ, nothing else.',
    }),
    form.number('occurrence', 'Which of them', { hint: 'Only when the words stand there several times: 1 for the first.' }),
    form.choice(
      'criterion',
      'Criterion',
      [['', 'Choose a criterion'], ...criteria.map((id) => [id, `${id} ${CRITERIA[id].title}`] as const)],
      { required: true },
    ),
    form.area('description', 'What the conduct is', {
      required: true,
      rows: 4,
      hint: 'One neutral sentence without names and without anything about a protected class. The panel reads it.',
    }),
  ];
  const context = [
    form.choice(
      'authorship',
      'Whose words',
      [['', 'Choose'], ...AUTHORSHIPS.map((kind) => [kind, AUTHORSHIP_WORDS[kind]] as const)],
      { required: true },
    ),
    form.day('conductDate', 'Day of the conduct', {
      hint: `YYYY-MM-DD. Within the look-back of ${lookBackYears} years; a report cannot be released without it.`,
    }),
    form.choice(
      'corroboration',
      'Corroboration',
      [['', 'Choose'], ...CORROBORATIONS.map((level) => [level, `${level} ${CORROBORATION_WORDS[level]}`] as const)],
      { required: true },
    ),
    form.area('corroborationNote', 'What corroborates it', {
      rows: 2,
      hint: 'For investigators; the panel reads only the level.',
    }),
  ];
  const quotationHeld = form.tick('quotationHeld', 'Hold the quotation back: the description stands alone', {
    hint: 'When the quotation gives a protected trait away by its whole meaning, or the filter holds it.',
  });
  return {
    ...rest,
    what,
    context,
    quotationHeld,
    maskRows: maskRows(form, typed),
    shownBecause: form.line('shownBecause', 'Why words hidden by hand are shown again', {
      hint: 'Only where a person’s mask is narrowed or emptied. The second reader reads it.',
    }),
    criteria: criteria.map((id) => ({ id, ...CRITERIA[id] })),
    notReportable: Object.entries(NOT_REPORTABLE).map(([id, text]) => ({ id, text })),
    ...shown,
    summary: form.summary(),
  };
}
