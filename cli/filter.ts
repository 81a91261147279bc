import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { explain } from '../core/filter/screen.ts';
import { FILTER_VERSION, screen, type FilterSubject, type Screening } from '../core/filter/index.ts';
import type { Verb, VerbIo } from './verb.ts';

const USAGE = `evenhand filter — hide what must not reach a hiring panel

  evenhand filter --jsonl                 reads one JSON object a line, writes one a line
  evenhand filter --explain "text" [--name N]... [--handle H]... [--json]
  evenhand filter --version-id            prints the version of rules and code

Lines in:   {"id":"1","text":"...","applicant":{"names":["Given Family"],"handles":["@handle"]}}
Lines out:  {"id":"1","outcome":"released","panelText":"...","masks":[{"start":0,"end":5,"class":"...","role":"...","ruleId":"...","reason":"..."}],"holdReason":null}

Offsets are UTF-16, end exclusive. A text that cannot be read is held: its panelText is empty and holdReason says why.
A line that is not such an object is answered with {"id":null,"error":"..."}, and the exit code is 1 when all lines are done.

Options
  --jsonl        filter a stream
  --explain      print every decision about one text, and what nearly was hidden
  --name N       a name of the applicant (may be repeated)
  --handle H     a handle of the applicant, with or without @ (may be repeated)
  --json         with --explain: one JSON object instead of lines for people
  --version-id   print the filter's version
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
  const options = readOptions(args, io);
  if (options === null) return 2;
  if (options.help === true) return print(io, USAGE);
  if (options['version-id'] === true) return print(io, `${FILTER_VERSION}\n`);
  if (options.jsonl === true) return filterLines(io);
  if (options.explain !== undefined) {
    return explainText(options.explain, { names: options.name ?? [], handles: options.handle ?? [] }, options.json === true, io);
  }
  io.stderr.write(USAGE);
  return 2;
}

function readOptions(args: readonly string[], io: VerbIo) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        jsonl: { type: 'boolean' },
        explain: { type: 'string' },
        name: { type: 'string', multiple: true },
        handle: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        'version-id': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    io.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return null;
  }
}

function print(io: VerbIo, text: string): number {
  io.stdout.write(text);
  return 0;
}

async function filterLines(io: VerbIo): Promise<number> {
  let failed = false;
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answer = answerLine(line);
    failed ||= 'error' in answer;
    // A slow reader must not make us hold the whole stream in memory.
    if (!io.stdout.write(`${JSON.stringify(answer)}\n`)) await new Promise((ready) => io.stdout.once('drain', ready));
  }
  return failed ? 1 : 0;
}

function answerLine(line: string): ({ id: string | number } & Screening) | { id: null; error: string } {
  try {
    const { id, text, applicant } = Line.parse(JSON.parse(line));
    return { id, ...screen(text, applicant) };
  } catch (error) {
    // The line itself may be somebody's post, so the message never repeats it.
    const why = error instanceof z.ZodError ? z.prettifyError(error) : 'the line is not JSON';
    return { id: null, error: why };
  }
}

function explainText(text: string, subject: FilterSubject, asJson: boolean, io: VerbIo): number {
  const { screening, nearMisses } = explain(text, subject);
  if (asJson) return print(io, `${JSON.stringify({ version: FILTER_VERSION, ...screening, nearMisses })}\n`);
  const quote = (start: number, end: number): string => JSON.stringify(text.slice(start, end));
  const lines = [
    `version   ${FILTER_VERSION}`,
    `outcome   ${screening.outcome}${screening.holdReason === null ? '' : ` (${screening.holdReason})`}`,
    `panel     ${screening.panelText}`,
    ...screening.masks.map(
      (mask) => `hidden    ${quote(mask.start, mask.end)}  ${mask.class} ${mask.role}  ${mask.ruleId}: ${mask.reason}`,
    ),
    ...nearMisses.map((miss) => `let stand ${quote(miss.start, miss.end)}  ${miss.ruleId}: ${miss.why}`),
  ];
  return print(io, `${lines.join('\n')}\n`);
}
