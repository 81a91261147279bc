import type { Proven } from '../../../sql/audit/proof.ts';

const PROGRAM = [
  'const hash = (...parts) => require("crypto").createHash("sha256").update(Buffer.concat(parts)).digest();',
  'const [text, ...steps] = process.argv.slice(1);',
  'let at = hash(Buffer.from([0]), Buffer.from(text));',
  'for (const step of steps) {',
  '  const [side, sibling] = [step.slice(0, 1), Buffer.from(step.slice(2), "hex")];',
  '  at = side === "l" ? hash(Buffer.from([1]), sibling, at) : hash(Buffer.from([1]), at, sibling);',
  '}',
  'console.log(at.toString("hex"));',
].join('\n');

/**
 * The whole proof as one command for anybody's own machine: it needs Node and nothing of ours, and prints the root the text leads to. The
 * text of an entry holds no quotation mark of the shell (`assertImpersonal` in core/ledger/act.ts refuses one).
 */
export function proofByHand(body: string, proof: Proven['proof']): string {
  const steps = proof.map(({ side, hash }) => ` \\\n  ${side === 'left' ? 'l' : 'r'}:${hash}`).join('');
  return `node -e '${PROGRAM}' \\\n  '${body}'${steps}`;
}
