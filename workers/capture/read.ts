import { z } from 'zod';
import { DATE_ORIGINS } from '../../core/capture/published.ts';
import { describePage } from './in-page/describe.ts';
import { listMedia } from './in-page/media.ts';
import { readHtml } from './in-page/html.ts';
import { readVisibleText } from './in-page/visible-text.ts';
import { readInIsolation, stopScripts } from './isolated.ts';
import { whyBrowsersOwnPage } from './open.ts';
import type { Found, Shown, Viewing } from './viewing.ts';

/** Characters (UTF-16 units) that are kept; more is cut, and said. */
const TEXT_CHARS_MAX = 2_000_000;
const HTML_CHARS_MAX = 12_000_000;
const MHTML_CHARS_MAX = 30_000_000;
const LINKS_MAX = 2_000;
const MEDIA_MAX = 2_000;

const Text = z.object({ text: z.string(), cut: z.boolean(), embeddedFrames: z.number() });
const Html = z.object({ html: z.string(), cut: z.boolean() });
const Media = z.array(
  z.object({ kind: z.string(), url: z.string(), alt: z.string().nullable(), widthPx: z.number(), heightPx: z.number() }),
);
const Description = z.object({
  title: z.string(),
  language: z.string().nullable(),
  links: z.array(z.string()),
  relMe: z.array(z.string()),
  dates: z.array(z.object({ origin: z.enum(DATE_ORIGINS), value: z.string() })),
  passwordFields: z.number(),
  pictures: z.number(),
  coveredShare: z.number(),
});

/** Stops the page's scripts, so that text, picture and source are of one and the same moment. */
export async function holdStill(viewing: Viewing): Promise<Found> {
  viewing.moves.stay();
  await stopScripts(viewing.opened.session);
  return (await whyBrowsersOwnPage(viewing)) ?? { shownUrl: viewing.opened.page.url() };
}

/** Reads what a person could read. Findings are spans of exactly this text. */
export async function readText({ opened }: Viewing): Promise<Found> {
  const text = await readInIsolation(opened, readVisibleText, Text, TEXT_CHARS_MAX);
  return { text, reasons: text.cut ? ['text_too_long'] : [] };
}

/** Keeps the document as it was when it was read. */
export async function keepSource({ opened }: Viewing): Promise<Found> {
  const html = await readInIsolation(opened, readHtml, Html, HTML_CHARS_MAX);
  return { html, reasons: html.cut ? ['html_too_large'] : [] };
}

/** Keeps the page with its pictures and styles as one file that a person can open. */
export async function keepSnapshot({ opened }: Viewing): Promise<Found> {
  const { data } = await opened.session.send('Page.captureSnapshot', { format: 'mhtml' });
  return data.length > MHTML_CHARS_MAX ? { reasons: ['mhtml_too_large'] } : { mhtml: data };
}

/** Reads links, embedded media, dates and what kind of page it is. */
export async function describe({ opened }: Viewing, { text }: Shown): Promise<Found> {
  const textChars = text?.text.length ?? 0;
  return {
    description: await readInIsolation(opened, describePage, Description, LINKS_MAX, textChars),
    media: await readInIsolation(opened, listMedia, Media, MEDIA_MAX),
  };
}
