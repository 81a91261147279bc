/** Where a verb reads and writes, so that a test can hand it streams of its own. */
export interface VerbIo {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** One word of the command line. `usage` is the whole `--help` text; `run` resolves to the exit code and never ends the process itself. */
export interface Verb {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  run(args: readonly string[], io: VerbIo): Promise<number>;
}
