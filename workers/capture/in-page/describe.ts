/** What a page says about itself, and what there is of it besides text. */
export interface PageDescription {
  title: string;
  language: string | null;
  links: string[];
  relMe: string[];
  dates: { origin: 'json-ld' | 'meta' | 'itemprop' | 'time'; value: string }[];
  passwordFields: number;
  pictures: number;
  coveredShare: number;
}

/** Reads a page's links, dates and make-up. Runs in the page, in our isolated world, and must not refer to anything outside itself. */
export function describePage(linksMax: number, textChars: number): PageDescription {
  const clean = (text: string, charsMax: number) =>
    text
      .slice(0, charsMax)
      .replace(/[\ud800-\udfff]|\0/gu, '\ufffd')
      .replace(/\s+/g, ' ')
      .trim();
  const isShown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  const addressesOf = (selector: string) => {
    const found = new Set<string>();
    for (const element of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(selector)) {
      // An SVG link has an object for an href, and an odd one an address of its own scheme; neither is a web link.
      const href: unknown = element.href;
      if (typeof href === 'string' && /^https?:/.test(href) && href.length <= 4_000) found.add(clean(href, 4_000));
      if (found.size >= linksMax) break;
    }
    return [...found];
  };
  const dates: PageDescription['dates'] = [];
  const claim = (origin: PageDescription['dates'][number]['origin'], value: string | null | undefined) => {
    if (typeof value === 'string' && value !== '' && dates.length < 50) dates.push({ origin, value: clean(value, 60) });
  };
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20)) {
    for (const [, value] of script.textContent.matchAll(/"datePublished"\s*:\s*"([^"]{1,60})"/g)) claim('json-ld', value);
  }
  const META =
    'meta[property="article:published_time"], meta[property="og:published_time"], meta[name="date"], meta[name="dc.date"], meta[name="DC.date.issued"]';
  for (const meta of document.querySelectorAll(META)) claim('meta', meta.getAttribute('content'));
  for (const item of document.querySelectorAll('[itemprop="datePublished"]'))
    claim('itemprop', item.getAttribute('datetime') ?? item.getAttribute('content'));
  for (const time of [
    ...document.querySelectorAll('article time[datetime], time.dt-published, time[pubdate], main time[datetime], time[datetime]'),
  ].slice(0, 5)) {
    claim('time', time.getAttribute('datetime'));
  }

  const pictures = [...document.querySelectorAll('img, picture, video, canvas, svg, object, embed, iframe')].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width >= 100 && height >= 100 && isShown(element);
  });

  /** Under a fixed layer or dialog that holds less than half of the page's words: a page that is itself one fixed layer is not covered. */
  const layers = new Map<Element, boolean>();
  const isCover = (element: Element) => {
    let known = layers.get(element);
    if (known === undefined) {
      const style = getComputedStyle(element);
      const floats = style.position === 'fixed' || element.matches('dialog[open], [aria-modal="true"]');
      known = floats && element instanceof HTMLElement && element.innerText.length * 2 < textChars;
      layers.set(element, known);
    }
    return known;
  };
  const GRID = 8;
  let covered = 0;
  for (let column = 0; column < GRID; column += 1) {
    for (let row = 0; row < GRID; row += 1) {
      let element = document.elementFromPoint(((column + 0.5) * innerWidth) / GRID, ((row + 0.5) * innerHeight) / GRID);
      while (element !== null && !isCover(element)) element = element.parentElement;
      if (element !== null) covered += 1;
    }
  }

  const language = clean(document.documentElement.getAttribute('lang') ?? '', 40);
  return {
    title: clean(document.title, 500),
    language: language === '' ? null : language,
    links: addressesOf('a[href], area[href]'),
    relMe: addressesOf('a[rel~="me"][href], link[rel~="me"][href]'),
    dates,
    passwordFields: [...document.querySelectorAll('input[type="password"]')].filter(isShown).length,
    pictures: pictures.length,
    coveredShare: covered / (GRID * GRID),
  };
}
