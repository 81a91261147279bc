import { z } from 'zod';
import { Failure } from '../core/failure.ts';
import { signerFrom } from '../core/ledger/note.ts';

const Keys = z.object({
  EVENHAND_LEDGER_VKEY: z.string().optional(),
  EVENHAND_LEDGER_KEY: z.base64().optional(),
  EVENHAND_ORIGIN: z.string().default('evenhand.local/ledger'),
});

/** The ledger's public key as a C2SP verifier key: given outright, or derived from the signing key where that is at hand. Throws `Failure` BAD_INPUT. */
export function readCheckpointVkey(environment: NodeJS.ProcessEnv): string {
  const read = Keys.safeParse(environment);
  if (!read.success) throw new Failure('BAD_INPUT', `The ledger's key cannot be read:\n${z.prettifyError(read.error)}`);
  const keys = read.data;
  if (keys.EVENHAND_LEDGER_VKEY !== undefined) return keys.EVENHAND_LEDGER_VKEY;
  if (keys.EVENHAND_LEDGER_KEY === undefined) {
    throw new Failure('BAD_INPUT', 'Set EVENHAND_LEDGER_VKEY (the public key) or EVENHAND_LEDGER_KEY (the signing key).');
  }
  return signerFrom(keys.EVENHAND_ORIGIN, Buffer.from(keys.EVENHAND_LEDGER_KEY, 'base64')).vkey;
}
