import { createInterface } from 'node:readline';
import { z } from 'zod';
import {
  explain,
  filterVersion,
  FEDERAL,
  PACK_IDS,
  PACKS,
  screen,
  type FilterSubject,
  type Law,
  type Pack,
  type Screening,
} from '../core/filter/index.ts';
import { readOptions } from './options.ts';
import { Misuse, type Verb, type VerbIo } from './verb.ts';

const USAGE = `Usage: npm run evenhand -- filter --jsonl [--pack P]
       npm run evenhand -- filter --explain "text" [--pack P] [--name N]... [--handle H]... [--json]
       npm run evenhand -- filter --version-id [--pack P]

Hides what must not reach a hiring panel: in a stream of JSON objects, one a line, or in one text, with the reasons.

Lines in:   {"id":"1","text":"...","applicant":{"names":["Given Family"],"handles":["@handle"]}}
Lines out:  {"id":"1","outcome":"released","panelText":"...","masks":[{"start":0,"end":5,"class":"...","role":"...","ruleId":"...","reason":"..."}],"holdReason":null,"version":"..."}

Offsets are UTF-16, end exclusive. A text that cannot be read is held: its panelText is empty and holdReason says why.
A line that is not such an object is answered with {"id":null,"error":"..."}, and the exit code is 1 when all lines are done.

Options
  --jsonl        filter a stream
  --explain      print every decision about one text, and what nearly was hidden
  --pack P       whose law: ${PACK_IDS.join(', ')} (the default is federal)
  --name N       a name of the applicant (may be repeated)
  --handle H     a handle of the applicant, with or without @ (may be repeated)
  --json         with --explain: one JSON object instead of lines for people
  --version-id   print the version that decisions are recorded with
  --help         this text
`;

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  applicant: z.object({ names: z.array(z.string()), handles: z.array(z.string()) }),
});

/** `evenhand filter`: runs the protected-class filter over a stream, or explains it for one text. */
export const filterVerb: Verb = {
  name: 'filter',
  summary: 'hide what must not reach a hiring panel, or explain why it was hidden',
  usage: USAGE,
  run: runFilter,
};

async function runFilter(args: readonly string[], io: VerbIo): Promise<number> {
  const { values: options } = readOptions(args, OPTIONS);
  const pack = options.pack === undefined ? FEDERAL : packNamed(options.pack);
  if (options['version-id'] === true) return print(io, `${filterVersion(pack)}\n`);
  if (options.jsonl === true) return filterLines(io, pack);
  if (options.explain !== undefined) {
    const subject = { names: options.name ?? [], handles: options.handle ?? [] };
    return explainText(options.explain, subject, pack, options.json === true, io);
  }
  throw new Misuse('Say what to do: filter --jsonl, filter --explain "text", or filter --version-id.');
}

const OPTIONS = {
  jsonl: { type: 'boolean' },
  explain: { type: 'string' },
  pack: { type: 'string' },
  name: { type: 'string', multiple: true },
  handle: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  'version-id': { type: 'boolean' },
} as const;

/** The pack of a jurisdiction, however its two letters are written. Throws `Misuse`. */
function packNamed(name: string): Pack {
  const id = PACK_IDS.find((known) => known === name.toLowerCase());
  if (id === undefined) throw new Misuse(`There is no pack "${name}"; there are ${PACK_IDS.join(', ')}.`);
  return PACKS[id];
}

function print(io: VerbIo, text: string): number {
  io.stdout.write(text);
  return 0;
}

type Answer = ({ id: string | number; version: string } & Screening) | { id: null; error: string };

async function filterLines(io: VerbIo, pack: Pack): Promise<number> {
  let failed = false;
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answer = answerLine(line, pack);
    failed ||= 'error' in answer;
    // A slow reader must not make us hold the whole stream in memory.
    if (!io.stdout.write(`${JSON.stringify(answer)}\n`)) await new Promise((ready) => io.stdout.once('drain', ready));
  }
  return failed ? 1 : 0;
}

function answerLine(line: string, pack: Pack): Answer {
  try {
    const { id, text, applicant } = Line.parse(JSON.parse(line));
    return { id, ...screen(text, applicant, [], pack), version: filterVersion(pack) };
  } catch (error) {
    // The line itself may be somebody's post, so the message never repeats it.
    const why = error instanceof z.ZodError ? z.prettifyError(error) : 'the line is not JSON';
    return { id: null, error: why };
  }
}

function explainText(text: string, subject: FilterSubject, pack: Pack, asJson: boolean, io: VerbIo): number {
  const version = filterVersion(pack);
  const { screening, nearMisses } = explain(text, subject, [], pack);
  const laws = Object.fromEntries(screening.masks.map((mask) => [mask.class, pack.laws[mask.class]]));
  if (asJson) return print(io, `${JSON.stringify({ version, ...screening, nearMisses, laws })}\n`);
  const quote = (start: number, end: number): string => JSON.stringify(text.slice(start, end));
  const lines = [
    `version   ${version}`,
    `outcome   ${screening.outcome}${screening.holdReason === null ? '' : ` (${screening.holdReason})`}`,
    `panel     ${screening.panelText}`,
    ...screening.masks.map(
      (mask) => `hidden    ${quote(mask.start, mask.end)}  ${mask.class} ${mask.role}  ${mask.ruleId}: ${mask.reason}`,
    ),
    ...Object.entries(laws).map(([name, sources]) => `law       ${name}  ${lawsInWords(sources)}`),
    ...nearMisses.map((miss) => `let stand ${quote(miss.start, miss.end)}  ${miss.ruleId}: ${miss.why}`),
  ];
  return print(io, `${lines.join('\n')}\n`);
}

/** The laws behind a class; a class of no law here is hidden all the same, because another jurisdiction protects it. */
function lawsInWords(laws: readonly Law[]): string {
  if (laws.length === 0) return 'of other jurisdictions';
  return laws.map(({ source, reach }) => (reach === 'full' ? source : `${source} [${reach}]`)).join('; ');
}
