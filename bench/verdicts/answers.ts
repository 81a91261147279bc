import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { Fixture } from '../../workers/egress/fixture.ts';

const Kept = Fixture.omit({ path: true });

/** What somebody who could see behind the answer would know: the person is there, is not there, or nobody can tell from it. */
const TRUTHS = ['present', 'missing', 'unknown'] as const;

/** Ways to answer that are no answer of HTTP. */
const HOW = ['slow', 'drip', 'reset', 'close', 'break off', 'break chunks', 'not http', 'bad header', 'large', 'bomb'] as const;

export const Answer = Kept.extend({
  name: z.string().min(3),
  /** `PRESENT` and `MISSING` stand for what the source asked answers when all is well. */
  body: z.string().default(''),
  /** A body that is easier to read as JSON. */
  json: z.json().optional(),
  truth: z.enum(TRUTHS).default('unknown'),
  how: z.enum(HOW).optional(),
  /** Answers to other paths: where a redirect leads, robots.txt, a second interface. */
  others: z
    .array(Kept.extend({ at: z.string().startsWith('/'), body: z.string().default(''), json: z.json().optional() }))
    .default([]),
  /** Sources that this is given to alone, or not given to because there it is an answer. */
  only: z.array(z.string()).optional(),
  exceptFor: z.array(z.string()).default([]),
  /** A plain 404 or 410: whoever takes it for "missing" is not wrong, and whoever does not is not either. */
  mayBeMissing: z.boolean().default(false),
});
export type Answer = z.infer<typeof Answer>;

const General = z.strictObject({ about: z.string(), answers: z.array(Answer) });

/** How one source is asked, what it answers when all is well, and answers that only it could give. */
const OfSource = z.strictObject({
  about: z.string(),
  source: z.string(),
  technique: z.string(),
  site: z.url(),
  query: z.string(),
  parameters: z.record(z.string(), z.json()),
  present: Answer.omit({ name: true, truth: true }),
  missing: Answer.omit({ name: true, truth: true }),
  answers: z.array(Answer),
});
export type OfSource = z.infer<typeof OfSource>;

const here = (folder: string) => new URL(`${folder}/`, import.meta.url);

const filesIn = (folder: string): unknown[] =>
  readdirSync(here(folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, here(folder)), 'utf8')) as unknown);

/** Answers that any site may give, whatever it was asked. */
export const generalAnswers = (): Answer[] => filesIn('answers').flatMap((file) => General.parse(file).answers);

/** The sources as the bench asks them, a file each. */
export const askedSources = (): OfSource[] => filesIn('sources').map((file) => OfSource.parse(file));
