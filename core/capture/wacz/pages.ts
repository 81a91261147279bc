import { z } from 'zod';

/** A page of a package: where a viewer begins. */
const PackagePage = z.looseObject({ url: z.string().min(1), ts: z.iso.datetime(), id: z.string(), title: z.string() });
export type PackagePage = z.infer<typeof PackagePage>;

/** Viewers take the first line for a header whatever it says; without one the first page would disappear. */
const HEADER = { format: 'json-pages-1.0', id: 'pages', title: 'All Pages', hasText: false };
const Header = z.looseObject({ format: z.literal('json-pages-1.0') });

/** Writes the list of pages (`json-pages-1.0`). */
export const writePages = (pages: readonly PackagePage[]): string =>
  [HEADER, ...pages].map((line) => `${JSON.stringify(line)}\n`).join('');

/** Reads a list of pages. Null when it is not one. */
export function readPages(text: string): PackagePage[] | null {
  try {
    const [header, ...pages] = text
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    if (!Header.safeParse(header).success) return null;
    return z.array(PackagePage).parse(pages);
  } catch {
    return null;
  }
}
