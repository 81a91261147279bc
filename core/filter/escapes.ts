/** A letter written by its number or name: what it spells, and how many UTF-16 units it takes. */
export interface Escape {
  readonly text: string;
  readonly size: number;
}

/** Tells texts without any escape at once. */
export const ESCAPED = /%[c-f][0-9a-f]%|&#?[0-9a-z]{2,8};/i;

/** The escape that begins here, of an address ("J%C3%B3zef") or of HTML ("J&oacute;zef"), or `null`. */
export function escapeAt(text: string, at: number): Escape | null {
  switch (text.charCodeAt(at)) {
    case 0x25:
      return bytesAt(text, at);
    case 0x26:
      return entityAt(text, at);
    default:
      return null;
  }
}

function bytesAt(text: string, at: number): Escape | null {
  const bytes = /^(?:%[c-f][0-9a-f](?:%[89ab][0-9a-f]){1,3})/i.exec(text.slice(at, at + 12))?.[0];
  if (bytes === undefined) return null;
  const size = 3 * (/^%f/i.test(bytes) ? 4 : /^%e/i.test(bytes) ? 3 : 2);
  try {
    return { text: decodeURIComponent(bytes.slice(0, size)), size };
  } catch {
    return null;
  }
}

function entityAt(text: string, at: number): Escape | null {
  const [whole, name = ''] = /^&(#?[0-9a-z]{2,8});/i.exec(text.slice(at, at + 12)) ?? [];
  const spelled = name.startsWith('#') ? numbered(name.slice(1).toLowerCase()) : named(name);
  return whole === undefined || spelled === null ? null : { text: spelled, size: whole.length };
}

function numbered(digits: string): string | null {
  const code = digits.startsWith('x') ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}

// An accent is folded away in any case, so the letter is enough.
function named(name: string): string | null {
  return /^([a-z])(?:acute|grave|circ|tilde|uml|ring|cedil|caron)$/i.exec(name)?.[1] ?? SIGNS[name.toLowerCase()] ?? null;
}

// prettier-ignore
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '\u00ad', zwnj: '\u200c', zwj: '\u200d',
  rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', hellip: '…', mdash: '—', ndash: '–', szlig: 'ß', aelig: 'æ', oelig: 'œ', oslash: 'ø', eth: 'ð', thorn: 'þ',
};
