import { CRITERIA, CRITERION_IDS } from '../../../core/criteria/criteria.ts';
import type { Failure } from '../../../core/failure.ts';
import { PACK_IDS, PACKS } from '../../../core/filter/index.ts';
import { IDENTIFIER_KINDS } from '../../../core/identifiers/identifier.ts';
import { RELEASE_WORDS } from '../../../core/protocol/release-rules.ts';
import { policyOf, SOURCES, SOURCE_IDS } from '../../../core/protocol/sources.ts';
import { TECHNIQUES, type TechniqueId } from '../../../core/protocol/techniques.ts';
import type { Views } from '../../views.ts';
import { openForm, type Form, type Options } from '../form.ts';
import {
  BROWSER_FIELDS,
  CAPTURE_FIELDS,
  countSteps,
  RELEASE_FIELDS,
  sourceOf,
  STEPS_MAX,
  type DraftFields,
} from './draft-form.ts';
import { PARAMETER_FIELDS } from './parameters.ts';
import type { StepFields } from './views.ts';

/** Where a draft form leads, and what was opened. */
export interface DraftPlace {
  readonly title: string;
  readonly action: string;
  readonly back: string;
  readonly about: string | null;
  /** The hash of the draft as it was opened; empty for a new one. */
  readonly opened: string;
}

/** The form of a draft, with what was typed and what is wrong with it. */
export function draftView(place: DraftPlace, typed: DraftFields, failure: Failure | null = null): Views['protocols/edit'] {
  const form = openForm(typed, failure);
  const general = [
    form.line('title', 'Title', {
      required: true,
      hint: 'What this protocol is for, such as "Police officer, sworn". A draft with a used title becomes its next version.',
    }),
    form.number('lookBackYears', 'Look-back, in years', {
      required: true,
      hint: 'Conduct older than this is not reportable (NR-15). From 1 to 10.',
    }),
    form.choice(
      'classPack',
      'Protected classes',
      PACK_IDS.map((id) => [id, PACKS[id].title] as const),
      {
        required: true,
        hint: 'A pack adds to the federal floor and never takes from it.',
      },
    ),
    form.number('patienceSeconds', 'Patience, in seconds', {
      hint: 'How long a source that asks to wait is waited for. 60 when left empty.',
    }),
    form.number('deadlineMinutes', 'Deadline, in minutes', {
      hint: 'A block of searches that does not come off is run again, for everybody, until this long after it began. Then the source counts as unavailable for everybody. Blocks are run once when left empty.',
    }),
  ];
  const criteria = form.ticks(
    'criteria',
    'What may be reported',
    CRITERION_IDS.map((id) => [id, `${id} ${CRITERIA[id].title}`] as const),
    { required: true, hint: 'The same for everyone; what falls under none of these is not reportable.' },
  );
  const release = RELEASE_FIELDS.map(([name, label]) =>
    form.choice(`release.${name}`, label, Object.entries(RELEASE_WORDS[name]), {
      required: true,
      hint: 'The same for everyone. It can only be stricter than the release gate and the filter.',
    }),
  );
  const steps = Array.from({ length: countSteps(typed) }, (_, index) => stepFields(form, typed, index));
  const capture = [
    ...CAPTURE_FIELDS.map(([name, label]) => form.number(`capture.${name}`, label)),
    ...BROWSER_FIELDS.map(([name, label]) => form.line(`capture.${name}`, label)),
  ];
  return {
    ...place,
    general,
    criteria,
    release,
    steps,
    capture,
    captureOpen: capture.some(({ problem }) => problem !== null),
    mayAdd: steps.length < STEPS_MAX,
    summary: form.summary(),
  };
}

const TECHNIQUE_OPTIONS: Options = [
  ['', 'Choose a technique'],
  ...(Object.keys(TECHNIQUES) as TechniqueId[]).map((id): [string, string] => [id, `${id} ${TECHNIQUES[id].title}`]),
];
const SOURCE_OPTIONS: Options = SOURCE_IDS.map((id) => [id, SOURCES[id].title] as const);
const PLACEHOLDERS = IDENTIFIER_KINDS.map((kind) => `{${kind}}`).join(' ');

function stepFields(form: Form, typed: DraftFields, index: number): StepFields {
  const at = (field: string) => `steps[${index}].${field}`;
  const source = sourceOf(typed, index);
  return {
    number: index + 1,
    index,
    id: `step-${index + 1}`,
    removable: countSteps(typed) > 1,
    fields: [
      form.line(at('title'), 'What this step does', { required: true, hint: 'One plain sentence; it stands in every report.' }),
      form.line(at('id'), 'Short name', { required: true, hint: 'Lower-case letters, digits and dashes.' }),
      form.choice(at('source'), 'Kind of source', SOURCE_OPTIONS, { required: true }),
      form.line(at('site'), 'Site', {
        required: true,
        hint: `Only scheme and host, such as https://search.agency.gov. The name goes to ${policyOf(source).sendsNameTo}.`,
      }),
      form.choice(at('technique'), 'Technique', TECHNIQUE_OPTIONS, {
        required: true,
        hint: `This source serves ${SOURCES[source].techniques.join(', ')}.`,
      }),
      form.line(at('condition'), 'Recorded condition', {
        hint: 'For a conditional technique: the statute, notice or approval that allows it.',
      }),
      form.line(at('query'), 'What is asked', {
        required: true,
        hint: `Words and identifiers in braces: ${PLACEHOLDERS}. Protected terms are refused (T-27).`,
      }),
      form.line(at('control.positive'), 'Positive control', {
        required: true,
        hint: 'A name the source is known to hold. It is asked first, to prove that the source answers.',
      }),
      form.number(at('pages'), 'Result pages read at most', { hint: 'From 1 to 20; 3 when left empty.' }),
      form.number(at('hits'), 'Hits kept at most', { hint: 'From 1 to 100; 10 when left empty.' }),
    ],
    settings: PARAMETER_FIELDS[source].map(({ name, label, hint, options }) =>
      options.length === 0
        ? form.line(at(`parameters.${name}`), label, { hint })
        : form.choice(at(`parameters.${name}`), label, options, { hint }),
    ),
  };
}
