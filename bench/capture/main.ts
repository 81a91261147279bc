import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { measureCompleteness, type Completeness } from './completeness.ts';
import { measureEndurance } from './endurance.ts';
import { measureCaptures, type CaptureFigures, type CapturesMeasured } from './captures.ts';
import { writeSample } from './sample.ts';

const USAGE = `npm run --silent bench:capture -- [--megabytes N] [--pages N] [--completeness N] [--endurance N] [--json]

Measures packages of captures: how fast one is written, and how fast a fresh process checks it, beside the speed of SHA-256 alone over
the same file in the same process. Three quarters of the sample are pictures (random bytes), a quarter is text. Exit 1 when checking takes
more processor time or memory than it may (megabytes a second depend on what else the machine does).

Then captures pages of the practice web, 1, 2 and 4 at a time, beside a bare Puppeteer loop over the same pages that loads each and takes one
full-page screenshot: captures a minute, processor seconds for each, and the ratio of the two with one at a time (overhead).

  --megabytes N  size of the sample, 256 by default
  --pages N      pages to capture, 12 by default; 0 for none
  --completeness N  pages of the practice web whose captures are compared with their source, 60 by default; 0 for none.
                 Exit 1 when a page is called complete although text, a link or an image of its source is missing.
  --endurance N  captures in a row by one worker, to see its memory; none by default
  --json         one JSON object instead of a table
`;

/**
 * How much processor time checking may take, as a multiple of what SHA-256 alone takes over the same file (every byte is hashed up to four
 * times: file, member, block, payload; and inflated), and how much memory, in megabytes, for a file of any size. Neither depends on how busy the machine is.
 */
const PROCESSOR_CEILING = 12;
const MEMORY_CEILING = 200;

const Checked = z.object({
  verifyMBps: z.number(),
  sha256MBps: z.number(),
  processorTimesSha256: z.number(),
  peakMB: z.number(),
  state: z.string(),
});

const { values: options } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '256' },
    pages: { type: 'string', default: '12' },
    completeness: { type: 'string', default: '60' },
    endurance: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
interface Asked {
  readonly megabytes: number;
  readonly pages: number;
  readonly completeness: number;
  readonly endurance: number;
  readonly json: boolean;
}

async function run({ megabytes, pages, completeness, endurance, json }: Asked): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), 'evenhand-bench-'));
  try {
    const file = join(dir, 'sample.wacz');
    const { fileMB, writeMBps } = await writeSample(file, megabytes);
    const checked = checkInFreshProcess(file);
    const captured = pages === 0 ? null : await measureCaptures(pages);
    const compared = completeness === 0 ? null : await measureCompleteness(completeness);
    const endured = endurance === 0 ? null : await measureEndurance(endurance);
    const figures = { fileMB, writeMBps, ...checked, verifyOfSha256: checked.verifyMBps / checked.sha256MBps };
    console.log(
      json
        ? JSON.stringify(
            {
              node: process.version,
              processor: cpus()[0]?.model ?? 'unknown',
              ...rounded(figures),
              ...(captured === null ? {} : roundedCaptures(captured)),
              ...(compared === null ? {} : { completeness: compared }),
              ...(endured === null ? {} : { endurance: rounded({ ...endured }) }),
            },
            null,
            2,
          )
        : [
            tableOf(figures),
            ...(captured === null ? [] : [captureTable(captured)]),
            ...(compared === null ? [] : [completenessTable(compared)]),
            ...(endured === null ? [] : [tableOf({ ...endured })]),
          ].join('\n\n'),
    );
    const worse = [
      ...problemsOf(checked),
      ...(compared?.wronglyComplete ?? []).map((url) => `${url} is called complete and is not`),
    ];
    for (const sentence of worse) console.error(`WORSE: ${sentence}`);
    return worse.length === 0 ? 0 : 1;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Another process, so that what writing left in memory is not counted. */
function checkInFreshProcess(file: string): z.infer<typeof Checked> {
  const script = fileURLToPath(new URL('fresh-check.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', script, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the package could not be checked: ${stderr}`);
  return Checked.parse(JSON.parse(stdout));
}

function problemsOf({ processorTimesSha256, peakMB, state }: z.infer<typeof Checked>): string[] {
  return [
    ...(state === 'ok' ? [] : [`the package is ${state}`]),
    ...(processorTimesSha256 <= PROCESSOR_CEILING
      ? []
      : [`checking takes ${processorTimesSha256.toFixed(1)} times the processor time of SHA-256, ceiling ${PROCESSOR_CEILING}`]),
    ...(peakMB <= MEMORY_CEILING ? [] : [`checking took ${peakMB.toFixed(0)} MB beyond the start, ceiling ${MEMORY_CEILING}`]),
  ];
}

type Figures = Readonly<Record<string, number | string>>;

const rounded = (figures: Figures) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, typeof value === 'number' ? Math.round(value * 100) / 100 : value]),
  );

const tableOf = (figures: Figures) =>
  Object.entries(rounded(figures))
    .map(([name, value]) => `${name.padEnd(16)} ${value}`)
    .join('\n');

const roundedCaptures = ({ pages, captures, bare, bareOurFlags, overhead, overheadOurFlags }: CapturesMeasured) => ({
  captures: captures.map((one) => rounded({ ...one })),
  bare: rounded({ ...bare }),
  bareOurFlags: rounded({ ...bareOurFlags }),
  ...rounded({ pages, overhead, overheadOurFlags }),
});

const completenessTable = ({ pages, wronglyComplete, ...kept }: Completeness): string => {
  const line = (what: string, kept: number, of: number) => `${what.padEnd(16)} ${kept} of ${of}`;
  return [
    `${pages} pages beside their own source, kept in their captures:`,
    line('characters', kept.charactersKept, kept.characters),
    line('links', kept.linksKept, kept.links),
    line('images', kept.imagesKept, kept.images),
    line('called complete and not', wronglyComplete.length, pages),
  ].join('\n');
};

const captureTable = ({ pages, captures, bare, bareOurFlags, overhead, overheadOurFlags }: CapturesMeasured): string => {
  const line = (what: string, { perMinute, cpuSecondsEach }: CaptureFigures) =>
    `${what.padEnd(16)} ${perMinute.toFixed(1)} a minute, ${cpuSecondsEach.toFixed(2)} processor seconds each`;
  return [
    `pages            ${pages}`,
    ...captures.map((one) => line(`${one.atOnce} at a time`, one)),
    line('bare loop', bare),
    line('with our flags', bareOurFlags),
    `overhead         ${overhead.toFixed(2)}, with our flags ${overheadOurFlags.toFixed(2)}`,
  ].join('\n');
};

if (options.help) console.log(USAGE);
else {
  const { megabytes, pages, completeness, endurance, json } = options;
  process.exitCode = await run({
    megabytes: Number(megabytes),
    pages: Number(pages),
    completeness: Number(completeness),
    endurance: Number(endurance),
    json,
  });
}
