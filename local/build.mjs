// Writes the whole program as plain JavaScript into a folder, so that a process starts without reading TypeScript:
// `node local/build.mjs [folder]`, which is `dist` when none is named. File by file, because SQL, templates and data are found beside the
// module that reads them.
import { cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
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

await write(path.resolve(process.argv[2] ?? path.join(ROOT, 'dist')));
