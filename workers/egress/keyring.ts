import { KEYS, type KeyId } from '../../core/protocol/keys.ts';
import type { Refusal } from './door.ts';

/** The agency's own keys, by the source that asks for them. */
export type Keys = Readonly<Partial<Record<KeyId, string>>>;

/** Hands out keys for single requests, and decides which address may see them. */
export interface Keyring {
  headersFor(
    key: KeyId | undefined,
    url: string,
  ):
    | { readonly ok: true; readonly headers: Readonly<Record<string, string>> }
    | { readonly ok: false; readonly refusal: Refusal; readonly detail: string };
}

/**
 * A key goes to the host it was given for and nowhere else, and never in the clear: plain http is allowed only to the operator's own hosts
 * (`ownHosts`), which is how practice sites stand in for it.
 */
export function openKeyring(keys: Keys, ownHosts: readonly string[]): Keyring {
  return {
    headersFor(id, url) {
      if (id === undefined) return { ok: true, headers: {} };
      const { setting, host, header, prefix } = KEYS[id];
      const { hostname, protocol } = new URL(url);
      if (hostname !== host || (protocol !== 'https:' && !ownHosts.includes(hostname)))
        return { ok: false, refusal: 'key_kept_back', detail: `the key goes to https://${host} only` };
      const key = keys[id];
      return key === undefined
        ? { ok: false, refusal: 'key_missing', detail: `${setting} is not set` }
        : { ok: true, headers: { [header]: prefix + key } };
    },
  };
}
