import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Offsets = { start: z.int().min(0), end: z.int().min(0) };
const Subject = z.object({ names: z.array(z.string()), handles: z.array(z.string()) }).default({ names: [], handles: [] });
const Labelled = z.array(z.object({ ...Offsets, category: z.string() })).default([]);

const PublicText = z.object({
  id: z.string(),
  text: z.string(),
  applicant: Subject,
  /** Texts of one set differ only in the group they are about. */
  set: z.string().optional(),
  category: z.string().default(''),
  /** What kind of sentence it is; spelling attacks begin with `spell`. */
  func: z.string().default(''),
  /** What an attacker wants to know, and the person or topic that must not be in both halves of the attacker's data. */
  group: z.string().optional(),
  entity: z.string().optional(),
  label: z.string().optional(),
  spans: Labelled,
  keep: Labelled,
});
/** A text of a public set: what must be hidden (`spans`), what must stay (`keep`). Offsets are UTF-16, end exclusive. */
export type PublicText = z.infer<typeof PublicText>;

const GoldPost = z.object({
  id: z.string(),
  text: z.string(),
  applicant: Subject,
  spans: z.array(z.object({ ...Offsets, class: z.string(), role: z.enum(['subject', 'target', 'bystander']) })),
  mustKeep: z.array(z.string()).default([]),
});
/** An annotated post: every cue with whose it is, and phrases that must stay readable. */
export type GoldPost = z.infer<typeof GoldPost>;

/** What a set can measure: hidden spans, words kept, what an attacker learns of a group, conduct still told from the rest. */
type PublicKind = 'spans' | 'neutral' | 'group' | 'conduct';

export interface PublicSet {
  readonly name: string;
  readonly kind: PublicKind;
  readonly texts: readonly PublicText[];
}

/** Everything one folder of gold data holds. `id` names its exact content, so that figures are only compared on the same texts. */
export interface Gold {
  readonly id: string;
  readonly about: string;
  readonly sets: readonly PublicSet[];
  readonly posts: readonly GoldPost[];
  /** Under which name figures of the posts go: other floors hold for the texts of our own. */
  readonly postsAs: 'posts' | 'own';
}

/**
 * Reads a folder of JSON lines: `NAME.spans.jsonl`, `NAME.neutral.jsonl`, `NAME.group.jsonl`, `NAME.conduct.jsonl` and `posts.jsonl`;
 * other files are left alone.
 * @throws {Error} when the folder holds none of them or a line is not of the format
 */
export function readGold(folder: string): Gold {
  const hash = createHash('sha256');
  const sets: PublicSet[] = [];
  let posts: GoldPost[] = [];
  for (const file of readdirSync(folder).sort()) {
    const [, name = '', kind] = /^(\w+)\.(spans|neutral|group|conduct)\.jsonl$/.exec(file) ?? [];
    if (kind === undefined && file !== 'posts.jsonl') continue;
    const content = readFileSync(path.join(folder, file), 'utf8');
    hash.update(`${file}\n${content}`);
    if (kind === undefined) posts = readLines(file, content, GoldPost);
    else sets.push({ name, kind: kind as PublicKind, texts: readLines(file, content, PublicText) });
  }
  if (sets.length === 0 && posts.length === 0) throw new Error(`${folder} holds no gold data`);
  const names = [...sets.map((set) => set.name), ...(posts.length > 0 ? ['posts'] : [])];
  return { id: hash.digest('hex').slice(0, 12), about: names.join(', '), sets, posts, postsAs: 'posts' };
}

function readLines<Row>(file: string, content: string, schema: z.ZodType<Row>): Row[] {
  return content.split('\n').flatMap((line, index) => {
    if (line === '') return [];
    const row = schema.safeParse(JSON.parse(line));
    if (!row.success) throw new Error(`${file} line ${index + 1}: ${z.prettifyError(row.error)}`);
    return [row.data];
  });
}
