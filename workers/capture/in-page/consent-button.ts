/** A button of a banner or dialog that could be pressed, and how to find it again. */
export interface ConsentButton {
  label: string;
  selector: string;
}

/**
 * Lists the buttons inside fixed or sticky layers and dialogs, in document order. Links to elsewhere and anything that would send a form
 * are left out. Runs in the page, in our isolated world, and must not refer to anything outside itself.
 */
export function listBannerButtons(buttonsMax: number): ConsentButton[] {
  const floats = (element: Element) =>
    element.matches('dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]') ||
    ['fixed', 'sticky'].includes(getComputedStyle(element).position);
  const isInBanner = (element: Element) => {
    for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement)
      if (floats(at)) return true;
    return false;
  };
  const leadsAway = (element: Element) => {
    if (element instanceof HTMLAnchorElement) return !/^(#|$|javascript:)/i.test(element.getAttribute('href') ?? '');
    if (element instanceof HTMLButtonElement || element instanceof HTMLInputElement)
      return element.form !== null && element.type !== 'button';
    return false;
  };
  const isShown = (element: Element) => {
    const { width, height, top, bottom } = element.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && top < innerHeight && getComputedStyle(element).visibility === 'visible';
  };
  const selectorOf = (element: Element) => {
    const path: string[] = [];
    for (let at = element; at.parentElement !== null; at = at.parentElement) {
      const { localName } = at;
      const siblings = [...at.parentElement.children].filter((sibling) => sibling.localName === localName);
      const name = CSS.escape(localName);
      path.unshift(siblings.length > 1 ? `${name}:nth-of-type(${siblings.indexOf(at) + 1})` : name);
    }
    return path.join(' > ');
  };
  const buttons: ConsentButton[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(
    'button, [role="button"], a, input[type="button"], input[type="submit"]',
  )) {
    const label = (element instanceof HTMLInputElement ? element.value : element.innerText).slice(0, 100);
    if (label.trim() === '' || label.length > 40 || leadsAway(element) || !isShown(element) || !isInBanner(element)) continue;
    buttons.push({ label, selector: selectorOf(element) });
    if (buttons.length >= buttonsMax) break;
  }
  return buttons;
}

/** Presses the button if it is still the one that was listed. Without the browser's mouse, so that it cannot open windows. */
export function pressButton(selector: string, label: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) return false;
  const shown = element instanceof HTMLInputElement ? element.value : element.innerText;
  if (shown.slice(0, 100) !== label) return false;
  element.click();
  return true;
}

/** Whether a button is still to be seen. */
export function isButtonShown(selector: string, label: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) return false;
  const shown = element instanceof HTMLInputElement ? element.value : element.innerText;
  return shown.slice(0, 100) === label && element.getBoundingClientRect().height > 0;
}
