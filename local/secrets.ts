import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { CannotStart } from './cannot-start.ts';

const KEY_BYTES = 32;
const Key = (encoding: 'base64' | 'base64url') =>
  z
    .string()
    .refine(
      (text) => Buffer.from(text, encoding).length === KEY_BYTES && Buffer.from(text, encoding).toString(encoding) === text,
      {
        error: `must be ${KEY_BYTES} bytes in ${encoding}`,
      },
    );

const Secrets = z.strictObject({
  /** Signs sessions and forms. */
  EVENHAND_SECRET: Key('base64url'),
  /** Encrypts the evidence store's keys. Lost: so is the evidence. */
  EVENHAND_MASTER_KEY: Key('base64'),
  /** Ed25519 seed that signs checkpoints of the ledger. */
  EVENHAND_LEDGER_KEY: Key('base64'),
});

/** The three secrets of an installation, as the settings they are handed on as. */
export type Secrets = z.infer<typeof Secrets>;

/** Three new secrets from the system's random source. */
export function makeSecrets(): Secrets {
  return {
    EVENHAND_SECRET: randomBytes(KEY_BYTES).toString('base64url'),
    EVENHAND_MASTER_KEY: randomBytes(KEY_BYTES).toString('base64'),
    EVENHAND_LEDGER_KEY: randomBytes(KEY_BYTES).toString('base64'),
  };
}

/**
 * The secrets of this folder, from `secrets.json` (0600), made the first time. Never replaces a damaged or lost file when there is
 * a database already: new keys could not open what the old ones closed. Throws CannotStart instead.
 */
export function loadSecrets(dir: string): Secrets {
  const file = path.join(dir, 'secrets.json');
  if (!existsSync(file)) return createSecrets(file, existsSync(path.join(dir, 'postgres-password')));
  const parsed = Secrets.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (!parsed.success)
    throw new CannotStart(`${file} is damaged; put it back from your backup.\n${z.prettifyError(parsed.error)}`);
  chmodSync(file, 0o600);
  return parsed.data;
}

function createSecrets(file: string, isInUse: boolean): Secrets {
  if (isInUse) {
    throw new CannotStart(
      `${file} is missing, and the evidence here cannot be read without it. Put it back from your backup, or move the whole folder away to begin anew.`,
    );
  }
  const secrets = makeSecrets();
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
