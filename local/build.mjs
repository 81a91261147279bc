// Writes the whole program as plain JavaScript into a folder, so that a process starts without reading TypeScript:
// `node local/build.mjs [folder]`, which is `dist` when none is named. File by file, because SQL, templates and data are found beside the
// module that reads them. What the filter makes of its rules is worked out here as well, so that no process has to when it starts.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const FOLDERS = ['core', 'sql', 'store', 'server', 'workers', 'cli', 'local', 'templates'];
const isSource = (file) => file.endsWith('.ts');

/** Leaves every import in place, under the name that its file has now. */
const keepApart = {
  name: 'keep-apart',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path: wanted }) =>
      kind === 'entry-point' ? null : { path: /^\.\.?\//.test(wanted) ? wanted.replace(/\.ts$/, '.js') : wanted, external: true },
    );
  },
};

async function write(folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const part of FOLDERS)
    cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true, filter: (file) => !isSource(file) });
  cpSync(path.join(ROOT, 'package.json'), path.join(folder, 'package.json'));
  const sources = FOLDERS.flatMap((part) =>
    readdirSync(path.join(ROOT, part), { recursive: true }).map((file) => path.join(part, file)),
  );
  await build({
    absWorkingDir: ROOT,
    entryPoints: sources.filter((file) => isSource(file) && !file.endsWith('.d.ts')),
    outdir: folder,
    outbase: ROOT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [keepApart],
  });
}

/** Writes what the filter works out of its sources, and the seal by which its processes know it. */
async function writeAhead(folder) {
  const built = path.join(folder, 'core/filter/ahead');
  const { packFilter } = await import(pathToFileURL(path.join(built, 'pack.js')).href);
  const bytes = packFilter();
  writeFileSync(path.join(built, 'filter.ahead'), bytes);
  const seal = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(path.join(built, 'seal.js'), `export const SEAL = '${seal}';\n`);
}

const folder = path.resolve(process.argv[2] ?? path.join(ROOT, 'dist'));
await write(folder);
await writeAhead(folder);
