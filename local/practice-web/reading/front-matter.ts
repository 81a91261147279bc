/** A Markdown file taken apart: the `name: value` lines between its two `---` lines, and the body below them. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Reads front matter; `null` when the file does not begin with it. Values are plain text up to the end of the line. */
export function readFrontMatter(text: string): FrontMatter | null {
  const match = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/su.exec(text);
  if (match === null) return null;
  const fields: Record<string, string> = {};
  for (const line of (match[1] ?? '').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (colon > 0) fields[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  return { fields, body: (match[2] ?? '').trim() };
}
