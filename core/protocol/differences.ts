import { canonicalJson } from '../canonical.ts';
import { CRITERIA } from '../criteria/criteria.ts';
import { PACKS } from '../filter/packs/index.ts';
import type { CaptureSettings, Protocol, Step } from './protocol.ts';
import { RELEASE_WORDS, type ReleaseRules } from './release-rules.ts';
import { SOURCES } from './sources.ts';
import { TECHNIQUES, type TechniqueId } from './techniques.ts';

/** What a field is called, and how a value of it is said. */
type Words<Value> = readonly [noun: string, say: (value: Value) => string];

const seconds = (ms: number) => counted(ms / 1000, 'second');
const pixels = (px: number) => `${px} CSS pixels`;
const quoted = (text: string) => `“${text}”`;

// A field that is added to a protocol does not compile until it has words here, so that no change can go unsaid.
const FIELDS: {
  readonly [Field in Exclude<keyof Protocol, 'steps' | 'criteria' | 'capture' | 'release'>]: Words<Protocol[Field]>;
} = {
  title: ['The title', quoted],
  lookBackYears: ['The look-back', (years) => counted(years, 'year')],
  classPack: ['The pack of protected classes', (pack) => PACKS[pack].title],
  patienceMs: ['The patience with a source that asks to wait', seconds],
  deadlineMs: ['The deadline for running a block again', seconds],
};

const CAPTURE: { readonly [Field in keyof CaptureSettings]: Words<CaptureSettings[Field]> } = {
  viewportWidthPx: ['The width of the window', pixels],
  viewportHeightPx: ['The height of the window', pixels],
  heightPxMax: ['The longest photograph of a page', pixels],
  navigationTimeoutMs: ['The longest wait for a page to open', seconds],
  settleMs: ['The wait for a page to settle', seconds],
  scrollMs: ['The longest time spent scrolling', seconds],
  locale: ['The language of the browser', String],
  timeZone: ['The time zone of the browser', String],
};

const RELEASE: { readonly [Field in keyof ReleaseRules]: Words<ReleaseRules[Field]> } = {
  quotations: ['What is quoted in a report', (rule) => quoted(RELEASE_WORDS.quotations[rule])],
  corroboration: ['What a report may hold', (rule) => quoted(RELEASE_WORDS.corroboration[rule])],
};

const STEP: { readonly [Field in Exclude<keyof Step, 'id' | 'parameters' | 'control'>]-?: Words<Step[Field]> } = {
  title: ['its title', quoted],
  technique: ['its technique', techniqueInWords],
  condition: ['its recorded condition', (condition) => (condition === undefined ? 'none' : quoted(condition))],
  source: ['its source', (source) => SOURCES[source].title],
  site: ['its site', (site) => new URL(site).origin],
  query: ['what is asked', quoted],
  pages: ['the most result pages read', String],
  hits: ['the most hits kept', String],
};

/**
 * What is different between two versions of a protocol, one sentence for each change, in the order in which a supervisor reads a protocol:
 * general, what may be reported, steps, capture, release. Empty exactly when both have the same name (`nameProtocol`).
 */
export function differences(before: Protocol, after: Protocol): string[] {
  return [
    ...changed(FIELDS, before, after),
    ...criteriaChanged(before, after),
    ...stepsChanged(before.steps, after.steps),
    ...changed(CAPTURE, before.capture, after.capture),
    ...changed(RELEASE, before.release, after.release),
  ].map((words) => `${words}.`);
}

/** A clause for each field that differs. */
function changed<Held extends object>(
  words: { readonly [Field in keyof Held]?: Words<Held[Field]> },
  before: Held,
  after: Held,
): string[] {
  return (Object.keys(words) as (keyof Held)[]).flatMap((field) => {
    const known = words[field];
    if (known === undefined || same(before[field], after[field])) return [];
    const [noun, say] = known;
    return [`${noun} was ${say(before[field])} and is ${say(after[field])}`];
  });
}

function criteriaChanged({ criteria: before }: Protocol, { criteria: after }: Protocol): string[] {
  const named = (id: (typeof before)[number]) => `${id} ${CRITERIA[id].title}`;
  const added = after.filter((id) => !before.includes(id)).map((id) => `${named(id)} may be reported now`);
  const gone = before.filter((id) => !after.includes(id)).map((id) => `${named(id)} may no longer be reported`);
  const reordered = added.length + gone.length === 0 && !same(before, after);
  return [...added, ...gone, ...(reordered ? [`The criteria are listed in another order: ${after.join(', ')}`] : [])];
}

function stepsChanged(before: readonly Step[], after: readonly Step[]): string[] {
  const earlier = new Map(before.map((step) => [step.id, step]));
  const later = new Set(after.map(({ id }) => id));
  const added = after.filter(({ id }) => !earlier.has(id));
  const kept = before.filter(({ id }) => later.has(id));
  const clauses = after.flatMap((step) => {
    const old = earlier.get(step.id);
    return old === undefined ? [] : stepChanged(old, step).map((clause) => `Step ${named(step)}: ${clause}`);
  });
  return [
    ...added.map(newStep),
    ...before.filter(({ id }) => !later.has(id)).map((step) => `Step ${named(step)} is gone`),
    ...clauses,
    ...orderChanged([...kept, ...added], after),
  ];
}

/** Steps run in their order. New ones are expected at the end; anything else is said. */
function orderChanged(expected: readonly Step[], after: readonly Step[]): string[] {
  const ids = after.map(({ id }) => id);
  return same(
    expected.map(({ id }) => id),
    ids,
  )
    ? []
    : [`The steps come in another order: ${ids.join(', ')}`];
}

function stepChanged(before: Step, after: Step): string[] {
  const settings = [...new Set([...Object.keys(before.parameters), ...Object.keys(after.parameters)])].sort();
  return [
    ...changed<Step>(STEP, before, after),
    ...settings
      .filter((name) => !same(before.parameters[name], after.parameters[name]))
      .map((name) => `the setting ${name} was ${setting(before.parameters[name])} and is ${setting(after.parameters[name])}`),
    ...(before.control.positive === after.control.positive
      ? []
      : [`its positive control was ${quoted(before.control.positive)} and is ${quoted(after.control.positive)}`]),
  ];
}

function newStep(step: Step): string {
  const asks = `asks ${SOURCES[step.source].title} at ${new URL(step.site).host} for ${quoted(step.query)}`;
  const limits = `reads at most ${counted(step.pages, 'result page')} and keeps at most ${counted(step.hits, 'hit')}`;
  return `Step ${named(step)} is new: it ${asks} by ${techniqueInWords(step.technique)}, ${limits}`;
}

function techniqueInWords(id: string): string {
  return Object.hasOwn(TECHNIQUES, id) ? `${id} (${TECHNIQUES[id as TechniqueId].title})` : id;
}

const named = ({ id, title }: Step) => `“${title}” (${id})`;
const setting = (value: unknown) =>
  value === undefined ? 'not set' : typeof value === 'string' ? quoted(value) : canonicalJson(value);
const counted = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

function same(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}
