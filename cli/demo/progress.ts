import { SingleBar } from 'cli-progress';

/** Says what is going on: a bar on a terminal, now and then a line elsewhere. */
export interface Progress {
  /** A sentence about what begins now. */
  say(sentence: string): void;
  /** A piece of work with a known size; `tell` may be called as often as there is news. */
  piece<T>(title: string, work: (tell: (done: number, of: number) => void) => Promise<T>): Promise<T>;
}

/** On a pipe, a line at most this often. Milliseconds. */
const LINE_EVERY_MS = 5_000;

/** Progress on a terminal or a pipe; seconds are counted from here. */
export function openProgress(stream: NodeJS.WritableStream): Progress {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s`;
  const isTerminal = 'isTTY' in stream && stream.isTTY === true;
  const say = (sentence: string) => void stream.write(`${seconds()}  ${sentence}\n`);
  return {
    say,
    async piece(title, work) {
      const began = performance.now();
      const bar = isTerminal ? newBar(stream, title) : null;
      if (bar === null) say(`${title} …`);
      let told = began;
      let size = 0;
      try {
        return await work((done, of) => {
          size = of;
          if (bar !== null) {
            bar.setTotal(of);
            bar.update(done);
          } else if (performance.now() - told > LINE_EVERY_MS) {
            told = performance.now();
            say(`${title}: ${done} of ${of}`);
          }
        });
      } finally {
        bar?.stop();
        say(`${title}: ${size} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
      }
    },
  };
}

function newBar(stream: NodeJS.WritableStream, title: string): SingleBar {
  const bar = new SingleBar({
    format: `        {bar} {value}/{total}  {eta_formatted} left  ${title}`,
    stream,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
  });
  bar.start(1, 0);
  return bar;
}
