import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';

/** True when somebody answers a TCP connection there. */
export function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const end = (is: boolean): void => {
      resolve(is);
      socket.destroy();
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}

/** Every address by which this machine can be reached, except 127.0.0.1 itself. */
export function otherAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return [
    '127.0.0.2',
    ...all.filter(({ address, scopeid }) => address !== '127.0.0.1' && !scopeid).map(({ address }) => address),
  ];
}
