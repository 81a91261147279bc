import { connect } from 'node:net';

const ANSWER_MS = 2000;

/**
 * Says one word to a Redis on loopback, after the password, and gives its answer's first line ('+PONG', '-LOADING …'). Null when
 * nobody listens, nobody answers in time, or the connection ends first: for SHUTDOWN that is the good answer.
 */
export function sayToRedis(
  { port, password }: { readonly port: number; readonly password: string },
  word: 'PING' | 'SHUTDOWN',
): Promise<string | null> {
  return new Promise((resolve) => {
    let received = '';
    const socket = connect({ host: '127.0.0.1', port, timeout: ANSWER_MS });
    const end = (answer: string | null): void => {
      resolve(answer);
      socket.destroy();
    };
    socket.setEncoding('utf8');
    socket.once('connect', () => socket.write(`AUTH ${password}\r\n${word}\r\n`));
    socket.on('data', (text: string) => {
      received += text;
      const [toPassword, toWord, ...rest] = received.split('\r\n');
      if (toPassword?.startsWith('-') === true) end(toPassword);
      else if (toWord !== undefined && rest.length > 0) end(toWord);
    });
    socket.once('timeout', () => end(null));
    socket.once('error', () => end(null));
    socket.once('close', () => end(null));
  });
}
