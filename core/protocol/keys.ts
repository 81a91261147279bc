/** A key that a source asks its users to have: where it is set, the only host it is ever sent to, and how. */
export interface Key {
  /** The workers' setting that holds it. */
  readonly setting: string;
  /** Host name it was given for. It goes nowhere else, whatever site a step names. */
  readonly host: string;
  /** Lower-case name of the request header that carries it: never the address, which is recorded. */
  readonly header: string;
  /** What stands before it in that header. */
  readonly prefix: string;
}

/** The keys an agency can have. They identify the agency, never a person, and open nothing that is not public. */
export const KEYS = {
  brave: { setting: 'EVENHAND_KEY_BRAVE', host: 'api.search.brave.com', header: 'x-subscription-token', prefix: '' },
  courtlistener: {
    setting: 'EVENHAND_KEY_COURTLISTENER',
    host: 'www.courtlistener.com',
    header: 'authorization',
    prefix: 'Token ',
  },
} as const satisfies Record<string, Key>;

export type KeyId = keyof typeof KEYS;
export const KEY_IDS = Object.keys(KEYS) as [KeyId, ...KeyId[]];
