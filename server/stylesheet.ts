import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const STYLES = fileURLToPath(new URL('../templates/styles/', import.meta.url));

/** The design system as one sheet: the parts in `templates/styles/`, in the order of their numbers. */
export function readStylesheet(): string {
  const parts = readdirSync(STYLES).filter((name) => /^\d\d-[a-z-]+\.css$/.test(name));
  return parts
    .sort()
    .map((name) => readFileSync(STYLES + name, 'utf8'))
    .join('\n');
}
