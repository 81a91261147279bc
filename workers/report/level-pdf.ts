/**
 * Takes out of a printed PDF what tells when it was printed and what was printed before it: the time of day, and the counter of the browser
 * that names the elements. Whoever has two reports of one day cannot tell from them which one was finished first. Nothing moves, so every
 * offset in the file stays true. `day` is `YYYY-MM-DD`.
 */
export function levelPdf(pdf: Uint8Array, day: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const midnight = `(D:${day.replaceAll('-', '')}000000+00'00')`;
  const dated = text.replace(/(\/(?:CreationDate|ModDate) )\(D:\d{14}\+00'00'\)/g, (_, name: string) => name + midnight);
  const numbers = [...new Set(dated.match(ELEMENT) ?? [])].sort();
  const places = new Map(numbers.map((name, place) => [name, `(node${String(place + 1).padStart(8, '0')})`]));
  return Buffer.from(
    dated.replace(ELEMENT, (name) => places.get(name) ?? name),
    'latin1',
  );
}

/** How Chromium names the elements of the structure tree: a number that counts on from page to page, in the order of the tree. */
const ELEMENT = /\(node\d{8}\)/g;
