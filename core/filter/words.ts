/** Splits a list written as text: `|`, commas and new lines part the entries, spaces around them do not count. */
export function list(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}

/** Splits a list of single words written as text with spaces. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The ways a noun is written in the plural; wrong guesses do no harm, because nobody writes them. */
export function plurals(noun: string): string[] {
  if (!/^[a-z]{2,}$/.test(noun)) return [];
  if (/(s|x|z|ch|sh)$/.test(noun)) return [`${noun}es`];
  if (/[^aeiou]y$/.test(noun)) return [`${noun.slice(0, -1)}ies`];
  return [`${noun}s`];
}
