import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { z } from 'zod';
import { EXPECTED_FINDINGS } from '../../local/practice-web/expected.ts';
import { startPracticeWeb, type PracticeWeb } from '../../local/practice-web/index.ts';
import type { CaptureResult } from '../../workers/capture/capture.ts';
import { openCapturing } from './capturing.ts';

/** What of the pages' own source, read without a browser, is in their captures. Shares from 0 to 1 over all pages together. */
export interface Completeness {
  readonly pages: number;
  /** Characters of text other than white space. */
  readonly characters: number;
  readonly charactersKept: number;
  readonly links: number;
  readonly linksKept: number;
  readonly images: number;
  readonly imagesKept: number;
  /** Pages that are called complete although text, a link or an image of theirs is missing. */
  readonly wronglyComplete: readonly string[];
}

interface Truth {
  /** The text nodes, without white space: elements join words, and layout spaces them. */
  readonly texts: readonly string[];
  readonly links: ReadonlySet<string>;
  readonly images: ReadonlySet<string>;
}

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

const STARTS = ['news', 'blog', 'wiki', 'forum', 'social'].map((name) => [
  `http://${name}.practice.test/`,
  ...new Set(EXPECTED_FINDINGS.map(({ url }) => url).filter((url) => url.startsWith(`http://${name}.`))),
]);
const UNSEEN = ['script', 'style', 'noscript', 'template', 'head', 'select', 'textarea', 'iframe', 'object', 'video', 'audio'];
/** What pages say only until their scripts have loaded the rest. */
const UNTIL_LOADED = ['Loadingmore…'];
const AT_ONCE = 2;

const Listed = z.object({ links: z.array(z.string()), media: z.array(z.object({ url: z.string() })) });

/** Walks the practice web from its front pages and what findings quote, captures so many of its pages and compares each with what its source says. */
export async function measureCompleteness(pagesMax: number): Promise<Completeness> {
  const web = await startPracticeWeb();
  const capturing = await openCapturing(web);
  const totals = { characters: 0, charactersKept: 0, links: 0, linksKept: 0, images: 0, imagesKept: 0 };
  const wronglyComplete: string[] = [];
  try {
    const waiting = await walk(web, pagesMax);
    const pages = waiting.length;
    const work = async () => {
      for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
        const result = await capturing.capture(page.url);
        const kept = keptOf(page.truth, result);
        for (const name of Object.keys(kept) as (keyof typeof kept)[]) totals[name] += kept[name];
        const whole = kept.characters === kept.charactersKept && kept.links === kept.linksKept && kept.images === kept.imagesKept;
        if (result.state === 'complete' && !whole) wronglyComplete.push(page.url);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { pages, ...totals, wronglyComplete };
  } finally {
    await capturing.close();
    await web.close();
  }
}

/** Pages that answer with HTML, each host's in turn, so that no site crowds out the others. */
async function walk(web: PracticeWeb, pagesMax: number): Promise<{ url: string; truth: Truth }[]> {
  const queues = STARTS.map((start) => [...start]);
  const seen = new Set(STARTS.flat());
  const pages: { url: string; truth: Truth }[] = [];
  while (pages.length < pagesMax && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      const url = queue.shift();
      const html = url === undefined || pages.length >= pagesMax ? null : await sourceOf(web, url);
      if (url === undefined || html === null) continue;
      const truth = truthOf(html, url);
      pages.push({ url, truth });
      const own = [...truth.links]
        .map((link) => link.replace(/#.*$/, ''))
        .filter((link) => new URL(link).origin === new URL(url).origin);
      for (const link of own) {
        if (seen.has(link)) continue;
        seen.add(link);
        queue.push(link);
      }
    }
  }
  return pages;
}

async function sourceOf(web: PracticeWeb, url: string): Promise<string | null> {
  const { hostname, pathname, search } = new URL(url);
  const port = Object.entries(web.hosts).find(([host]) => host === hostname)?.[1];
  const answer = await fetch(`http://127.0.0.1:${port ?? 0}${pathname}${search}`, { redirect: 'manual' });
  const isPage = answer.status === 200 && answer.headers.get('content-type')?.startsWith('text/html') === true;
  return isPage ? answer.text() : null;
}

function truthOf(html: string, url: string): Truth {
  const texts: string[] = [];
  const links = new Set<string>();
  const images = new Set<string>();
  const resolve = (address: string) => (URL.canParse(address, url) ? new URL(address, url).href : '');
  const read = (node: Node) => {
    if (defaultTreeAdapter.isTextNode(node)) texts.push(withoutSpace(node.value));
    if (defaultTreeAdapter.isElementNode(node)) {
      const attribute = (named: string) => node.attrs.find(({ name }) => name === named)?.value;
      if (UNSEEN.includes(node.tagName) || attribute('hidden') !== undefined) return;
      const href = node.tagName === 'a' ? resolve(attribute('href') ?? '') : '';
      if (/^https?:/.test(href)) links.add(href);
      const src = node.tagName === 'img' ? resolve(attribute('src') ?? '') : '';
      if (/^https?:/.test(src)) images.add(src);
    }
    if ('childNodes' in node) node.childNodes.forEach(read);
  };
  read(parse(html));
  return { texts: texts.filter((text) => !UNTIL_LOADED.includes(text)), links, images };
}

/** How much of it is in the text, in the list of links and among the answers that were kept. */
function keptOf({ texts, links, images }: Truth, { artefacts, record }: CaptureResult) {
  const contentOf = (kind: string) => Buffer.from(artefacts.find((one) => one.kind === kind)?.bytes ?? []).toString();
  const shown = withoutSpace(contentOf('text'));
  const charactersOf = (some: readonly string[]) => some.reduce((sum, { length }) => sum + length, 0);
  const listed = Listed.safeParse(contentOf('links') === '' ? null : JSON.parse(contentOf('links')));
  const there = new Set(listed.success ? [...listed.data.links, ...listed.data.media.map(({ url }) => url)] : []);
  const missing = new Set(record.exchanges.bodiesMissing.map(({ url }) => url));
  return {
    characters: charactersOf(texts),
    charactersKept: charactersOf(texts.filter((text) => shown.includes(text))),
    links: links.size,
    linksKept: [...links].filter((link) => there.has(link)).length,
    images: images.size,
    imagesKept: [...images].filter((image) => there.has(image) && !missing.has(image)).length,
  };
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');
