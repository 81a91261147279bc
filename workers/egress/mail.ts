import { createTransport } from 'nodemailer';

/** A letter to one person. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where to say that no more are wanted. */
  readonly stopAt: string;
}

/** The agency's mail server. It is the operator's choice, like the database: the door's rules for strangers' addresses do not apply to it. */
export interface Mail {
  /** Hands a letter over. Throws when the server does not take it. */
  send(letter: Letter): Promise<void>;
  /** Throws when the server cannot be reached or does not let us in. */
  verify(): Promise<void>;
  close(): void;
}

/** A server that does not answer within this is treated as one that is away. Milliseconds. */
const ANSWER_MS = 10_000;

/** Opens the way to the server at `url` (`smtp://` or `smtps://`, with name and password where it asks for them), writing as `from`. */
export function openMail(url: string, from: string): Mail {
  const transport = createTransport({
    url,
    connectionTimeout: ANSWER_MS,
    greetingTimeout: ANSWER_MS,
    socketTimeout: ANSWER_MS,
    // A letter is text; nothing in it may make this process read files or addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text, stopAt }) {
      // Not to be answered by machines, and a way out in the mail program itself.
      const headers = { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe': `<${stopAt}>` };
      await transport.sendMail({ from, to, subject, text, headers });
    },
    async verify() {
      await transport.verify();
    },
    close: () => transport.close(),
  };
}
