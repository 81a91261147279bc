/** A table as RFC 4180 writes it, with what a spreadsheet would take for a formula made harmless. */
export function csv(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return [head, ...lines].map(csvLine).join('');
}

/** One line of it. */
export const csvLine = (line: readonly string[]): string => `${line.map(csvCell).join(',')}\r\n`;

function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
