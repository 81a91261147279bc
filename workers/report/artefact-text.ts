import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text somebody could read out of an artefact, and where it stands. */
export interface ReadableText {
  readonly where: string;
  readonly text: string;
}

type Node = DefaultTreeAdapterTypes.Node;

/** Everything readable in an HTML document: text in reading order, every attribute's value, comments. Scripts and styles are text too. */
export function textsOfHtml(html: string): ReadableText[] {
  const words: string[] = [];
  const others: ReadableText[] = [];
  const visit = (node: Node): void => {
    if ('value' in node) words.push(isStyle(node.parentNode) ? withoutAtRules(node.value) : node.value);
    if ('data' in node) others.push({ where: 'an HTML comment', text: node.data });
    if ('attrs' in node)
      others.push(...node.attrs.map(({ name, value }) => ({ where: `the HTML attribute ${node.tagName} ${name}`, text: value })));
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if ('content' in node) visit(node.content);
    words.push('\n');
  };
  visit(parse(html));
  return [{ where: 'the text of the HTML', text: words.join('') }, ...others.filter(({ text }) => text !== '')];
}

const isStyle = (node: Node | null) => node !== null && 'tagName' in node && node.tagName === 'style';

/** `@page` in a style sheet is no handle. Only the names of at-rules are read so; anything else behind an @ stays as suspect as it is. */
const withoutAtRules = (css: string) => css.replace(/@(?=(?:page|bottom-right|media|font-face|supports|layer)\b)/g, '');

/** Everything readable in a PDF: the text of each page, document information, XMP metadata, outline titles, link targets, attachments. */
export async function textsOfPdf(pdf: Uint8Array): Promise<ReadableText[]> {
  // pdf.js takes the buffer over; the caller's bytes are what is hashed and stored, so it gets a copy.
  const task = getDocument({ data: Uint8Array.from(pdf), isEvalSupported: false, useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  try {
    const texts: ReadableText[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      texts.push({ where: `page ${number} of the PDF`, text });
      const annotations: unknown[] = await page.getAnnotations();
      texts.push(
        ...annotations.map((annotation) => ({ where: `an annotation on page ${number} of the PDF`, text: readable(annotation) })),
      );
    }
    const { info, metadata } = await document.getMetadata();
    texts.push({ where: 'the document information of the PDF', text: readable(withoutDates(info)) });
    // Typed as always there; null for a PDF without XMP.
    const raw: unknown = (metadata as { getRaw(): unknown } | null)?.getRaw();
    if (typeof raw === 'string') texts.push({ where: 'the metadata of the PDF', text: raw });
    const outline: unknown = await document.getOutline();
    texts.push({ where: 'the outline of the PDF', text: outlineTitles(outline).join('\n') });
    const attachments: unknown = await document.getAttachments();
    if (attachments !== null) texts.push({ where: 'an attachment of the PDF', text: readable(attachments) });
    return texts.filter(({ text }) => text.trim() !== '');
  } finally {
    await task.destroy();
  }
}

/** Dates and versions of the file itself say nothing of a person, and their digits would look like ages and years. */
function withoutDates(info: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(info).filter(
      ([name]) => !['CreationDate', 'ModDate', 'PDFFormatVersion', 'Producer', 'Creator'].includes(name),
    ),
  );
}

/** The strings anywhere in a value, one a line. */
function readable(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(readable).filter(Boolean).join('\n');
  if (value !== null && typeof value === 'object') return Object.values(value).map(readable).filter(Boolean).join('\n');
  return '';
}

function outlineTitles(outline: unknown): string[] {
  if (!Array.isArray(outline)) return [];
  return outline.flatMap((entry: { title?: unknown; url?: unknown; items?: unknown }) => [
    ...[entry.title, entry.url].filter((text): text is string => typeof text === 'string'),
    ...outlineTitles(entry.items),
  ]);
}
