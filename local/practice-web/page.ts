/** Text made safe to stand between tags and inside double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** What the sites' pages differ in. */
export interface PageParts {
  readonly title: string;
  /** The site's accent, any CSS colour. */
  readonly accent: string;
  /** HTML of the masthead, the only navigation a site has. */
  readonly masthead: string;
  /** HTML of the page itself. */
  readonly main: string;
  readonly language?: string;
  /** Extra HTML for the head. */
  readonly head?: string;
  /** For `<meta name="robots">`; no element when left out. */
  readonly robots?: string;
}

const STYLE = `
  body { margin: 0; font: 17px/1.55 Georgia, 'Liberation Serif', serif; color: #1d2126; background: #fbfaf7; }
  header.masthead { border-bottom: 4px solid var(--accent); padding: 1rem 1.5rem; background: #fff; }
  header.masthead a { color: inherit; text-decoration: none; margin-right: 1rem; }
  header.masthead .name { font-size: 1.5rem; font-weight: 700; color: var(--accent); }
  main { max-width: 44rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; }
  a { color: var(--accent); }
  h1 { line-height: 1.2; }
  .meta { color: #5a6069; font-size: .85rem; }
  article { padding: .75rem 0; border-bottom: 1px solid #e2ded4; overflow-wrap: anywhere; }
  blockquote { border-left: 3px solid var(--accent); margin-left: 0; padding-left: 1rem; color: #3d434b; }
  figure { margin: .75rem 0; } figure img { max-width: 100%; border-radius: 4px; }
  .avatar { width: 80px; height: 80px; border-radius: 10px; float: left; margin-right: 1rem; }
  dl.fields { clear: both; display: grid; grid-template-columns: 9rem 1fr; border: 1px solid #e2ded4; padding: .5rem; }
  dl.fields dd, dl.fields p { margin: 0; }
  table { width: 100%; border-collapse: collapse; } td, th { text-align: left; padding: .4rem; border-bottom: 1px solid #e2ded4; }
`;

/** A whole HTML document with the look all practice sites share. */
export function renderPage(parts: PageParts): string {
  const robots = parts.robots === undefined ? '' : `<meta name="robots" content="${escapeHtml(parts.robots)}">`;
  return `<!doctype html>
<html lang="${escapeHtml(parts.language ?? 'en')}" style="--accent: ${parts.accent}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(parts.title)}</title>${robots}
<link rel="icon" href="data:,"><style>${STYLE}</style>${parts.head ?? ''}</head>
<body><header class="masthead">${parts.masthead}</header>
<main>
${parts.main}
</main></body></html>
`;
}

/** A date as the sites print it: "14 March 2025". Takes any ISO 8601 text that starts with the day. */
export function printDay(iso: string): string {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
