import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import createWabt from 'wabt';
import { KERNEL_SIZES } from '../core/filter/model/kernel.ts';

const MODEL = path.join(import.meta.dirname, '../core/filter/model');

/** The text of the network's kernel, with the sizes of its layers, as a WebAssembly module, in base64. */
export async function assembleKernel(): Promise<string> {
  const wabt = await createWabt();
  const text = readFileSync(path.join(MODEL, 'kernel.wat'), 'utf8');
  const sized = Object.entries(KERNEL_SIZES).reduce((all, [name, size]) => all.replaceAll(name, String(size)), text);
  const parsed = wabt.parseWat('kernel.wat', sized, { simd: true });
  const { buffer } = parsed.toBinary({});
  return Buffer.from(buffer).toString('base64');
}

function asSource(code: string): string {
  return `// Made of kernel.wat by training/kernel.ts.

/** The kernel as a WebAssembly module, in base64. */
// prettier-ignore
export const KERNEL_CODE = \`\\
${code.replace(/.{120}/g, '$&\\\n')}\`;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(path.join(MODEL, 'kernel-code.ts'), asSource(await assembleKernel()));
