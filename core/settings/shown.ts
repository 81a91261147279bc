/**
 * Settings as an administrator may see them: the value of those named in `open`, and of the others only whether they are set. What is not
 * named is taken for a secret, so that a new setting is never shown by mistake.
 */
export function shownSettings(settings: Readonly<Record<string, unknown>>, open: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      name,
      isMade(value) ? (open.includes(name) ? inWords(value) : 'set') : 'not set',
    ]),
  );
}

const isMade = (value: unknown): boolean => value !== undefined && value !== null && inWords(value) !== '';

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (typeof value === 'object' && value !== null) return Object.keys(value).join(', ');
  return String(value);
}
