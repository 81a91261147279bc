import { escapeHtml } from './page.ts';

/**
 * The little markup content files are written in, one block between blank lines: `## heading`, `> quotation`,
 * `![alt text](scene)` for a drawn picture, else a paragraph; inside a block `[text](address)`, `[[Wiki page]]` and
 * `[[Wiki page|text]]`. Everything else stands as it is written.
 */
export type Block =
  | { readonly kind: 'heading' | 'quotation' | 'paragraph'; readonly text: string }
  | { readonly kind: 'picture'; readonly scene: string; readonly alt: string };

const PICTURE = /^!\[([^\]]*)\]\(([a-z-]+)\)$/u;
const LINK = /\[\[([^\]|]+)(?:\|([^\]]+))?\]\]|\[([^\]]+)\]\(([^)\s]+)\)/gu;

/** Takes the markup apart. Lines of one block are joined; nothing is ever refused. */
export function readBlocks(markup: string): Block[] {
  return markup
    .split(/\n\s*\n/u)
    .map((block) => block.trim().replace(/\s*\n\s*/gu, ' '))
    .filter((block) => block !== '')
    .map(readBlock);
}

function readBlock(text: string): Block {
  const picture = PICTURE.exec(text);
  if (picture !== null) return { kind: 'picture', alt: picture[1] ?? '', scene: picture[2] ?? '' };
  if (text.startsWith('## ')) return { kind: 'heading', text: text.slice(3) };
  if (text.startsWith('> ')) return { kind: 'quotation', text: text.slice(2) };
  return { kind: 'paragraph', text };
}

const ELEMENT = { heading: 'h2', quotation: 'blockquote', paragraph: 'p' } as const;

/** The blocks as HTML; pictures come from the same site's `/media/`. */
export function blocksToHtml(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'picture') return pictureToHtml(block);
      return `<${ELEMENT[block.kind]}>${linksToHtml(block.text)}</${ELEMENT[block.kind]}>`;
    })
    .join('\n');
}

/** A drawn picture with its alternative text; the picture is served by the site the page is on. */
export function pictureToHtml({ scene, alt }: { readonly scene: string; readonly alt: string }): string {
  return `<figure><img src="/media/${escapeHtml(scene)}.svg" alt="${escapeHtml(alt)}" width="480" height="320"></figure>`;
}

/** The blocks as a reader sees them, one paragraph a line, without pictures. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === 'picture' ? [] : [linksToText(block.text)])).join('\n');
}

/** The alternative texts of the pictures, in order. */
export function alternativeTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'picture' ? [block.alt] : []));
}

/** The path of a wiki page by its title. */
export function wikiPath(title: string): string {
  return `/wiki/${encodeURIComponent(title.replaceAll(' ', '_')).replaceAll('%3A', ':').replaceAll("'", '%27')}`;
}

function linksToHtml(text: string): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const [whole, page, pageText, linkText, address] = match;
    const target = page === undefined ? (address ?? '') : wikiPath(page);
    const shown = page === undefined ? (linkText ?? '') : (pageText ?? page);
    html += `${escapeHtml(text.slice(end, match.index))}<a href="${escapeHtml(target)}">${escapeHtml(shown)}</a>`;
    end = match.index + whole.length;
  }
  return html + escapeHtml(text.slice(end));
}

function linksToText(text: string): string {
  return text.replace(LINK, (_whole, page?: string, pageText?: string, linkText?: string) => pageText ?? page ?? linkText ?? '');
}
