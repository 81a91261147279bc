const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  shy: '',
};

/** The words of a piece of HTML as one line, for a hit's title and snippet. Not a sanitiser: the result is text and has to be escaped. */
export function plainText(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/<!--[\s\S]*?(-->|$)/g, ' ')
    .replace(/<\/?(p|div|br|li|ul|ol|h[1-6]|tr|td|blockquote)\b[^>]*>/gi, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (entity, name: string) => decode(name) ?? entity)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Up to `length` UTF-16 units of a text around the first place where one of the words stands, else from its beginning. */
export function around(text: string, words: readonly string[], length: number): string {
  const lower = text.toLowerCase();
  // A single letter stands everywhere.
  const at =
    words
      .filter((word) => word.length > 1)
      .map((word) => lower.indexOf(word.toLowerCase()))
      .find((index) => index >= 0) ?? 0;
  const start = Math.max(0, at - Math.floor(length / 3));
  const cut = text.slice(start, start + length);
  return `${start > 0 ? '… ' : ''}${cut.trim()}${start + length < text.length ? ' …' : ''}`;
}

function decode(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const readable = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return readable ? String.fromCodePoint(code) : '\uFFFD';
}
