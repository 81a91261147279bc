import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server on this machine that keeps what it is given. */
export interface MailSink {
  /** As `EVENHAND_SMTP_URL`, with the name and password it lets in. */
  readonly url: string;
  /** Every letter it took, whole, with its recipients. */
  readonly letters: { readonly to: readonly string[]; readonly text: string }[];
  /** From now on refuses (or takes again) what it is sent. */
  refuse(refusing: boolean): void;
  close(): Promise<void>;
}

export const MAIL_PASSWORD = 'quiet-envelope';

/** Starts a mail server on a port of its own. */
export async function openMailSink(): Promise<MailSink> {
  const letters: MailSink['letters'] = [];
  let refusing = false;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'evenhand' && password === MAIL_PASSWORD ? done(null, { user: username }) : done(new Error('Invalid login')),
    onRcptTo: (_address, _session, done) => done(refusing ? new Error('Mailbox full') : null),
    onData(stream, { envelope }, done) {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString()));
      stream.on('end', () => {
        letters.push({ to: envelope.rcptTo.map(({ address }) => address), text });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://evenhand:${MAIL_PASSWORD}@127.0.0.1:${port}`,
    letters,
    refuse: (now) => void (refusing = now),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
