import type { Failure, FieldProblem } from '../../core/failure.ts';
import type { Typed } from '../body.ts';

/** One field of a form as its template shows it: what was typed is kept, and its problem stands beside it. */
export interface Field {
  readonly kind:
    'line' | 'password' | 'current-password' | 'area' | 'day' | 'number' | 'choice' | 'tick' | 'ticks' | 'hidden' | 'file';
  readonly name: string;
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
  readonly value: string;
  readonly problem: string | null;
  /** Ids of the hint and the problem, for `aria-describedby`; `null` when there is neither. */
  readonly describedBy: string | null;
  readonly required: boolean;
  readonly rows: number;
  readonly options: readonly { readonly value: string; readonly label: string; readonly chosen: boolean; readonly id: string }[];
}

/** What has to be mended, at the top of a form: each entry leads to its field. */
export interface ProblemSummary {
  readonly message: string;
  readonly items: readonly { readonly href: string; readonly text: string }[];
}

interface FieldSettings {
  readonly hint?: string;
  readonly required?: boolean;
  readonly rows?: number;
}

/** Words a person can choose among, in order. */
export type Options = readonly (readonly [value: string, label: string])[];

/** Builds the fields of one form from what was typed and what was wrong with it. Remembers the labels for the summary. */
export interface Form {
  line(name: string, label: string, settings?: FieldSettings): Field;
  /** Never shown again as typed. */
  password(name: string, label: string, settings?: FieldSettings): Field;
  /** The password somebody has now, asked again before something that outlasts the session. Never shown again as typed. */
  currentPassword(name: string, label: string, settings?: FieldSettings): Field;
  area(name: string, label: string, settings?: FieldSettings): Field;
  day(name: string, label: string, settings?: FieldSettings): Field;
  number(name: string, label: string, settings?: FieldSettings): Field;
  choice(name: string, label: string, options: Options, settings?: FieldSettings): Field;
  tick(name: string, label: string, settings?: FieldSettings): Field;
  ticks(name: string, label: string, options: Options, settings?: FieldSettings): Field;
  file(name: string, label: string, settings?: FieldSettings): Field;
  hidden(name: string, value: string): Field;
  /** Call after all fields are built: names each problem by its field's label. `null` when there is none. */
  summary(): ProblemSummary | null;
}

/** The first value typed under a name; empty when there is none. */
export function typedText(typed: Typed, name: string): string {
  const value = typed[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** Every value typed under a name. */
export function typedList(typed: Typed, name: string): readonly string[] {
  const value = typed[name];
  return typeof value === 'string' ? [value] : (value ?? []);
}

/** A field's name as an element id: only what a CSS selector and a fragment can hold. */
const idOf = (name: string) => `f-${name.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}`;

/** A form shown for the first time, or again after `failure`. */
export function openForm(typed: Typed, failure: Failure | null = null): Form {
  const problems = problemsByField(failure?.fields ?? []);
  const labels = new Map<string, string>();
  const field = (kind: Field['kind'], name: string, label: string, settings: FieldSettings, options: Options = []): Field => {
    const id = idOf(name);
    const problem = problems.get(name) ?? null;
    labels.set(name, label);
    const described = [settings.hint === undefined ? null : `${id}-hint`, problem === null ? null : `${id}-problem`].filter(
      (one) => one !== null,
    );
    const chosen = typedList(typed, name);
    return {
      kind,
      name,
      id,
      label,
      hint: settings.hint ?? null,
      value: typedText(typed, name),
      problem,
      describedBy: described.length === 0 ? null : described.join(' '),
      required: settings.required ?? false,
      rows: settings.rows ?? 3,
      options: options.map(([value, word], index) => ({
        value,
        label: word,
        chosen: chosen.includes(value),
        id: `${id}-${index}`,
      })),
    };
  };
  return {
    line: (name, label, settings = {}) => field('line', name, label, settings),
    password: (name, label, settings = {}) => ({ ...field('password', name, label, settings), value: '' }),
    currentPassword: (name, label, settings = {}) => ({ ...field('current-password', name, label, settings), value: '' }),
    area: (name, label, settings = {}) => field('area', name, label, settings),
    day: (name, label, settings = {}) => field('day', name, label, settings),
    number: (name, label, settings = {}) => field('number', name, label, settings),
    choice: (name, label, options, settings = {}) => field('choice', name, label, settings, options),
    tick: (name, label, settings = {}) => field('tick', name, label, settings, [['yes', label]]),
    ticks: (name, label, options, settings = {}) => field('ticks', name, label, settings, options),
    file: (name, label, settings = {}) => field('file', name, label, settings),
    hidden: (name, value) => ({ ...field('hidden', name, '', {}), value }),
    summary: () => (failure === null ? null : summarise(failure, labels)),
  };
}

function problemsByField(fields: readonly FieldProblem[]): Map<string, string> {
  const problems = new Map<string, string>();
  for (const { field, problem } of fields) {
    const earlier = problems.get(field);
    problems.set(field, earlier === undefined ? capital(problem) : `${earlier} ${capital(problem)}`);
  }
  return new Map([...problems].map(([field, problem]) => [field, /[.!?]$/.test(problem) ? problem : `${problem}.`]));
}

function summarise(failure: Failure, labels: ReadonlyMap<string, string>): ProblemSummary {
  const items = [...problemsByField(failure.fields)].map(([field, problem]) => ({
    href: labels.has(field) ? `#${idOf(field)}` : '#problems',
    text: `${labels.get(field) ?? inWords(field)}: ${problem}`,
  }));
  return { message: failure.message, items };
}

/** A field that has no label here: a word, or a place in pasted JSON, which has to stay as it is to be found there. */
const inWords = (field: string) => (/[.[]/.test(field) ? field : capital(field));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
