import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['core', 'sql', 'store', 'server', 'workers', 'cli', 'local'];

const Cruise = z.object({
  summary: z.object({
    totalCruised: z.int(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** Runs the checker as `npm run layers` does, and returns what it read and which rules were broken. */
async function cruise(): Promise<{ modules: number; broken: string[] }> {
  const binary = fileURLToPath(new URL('../../node_modules/dependency-cruiser/bin/dependency-cruise.mjs', import.meta.url));
  const output = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [binary, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...FOLDERS],
      { cwd: ROOT, maxBuffer: 256 * 1024 * 1024 },
      // The exit code counts violations; only an empty answer is a failure to check.
      (error, stdout) => (stdout === '' ? reject(error ?? new Error('the checker said nothing')) : resolve(stdout)),
    );
  });
  const { summary } = Cruise.parse(JSON.parse(output));
  return {
    modules: summary.totalCruised,
    broken: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}

describe('the layers', function () {
  this.timeout(120_000);

  it('hold, over a code base the checker can actually read', async () => {
    const { modules, broken } = await cruise();
    expect(broken).to.deep.equal([]);
    expect(modules).to.be.greaterThan(150);
  });

  it('are noticed when broken', async () => {
    const planted = [
      [
        'core/outcome/planted-by-a-test.ts',
        "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n",
        'core-is-pure',
      ],
      ['server/planted-by-a-test.ts', "import Bull from 'bull';\nexport const planted = Bull;\n", 'server-never-works'],
      ['workers/round/planted-by-a-test.ts', "import { get } from 'node:http';\nexport const planted = get;\n", 'one-door-out'],
      [
        'core/release/planted-by-a-test.ts',
        "import { NO_PROFILE } from '../policy/profile.ts';\nexport const planted = NO_PROFILE;\n",
        'gates-see-no-policy',
      ],
    ] as const;
    try {
      for (const [file, source] of planted) await writeFile(`${ROOT}${file}`, source);
      const { broken } = await cruise();
      for (const [file, , rule] of planted)
        expect(
          broken.some((line) => line.startsWith(`${rule}: ${file}`)),
          rule,
        ).to.equal(true);
    } finally {
      for (const [file] of planted) await rm(`${ROOT}${file}`, { force: true });
    }
  });
});
