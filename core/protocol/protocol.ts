import { z } from 'zod';
import { CRITERION_IDS } from '../criteria/criteria.ts';
import { Failure, fieldName, type FieldProblem } from '../failure.ts';
import { PACK_IDS, PACKS, type Pack } from '../filter/packs/index.ts';
import { canonicalJson, sha256 } from '../canonical.ts';
import { ReleaseRules } from './release-rules.ts';
import { KEYS } from './keys.ts';
import { policyOf, SOURCE_IDS, SOURCES } from './sources.ts';
import { techniqueProblems, type TechniqueProblem } from './technique-gate.ts';
import { checkTemplate } from './template.ts';

const sentence = z.string().trim().min(3, 'must be at least 3 characters').max(200, 'must be at most 200 characters');

/** One step of a protocol: one query template to one site, with its limits and its controls. */
export const Step = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'must be lower-case letters, digits and dashes'),
  title: sentence,
  technique: z.string(),
  /** The recorded condition of a conditional technique. */
  condition: sentence.optional(),
  source: z.enum(SOURCE_IDS, {
    error: (issue) => `there is no source "${String(issue.input)}"; use one of ${SOURCE_IDS.join(', ')}`,
  }),
  site: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .refine(
      (site) =>
        URL.canParse(site) && new URL(site).pathname === '/' && new URL(site).search === '' && new URL(site).username === '',
      {
        error: 'must be only scheme, host and port, with nothing after them',
      },
    ),
  query: z.string().trim().min(1, 'must not be empty').max(300, 'must be at most 300 characters'),
  parameters: z.record(z.string(), z.unknown()).default({}),
  /** Result pages read at most. */
  pages: z.int().min(1).max(20).default(3),
  /** Hits kept and captured at most. */
  hits: z.int().min(1).max(100).default(10),
  /** A name the source is known to hold: asked before the block to prove that the source answers at all. */
  control: z.strictObject({ positive: sentence }),
});
export type Step = z.infer<typeof Step>;

/** How pages are captured, the same for everyone. Lengths in CSS pixels, times in milliseconds. */
export const CaptureSettings = z.strictObject({
  viewportWidthPx: z.int().min(320).max(2560).default(1280),
  viewportHeightPx: z.int().min(480).max(2000).default(900),
  heightPxMax: z.int().min(1000).max(60_000).default(16_000),
  navigationTimeoutMs: z.int().min(2_000).max(120_000).default(20_000),
  settleMs: z.int().min(200).max(20_000).default(1_500),
  scrollMs: z.int().min(0).max(60_000).default(6_000),
  locale: z.string().default('en-US'),
  timeZone: z.string().default('UTC'),
});
export type CaptureSettings = z.infer<typeof CaptureSettings>;

/** A protocol: everything that is done alike for every applicant. Named by the SHA-256 of its canonical JSON (RFC 8785). */
export const Protocol = z.strictObject({
  title: sentence,
  steps: z.array(Step).min(1, 'a protocol needs at least one step').max(100),
  criteria: z.array(z.enum(CRITERION_IDS)).min(1, 'name at least one criterion'),
  /** Conduct older than this is not reportable (NR-15). */
  lookBackYears: z.int().min(1).max(10),
  /** Whose law the filter follows. A pack can add to the federal floor, never take from it. */
  classPack: z.enum(PACK_IDS),
  capture: CaptureSettings,
  release: ReleaseRules.prefault({}),
  /** How long a source that asks to wait is waited for before the cell ends as rate_limited. */
  patienceMs: z.int().min(0).max(86_400_000).default(60_000),
  /**
   * How long after its first run began a block that did not come off is run again, as a whole, before the source counts as unavailable for
   * everyone. 0: blocks are run once.
   */
  deadlineMs: z.int().min(0).max(604_800_000).default(0),
});
export type Protocol = z.infer<typeof Protocol>;

/**
 * Reads a protocol as drafted. Throws `Failure` BAD_INPUT naming every field that is wrong and how to mend it: unknown sources,
 * identifiers and techniques, parameters the source does not know, forbidden techniques (BI-5) and protected terms (T-27).
 */
export function readProtocol(draft: unknown): Protocol {
  const result = Protocol.safeParse(draft);
  if (!result.success) {
    throw refused(result.error.issues.map(({ path, message }) => ({ field: fieldName(path), problem: message })));
  }
  const pack = PACKS[result.data.classPack];
  const problems = [
    ...repeatedIds(result.data.steps),
    ...result.data.steps.flatMap((step, index) => stepProblems(step, index, pack)),
  ];
  if (problems.length > 0) throw refused(problems);
  return { ...result.data, steps: result.data.steps.map(withDefaults) };
}

/** The protocol's name: SHA-256 over its canonical JSON, and the exact text that was hashed. */
export function nameProtocol(protocol: Protocol): { readonly body: string; readonly sha256: string } {
  const body = canonicalJson(protocol);
  return { body, sha256: sha256(body) };
}

const refused = (fields: readonly FieldProblem[]) =>
  new Failure(
    'BAD_INPUT',
    `This protocol cannot be used yet: ${fields.length === 1 ? 'one field needs' : `${fields.length} fields need`} mending.`,
    fields,
  );

function repeatedIds(steps: readonly Step[]): FieldProblem[] {
  const seen = new Set<string>();
  return steps.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ field: `steps[${index}].id`, problem: `"${id}" is used by an earlier step; every step needs its own id` }];
  });
}

function stepProblems(step: Step, index: number, pack: Pack): FieldProblem[] {
  const at = (field: string, problem: string): FieldProblem => ({ field: `steps[${index}].${field}`, problem });
  const parameters = SOURCES[step.source].parameters.safeParse(step.parameters);
  return [
    ...siteProblems(step).map((problem) => at('site', problem)),
    ...stepTechniqueProblems(step, pack).map(([field, problem]) => at(field, problem)),
    ...(parameters.success
      ? []
      : parameters.error.issues.map((issue) => at(fieldName(['parameters', ...issue.path]), issue.message))),
    ...checkTemplate(step.query).map((problem) => at('query', problem)),
  ];
}

/** A key is sent to its own host only, so a step that names another could never be asked. */
function siteProblems({ source, site }: Step): string[] {
  const { key } = policyOf(source);
  if (key === null || new URL(site).hostname === KEYS[key].host) return [];
  return [`must be https://${KEYS[key].host}: the key of this source is sent nowhere else`];
}

/** The technique gate, and whether the step's source can serve the technique at all. */
function stepTechniqueProblems({ technique, condition, source }: Step, pack: Pack): TechniqueProblem[] {
  const problems = techniqueProblems(technique, condition ?? null, pack);
  const served: readonly string[] = SOURCES[source].techniques;
  if (problems.some(([field]) => field === 'technique') || served.includes(technique)) return problems;
  return [['technique', `${source} cannot serve ${technique}; it serves ${served.join(', ')}`], ...problems];
}

/** The defaults a source's parameters bring are part of what is hashed, so that a later default cannot change an old protocol. */
function withDefaults(step: Step): Step {
  return { ...step, parameters: { ...SOURCES[step.source].parameters.parse(step.parameters) } };
}
