/** An address can repeat a name; pages ask for one value, and get the first. */
export function onlyText(values: Readonly<Record<string, unknown>>): Record<string, string> {
  const first = Object.entries(values).map(([name, value]): [string, unknown] => [name, Array.isArray(value) ? value[0] : value]);
  return Object.fromEntries(
    first.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[1].includes('\0')),
  );
}
