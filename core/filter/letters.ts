const WORD = 1;
const NO_WORD = 2;
/** Whether a UTF-16 unit belongs to a word: 0 where nobody has asked yet. */
const kinds = new Uint8Array(0x10000);

/** True for letters and digits of any script. */
export function isWordUnit(code: number): boolean {
  return (kinds[code] || kindOf(code)) === WORD;
}

function kindOf(code: number): number {
  const kind = isLetterOrDigit(code) ? WORD : NO_WORD;
  kinds[code] = kind;
  return kind;
}

function isLetterOrDigit(code: number): boolean {
  if (code < 0x80) return isLower(code) || isDigit(code);
  if (code >= 0x2000 && code < 0x2c00) return false;
  if (code >= 0xd800 && code < 0xf900) return false;
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

/** From A to Z. */
export const isUpper = (code: number): boolean => code >= 65 && code <= 90;
/** From a to z. */
export const isLower = (code: number): boolean => code >= 97 && code <= 122;
/** From 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
