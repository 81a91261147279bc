/** Splits a list written as text: `|`, commas and new lines part the entries, spaces around them do not count. */
export function list(text: string): string[] {
  const entries: string[] = [];
  for (const line of text.split('\n')) {
    for (const piece of line.split('|')) {
      const entry = piece.trim();
      if (entry !== '') entries.push(entry.includes('  ') ? entry.replace(/\s+/g, ' ') : entry);
    }
  }
  return entries;
}

/** Splits a list of single words written as text with spaces. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The ways a noun is written in the plural; wrong guesses do no harm, because nobody writes them. */
export function plurals(noun: string): string[] {
  if (!/^[a-z]{2,}$/.test(noun)) return [];
  const [before, last] = [noun.at(-2) ?? '', noun.at(-1) ?? ''];
  if ('sxz'.includes(last) || (last === 'h' && 'cs'.includes(before))) return [`${noun}es`];
  if (last === 'y' && !'aeiou'.includes(before)) return [`${noun.slice(0, -1)}ies`];
  return [`${noun}s`];
}
