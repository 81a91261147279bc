/** A picture, film, sound or frame that a page embeds. Lengths in CSS pixels as shown; 0 for what is not shown. */
export interface EmbeddedMedia {
  kind: string;
  /** What it was loaded from; its first 4,000 characters. */
  url: string;
  alt: string | null;
  widthPx: number;
  heightPx: number;
}

/** Lists what a page embeds, in document order. Runs in the page, in our isolated world, and must not refer to anything outside itself. */
export function listMedia(mediaMax: number): EmbeddedMedia[] {
  const clean = (text: string, charsMax: number) => text.slice(0, charsMax).replace(/[\ud800-\udfff]|\0/gu, '\ufffd');
  const addressOf = (element: Element): string => {
    if (element instanceof HTMLImageElement || element instanceof HTMLMediaElement) return element.currentSrc || element.src;
    if (element instanceof HTMLObjectElement) return element.data;
    return (element.getAttribute('src') ?? '') === '' ? '' : new URL(element.getAttribute('src') ?? '', document.baseURI).href;
  };
  const safely = (element: Element): string => {
    try {
      return addressOf(element);
    } catch {
      // A page may write an address that is none.
      return element.getAttribute('src') ?? '';
    }
  };
  return [...document.querySelectorAll('img, video, audio, source, object, embed, iframe')]
    .slice(0, mediaMax)
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const alt = element.getAttribute('alt');
      return {
        kind: element.localName,
        url: clean(safely(element), 4_000),
        alt: alt === null ? null : clean(alt, 500),
        widthPx: Math.round(width),
        heightPx: Math.round(height),
      };
    })
    .filter(({ url }) => url !== '');
}
