/** Where a verb reads and writes, so that a test can hand it streams of its own. */
export interface VerbIo {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/**
 * A verb was asked in a way it does not understand; the message says what to do instead. Nothing was begun. Whatever goes wrong with what was asked
 * well is a `Failure`.
 */
export class Misuse extends Error {}

/** One word of the command line. `usage` is the whole `--help` text, and its first paragraph how to ask; `run` resolves to the exit code and never ends the process itself. */
export interface Verb {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  run(args: readonly string[], io: VerbIo): Promise<number>;
}
