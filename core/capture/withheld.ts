import type { HeaderLines } from './exchange.ts';

/** Headers that carry a visitor's token: their length is kept, what they say is not. */
const WITHHELD: readonly string[] = ['set-cookie', 'cookie', 'authorization', 'proxy-authorization'];

/** Header lines as they are kept in evidence. */
export const withheld = (headers: HeaderLines): HeaderLines =>
  headers.map(([name, value]) =>
    WITHHELD.includes(name.toLowerCase()) ? [name, `(withheld: ${value.length} characters)`] : [name, value],
  );
