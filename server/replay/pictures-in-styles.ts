/**
 * A style sheet with the addresses of its pictures replaced by what `inline` makes of them; null leaves one as it is, and the page's policy
 * refuses it. Nothing rests on every address being found here.
 */
export const withPictures = (css: string, inline: (address: string) => string | null): string =>
  css.replace(URL_FUNCTION, (whole, quoted: string | undefined, single: string | undefined, bare: string | undefined) => {
    const data = inline(unescaped(quoted ?? single ?? bare ?? ''));
    return data === null ? whole : `url("${data}")`;
  });

/** `url(…)` with its address in double quotes, in single quotes or in none. */
const URL_FUNCTION = /\burl\(\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|((?:[^\s"'()\\]|\\[\da-f]{1,6}\s?|\\.)+))\s*\)/gi;

/** CSS writes `\` before a character that would end the address, or its number in hexadecimal digits. */
const unescaped = (address: string) =>
  address.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_whole, code: string | undefined, character: string | undefined) =>
    code === undefined ? (character ?? '') : safely(Number.parseInt(code, 16)),
  );

const safely = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD');
