import type { Page } from 'puppeteer';

/** A desk's window of 1280 × 900 at 200 % (WCAG 1.4.4), and as narrow as 400 % makes it (1.4.10). */
const MAGNIFIED = [
  { width: 640, height: 450 },
  { width: 320, height: 640 },
];

/**
 * What of a page is lost, or has to be scrolled for sideways, when it is magnified; the window is left as it was. Tables and text that
 * cannot be broken may scroll by themselves, if keys can scroll them too and what is scrolled has a name.
 */
export async function whatDoesNotReflow(page: Page): Promise<string[]> {
  const window = page.viewport();
  const lost: string[] = [];
  for (const magnified of MAGNIFIED) {
    await page.setViewport(magnified);
    const found = await page.evaluate(lostInWindow);
    lost.push(...found.slice(0, 5).map((one) => `reflow at ${magnified.width} px: ${one}`));
  }
  await page.setViewport(window);
  return lost;
}

/** Runs in the page, where only methods keep to themselves: the names that tsx gives to functions are not known there. */
function lostInWindow(): string[] {
  const root = document.documentElement;
  const is = {
    hiding(element: Element): boolean {
      return ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
    },
    scrolling(element: Element): boolean {
      return ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    },
    tooWide(element: Element): boolean {
      return element.scrollWidth > element.clientWidth + 1;
    },
    // What is for screen readers only is not looked at; fields scroll what was typed by themselves.
    shown(element: HTMLElement): boolean {
      return (
        element.checkVisibility() &&
        element.clientWidth > 1 &&
        element.closest('.sr') === null &&
        !['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName)
      );
    },
    named(element: HTMLElement): boolean {
      return (
        element.tabIndex >= 0 &&
        (element.tagName === 'PRE' || element.ariaLabel !== null || element.hasAttribute('aria-labelledby'))
      );
    },
    scrolled(element: Element): boolean {
      const parent = element.parentElement;
      return parent !== null && parent !== document.body && (is.scrolling(parent) || is.scrolled(parent));
    },
  };
  const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element instanceof HTMLElement && is.shown(element),
  );
  const findings: [what: string, elements: HTMLElement[]][] = [
    ['sticks out', shown.filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1 && !is.scrolled(one))],
    ['is cut off', shown.filter((one) => is.hiding(one) && is.tooWide(one))],
    ['scrolls without keys or a name', shown.filter((one) => is.scrolling(one) && is.tooWide(one) && !is.named(one))],
  ];
  return [
    ...(root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : []),
    ...findings.flatMap(([what, elements]) => elements.map(({ outerHTML }) => `${what}: ${outerHTML.slice(0, 160)}`)),
  ];
}
