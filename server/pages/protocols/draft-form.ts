import type { FieldProblem } from '../../../core/failure.ts';
import type { Protocol } from '../../../core/protocol/protocol.ts';
import { SOURCE_IDS, type SourceId } from '../../../core/protocol/sources.ts';
import type { Starter } from '../../../core/protocol/starters.ts';
import type { Desk } from '../../page.ts';
import { typedList, typedText } from '../form.ts';
import { PARAMETER_FIELDS } from './parameters.ts';

/** The fields of a draft as a form keeps them. Names are those of `readProtocol`'s problems, so that each problem finds its field. */
export type DraftFields = Record<string, string | readonly string[]>;

type Typed = Desk['typed'];

/** More steps than this cannot be drafted; the protocol itself refuses them too. */
export const STEPS_MAX = 100;

export const CAPTURE_FIELDS = [
  ['viewportWidthPx', 'Window width, in CSS pixels'],
  ['viewportHeightPx', 'Window height, in CSS pixels'],
  ['heightPxMax', 'Most of a long page that is photographed, in CSS pixels'],
  ['navigationTimeoutMs', 'Longest wait for a page to open, in milliseconds'],
  ['settleMs', 'Wait for a page to settle, in milliseconds'],
  ['scrollMs', 'Longest time spent scrolling, in milliseconds'],
] as const;

/** Settings of the browser that are words. */
export const BROWSER_FIELDS = [
  ['locale', 'Language of the browser, such as en-US'],
  ['timeZone', 'Time zone of the browser, such as UTC'],
] as const;

/** Rules of release, each with its question. */
export const RELEASE_FIELDS = [
  ['quotations', 'What a report quotes'],
  ['corroboration', 'What a report may hold'],
] as const;

/** How many steps a typed form holds. */
export function countSteps(typed: Typed): number {
  const numbers = Object.keys(typed).map((name) => Number(/^steps\[(\d{1,3})\]\./.exec(name)?.[1] ?? -1));
  return Math.min(STEPS_MAX, Math.max(0, ...numbers.map((number) => number + 1)));
}

/** The source chosen in one step; the first one when nothing sensible was chosen. */
export function sourceOf(typed: Typed, index: number): SourceId {
  const typedSource = typedText(typed, `steps[${index}].source`);
  return SOURCE_IDS.find((id) => id === typedSource) ?? SOURCE_IDS[0];
}

/** Takes a step out of a typed form; the later ones move up. */
export function withoutStep(typed: Typed, removed: number): DraftFields {
  const kept = Object.entries(typed).flatMap(([name, value]): [string, string | readonly string[]][] => {
    const index = Number(/^steps\[(\d{1,3})\]\./.exec(name)?.[1] ?? -1);
    if (index === removed) return [];
    return [[index > removed ? name.replace(/^steps\[\d+\]/, `steps[${index - 1}]`) : name, value]];
  });
  return Object.fromEntries(kept);
}

/** Adds an empty step at the end. */
export function withStep(typed: Typed): DraftFields {
  const index = countSteps(typed);
  return {
    ...typed,
    [`steps[${index}].id`]: '',
    [`steps[${index}].source`]: SOURCE_IDS[0],
    [`steps[${index}].pages`]: '3',
    [`steps[${index}].hits`]: '10',
  };
}

/** Reads a typed form into a draft for `readProtocol`, with the problems that only the typed text shows. */
export function draftFrom(typed: Typed): { readonly draft: unknown; readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const whole = (name: string, times = 1): number | undefined => {
    const text = typedText(typed, name).trim();
    if (text === '') return undefined;
    if (/^\d{1,9}$/.test(text)) return Number(text) * times;
    problems.push({ field: name, problem: 'must be a whole number' });
    return undefined;
  };
  const text = (name: string) => typedText(typed, name).trim();
  const steps = Array.from({ length: countSteps(typed) }, (_, index) => {
    const at = (field: string) => `steps[${index}].${field}`;
    const source = sourceOf(typed, index);
    const parameters = PARAMETER_FIELDS[source].flatMap(({ name, read }) => {
      const value = text(at(`parameters.${name}`));
      return value === '' ? [] : [[name, read(value)]];
    });
    return {
      id: text(at('id')),
      title: text(at('title')),
      technique: text(at('technique')),
      ...(text(at('condition')) === '' ? {} : { condition: text(at('condition')) }),
      source,
      site: text(at('site')),
      query: text(at('query')),
      parameters: Object.fromEntries(parameters) as unknown,
      pages: whole(at('pages')),
      hits: whole(at('hits')),
      control: { positive: text(at('control.positive')) },
    };
  });
  const draft = {
    title: text('title'),
    lookBackYears: whole('lookBackYears') ?? null,
    classPack: text('classPack'),
    patienceMs: whole('patienceSeconds', 1000),
    deadlineMs: whole('deadlineMinutes', 60_000),
    criteria: typedList(typed, 'criteria'),
    capture: {
      ...Object.fromEntries(CAPTURE_FIELDS.map(([name]) => [name, whole(`capture.${name}`)])),
      ...Object.fromEntries(BROWSER_FIELDS.map(([name]) => [name, text(`capture.${name}`) || undefined])),
    },
    release: Object.fromEntries(RELEASE_FIELDS.map(([name]) => [name, text(`release.${name}`) || undefined])),
    steps,
  };
  return { draft: withoutAbsent(draft), problems };
}

/** A value that was left empty is absent, so that the protocol's default applies. */
const withoutAbsent = (draft: unknown): unknown => JSON.parse(JSON.stringify(draft));

/** Fields that people type in another unit than the protocol keeps. */
const TYPED_IN_OTHER_UNITS: Readonly<Record<string, string>> = { patienceMs: 'patienceSeconds', deadlineMs: 'deadlineMinutes' };

/** What is wrong with a typed draft: the form's own problems, then those of the rules for fields the form had no complaint about. */
export function joinProblems(own: readonly FieldProblem[], rules: readonly FieldProblem[]): FieldProblem[] {
  const named = rules.map(({ field, problem }) => ({
    field: TYPED_IN_OTHER_UNITS[field] ?? field,
    problem: inPlainWords(problem),
  }));
  return [...own, ...named.filter(({ field }) => !own.some((one) => one.field === field))];
}

/** What the schema says about numbers, as people say it. */
function inPlainWords(problem: string): string {
  const [, side, limit] = /^Too (big|small): expected number to be [<>]=(\d+)/.exec(problem) ?? [];
  if (limit !== undefined) return `must be at ${side === 'big' ? 'most' : 'least'} ${limit}`;
  return /^Invalid input: expected (?:number|int)/.test(problem) ? 'must be a whole number' : problem;
}

/** A stored protocol as form fields, to be changed or copied. */
export function fieldsOfProtocol(protocol: Protocol): DraftFields {
  const steps = protocol.steps.map((step) => ({
    ...step,
    site: new URL(step.site).origin,
    condition: step.condition ?? '',
    positive: step.control.positive,
  }));
  return {
    ...generalFields(protocol),
    ...Object.fromEntries(
      [...CAPTURE_FIELDS, ...BROWSER_FIELDS].map(([name]) => [`capture.${name}`, String(protocol.capture[name])]),
    ),
    ...Object.fromEntries(RELEASE_FIELDS.map(([name]) => [`release.${name}`, protocol.release[name]])),
    ...stepFields(steps),
  };
}

/** A starter as form fields: what the agency has to fill in is empty. */
export function fieldsOfStarter(starter: Starter): DraftFields {
  return {
    ...generalFields(starter),
    ...stepFields(starter.steps.map((step) => ({ ...step, site: '', condition: '', positive: '' }))),
  };
}

function generalFields(
  from: Pick<Protocol, 'title' | 'lookBackYears' | 'classPack' | 'patienceMs' | 'deadlineMs'> & {
    readonly criteria: readonly string[];
  },
): DraftFields {
  return {
    title: from.title,
    lookBackYears: String(from.lookBackYears),
    classPack: from.classPack,
    patienceSeconds: String(Math.round(from.patienceMs / 1000)),
    deadlineMinutes: String(Math.round(from.deadlineMs / 60_000)),
    criteria: from.criteria,
  };
}

interface StepToType {
  readonly id: string;
  readonly title: string;
  readonly technique: string;
  readonly condition: string;
  readonly source: SourceId;
  readonly site: string;
  readonly query: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly pages: number;
  readonly hits: number;
  readonly positive: string;
}

function stepFields(steps: readonly StepToType[]): DraftFields {
  const entries = steps.flatMap((step, index): [string, string][] => [
    ...(['id', 'title', 'technique', 'condition', 'source', 'site', 'query'] as const).map((field): [string, string] => [
      `steps[${index}].${field}`,
      step[field],
    ]),
    [`steps[${index}].pages`, String(step.pages)],
    [`steps[${index}].hits`, String(step.hits)],
    [`steps[${index}].control.positive`, step.positive],
    ...PARAMETER_FIELDS[step.source].map(({ name, write }): [string, string] => [
      `steps[${index}].parameters.${name}`,
      write(step.parameters[name]),
    ]),
  ]);
  return Object.fromEntries(entries);
}
