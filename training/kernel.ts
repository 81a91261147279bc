import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const MODEL = path.join(import.meta.dirname, '../core/filter/model');
// Run as a program: its types redeclare those of JavaScript for whoever imports it.
const COMPILER = path.join(import.meta.dirname, '../node_modules/assemblyscript/bin/asc.js');

/** Compiles the network's arithmetic, which is written in AssemblyScript, to a WebAssembly module in base64. @throws {Error} with what the compiler says */
export function compileKernel(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kernel-'));
  try {
    const [source, module] = [path.join(folder, 'kernel.ts'), path.join(folder, 'kernel.wasm')];
    copyFileSync(path.join(MODEL, 'kernel.as'), source);
    const options = ['--baseDir', folder, '-O3', '--enable', 'simd', '--runtime', 'stub', '--noAssert', '-o', 'kernel.wasm'];
    const { status, stderr } = spawnSync(process.execPath, [COMPILER, 'kernel.ts', ...options], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`kernel.as does not compile: ${stderr}`);
    return readFileSync(module).toString('base64');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function asSource(code: string): string {
  return `// Made of kernel.as by training/kernel.ts.

/** The network's arithmetic as a WebAssembly module, in base64. */
// prettier-ignore
export const KERNEL_CODE = \`\\
${code.replace(/.{120}/g, '$&\\\n')}\`;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(path.join(MODEL, 'kernel-code.ts'), asSource(compileKernel()));
