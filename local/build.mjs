// Writes the whole program as plain JavaScript into a folder, so that a process starts without reading TypeScript:
// `node local/build.mjs [folder]`, which is `dist` when none is named. File by file, because SQL, templates and data are found beside the
// module that reads them; but the filter's hundred modules are put together, because finding them takes a process longer than running them.
// What the filter makes of its rules is worked out here as well, so that no process has to when it starts.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const FOLDERS = ['core', 'sql', 'store', 'server', 'workers', 'cli', 'local', 'templates'];
const FILTER = path.join('core', 'filter');
const AHEAD = path.join(FILTER, 'ahead');
const PACKING = path.join(AHEAD, 'pack.ts');
const isSource = (file) => file.endsWith('.ts');
const isOfFilter = (file) => file.startsWith(FILTER + path.sep);

/** How every file is written. */
const HOW = {
  absWorkingDir: ROOT,
  outbase: ROOT,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  logLevel: 'warning',
};

/** Leaves every import in place, under the name that its file has now, and notes which of the filter's modules others import. */
const keepApart = (doors) => ({
  name: 'keep-apart',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path: wanted, resolveDir }) => {
      if (kind === 'entry-point') return null;
      if (!/^\.\.?\//.test(wanted)) return { path: wanted, external: true };
      const file = path.relative(ROOT, path.resolve(resolveDir, wanted));
      if (isOfFilter(file)) doors.add(file);
      return { path: wanted.replace(/\.ts$/, '.js'), external: true };
    });
  },
});

/** The seal is written when all else is. */
const sealLater = {
  name: 'seal-later',
  setup({ onResolve }) {
    onResolve({ filter: /\/seal\.ts$/ }, () => ({ path: './seal.js', external: true }));
  },
};

async function write(folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const part of FOLDERS)
    cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true, filter: (file) => !isSource(file) });
  cpSync(path.join(ROOT, 'package.json'), path.join(folder, 'package.json'));
  const sources = FOLDERS.flatMap((part) =>
    readdirSync(path.join(ROOT, part), { recursive: true }).map((file) => path.join(part, file)),
  ).filter((file) => isSource(file) && !file.endsWith('.d.ts'));
  const doors = new Set([PACKING]);
  await build({
    ...HOW,
    entryPoints: sources.filter((file) => !isOfFilter(file)),
    outdir: folder,
    plugins: [keepApart(doors)],
  });
  await build({
    ...HOW,
    entryPoints: [...doors],
    outdir: folder,
    packages: 'external',
    splitting: true,
    // Where the filter's one module that reads files is, so that it finds them.
    chunkNames: path.join(AHEAD, '[name]-[hash]'),
    plugins: [sealLater],
  });
}

/** Writes what the filter works out of its sources, and the seal by which its processes know it. */
async function writeAhead(folder) {
  const built = path.join(folder, AHEAD);
  writeFileSync(path.join(built, 'seal.js'), 'export const SEAL = null;\n');
  const { packFilter } = await import(pathToFileURL(path.join(built, 'pack.js')).href);
  const bytes = packFilter();
  writeFileSync(path.join(built, 'filter.ahead'), bytes);
  const seal = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(path.join(built, 'seal.js'), `export const SEAL = '${seal}';\n`);
}

const folder = path.resolve(process.argv[2] ?? path.join(ROOT, 'dist'));
await write(folder);
await writeAhead(folder);
