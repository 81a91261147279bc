/** Run by the tests as a process of its own, to be killed: starts the stack on a folder, says so, and waits. */
import { startStack } from '../../../local/stack.ts';

const stack = await startStack({ dir: process.argv[2] ?? '', fast: true });
process.stdout.write(`${JSON.stringify(stack.environment)}\n`);

// The other way to end badly: leaving by process.exit, in the middle of everything, with nothing stopped.
process.stdin.resume().once('end', () => process.exit(0));
