import axe from 'axe-core';
import { expect } from 'chai';
import type { Browser, BrowserContext, ElementHandle, Page } from 'puppeteer';
import { TEST_PASSWORD } from '../../support/builders.ts';
import { takePictures } from './pictures.ts';
import { whatDoesNotReflow } from './reflow.ts';

/** What WCAG 2.2 asks at level AA, as axe names it. */
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const WINDOW = { width: 1280, height: 900 };

/** The roles of things people act on, as assistive technology knows them. */
type Actable = 'button' | 'link' | 'textbox' | 'combobox' | 'radio' | 'checkbox' | 'DisclosureTriangle';

/** A name is given in full, or as a pattern where it holds a time. */
type Name = string | RegExp;

/**
 * Somebody at a browser of their own, with cookies of their own. They find things only by the name and role that a screen reader would
 * say, and act only with the keyboard: what has no name or cannot be focused cannot be used here either.
 */
export class Person {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #base: string;

  private constructor(page: Page, context: BrowserContext, base: string) {
    this.page = page;
    this.#context = context;
    this.#base = base;
  }

  /** Sits somebody down in front of the server; without JavaScript when asked for. */
  static async sitDown(browser: Browser, base: string, { javaScript = true }: { javaScript?: boolean } = {}): Promise<Person> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport(WINDOW);
    await page.setJavaScriptEnabled(javaScript);
    return new Person(page, context, base);
  }

  /** Signs in at the door. */
  async signIn(email: string, password = TEST_PASSWORD): Promise<void> {
    await this.open('/sign-in');
    await this.fill('E-mail address', email);
    await this.fill('Password', password);
    await this.press('I agree – sign in');
  }

  /** Opens an address, as from a bookmark. */
  async open(path: string): Promise<void> {
    const answer = await this.page.goto(new URL(path, this.#base).href);
    expect(answer?.status(), path).to.equal(200);
  }

  /** Fills a text field in, in place of what is there. */
  async fill(label: Name, value: string): Promise<void> {
    const field = await this.#find('textbox', label);
    await field.focus();
    await field.evaluate((element) => (element as HTMLInputElement | HTMLTextAreaElement).select());
    await this.page.keyboard.sendCharacter(value);
  }

  /** Chooses an option by its words. */
  async choose(label: Name, option: Name): Promise<void> {
    const list = await this.#find('combobox', label);
    const options = await list.evaluate((element) =>
      [...(element as HTMLSelectElement).options].map(({ value, text }) => ({ value, text })),
    );
    const chosen = options.filter(({ text }) => fits(text, option));
    if (chosen.length !== 1)
      throw new Error(`${chosen.length} options ${String(option)} among: ${options.map(({ text }) => text).join(' | ')}`);
    await list.select(chosen[0]?.value ?? '');
  }

  /** Presses a button that stays on the page. */
  async push(button: Name): Promise<void> {
    await (await this.#find('button', button)).press('Enter');
  }

  /** What a field holds. */
  async holds(label: Name): Promise<string> {
    return (await this.#find('textbox', label)).evaluate((element) => (element as HTMLInputElement | HTMLTextAreaElement).value);
  }

  /** Ticks a box. */
  async tick(label: Name): Promise<void> {
    await (await this.#find('checkbox', label)).press('Space');
  }

  /** Chooses a radio button. */
  async pick(label: Name): Promise<void> {
    await (await this.#find('radio', label)).press('Space');
  }

  /** Presses a button that leads to a page. */
  async press(button: Name): Promise<void> {
    await this.#leaveBy(await this.#find('button', button));
  }

  /** Follows a link to another page. */
  async follow(link: Name): Promise<void> {
    await this.#leaveBy(await this.#find('link', link));
  }

  /** Follows the first of several links that fit; false when there is none. */
  async followFirst(pattern: RegExp): Promise<boolean> {
    const [first] = await this.#findAll('link', pattern);
    if (first === undefined) return false;
    await this.#leaveBy(first);
    return true;
  }

  /** Follows the link that heads the first row of a table; false when there is no row. */
  async followFirstRow(): Promise<boolean> {
    const [row] = await this.page.$$('aria/[role="rowheader"]');
    const link = await row?.$('a');
    if (link == null) return false;
    await this.#leaveBy(link);
    return true;
  }

  /** What a link would download, as text. */
  async contentsOf(link: Name): Promise<string> {
    return (await this.#find('link', link)).evaluate(async (element) =>
      (await fetch((element as HTMLAnchorElement).href)).text(),
    );
  }

  /** Opens something that is folded. */
  async unfold(summary: Name): Promise<void> {
    await (await this.#find('DisclosureTriangle', summary)).press('Enter');
  }

  /** What stands on the page for people to read, with every run of white space as one space. */
  async text(): Promise<string> {
    return (await this.page.evaluate(() => document.body.innerText)).replace(/\s+/gu, ' ');
  }

  /** The words of everything that fits a selector, for marks that have no role. */
  async textsOf(selector: string): Promise<string[]> {
    return this.page.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent));
  }

  /** Which of the things that fit a selector reach out of the window as it stands, before anybody scrolls. */
  async outOfSight(selector: string): Promise<string[]> {
    return this.page.$$eval(selector, (elements) =>
      elements
        .filter((element) => {
          const { top, bottom, left, right } = element.getBoundingClientRect();
          return top < 0 || left < 0 || bottom > window.innerHeight || right > window.innerWidth;
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
  }

  /** Fails unless each of these stands on the page. */
  async sees(...texts: readonly string[]): Promise<void> {
    const text = await this.text();
    for (const one of texts) if (!text.includes(one)) throw new Error(`"${one}" is not to be seen at ${this.at}: ${text}`);
  }

  /** The whole page as it is now, markup and all. */
  html(): Promise<string> {
    return this.page.content();
  }

  /** Path and query of the page. */
  get at(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  /**
   * Fails when axe finds anything WCAG 2.2 AA forbids, in the light scheme or, where it can differ, in the dark one; or when anything is
   * lost in a window as small as magnification to 200 % (1.4.4) or 400 % (1.4.10) makes it.
   */
  async accessible(): Promise<void> {
    await takePictures(this.page, this.at);
    await this.page.evaluate(axe.source);
    const complaints = await this.#complaints({ type: 'tag', values: WCAG_22_AA });
    await this.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    // Colours are all that the dark scheme changes.
    complaints.push(...(await this.#complaints({ type: 'rule', values: ['color-contrast'] })));
    await this.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    complaints.push(...(await whatDoesNotReflow(this.page)));
    expect(complaints, `${this.at} (${await this.page.title()})`).to.deep.equal([]);
  }

  /** Closes the browser window and forgets its cookies. */
  async leave(): Promise<void> {
    await this.#context.close();
  }

  #complaints(runOnly: axe.RunOnly): Promise<string[]> {
    return this.page.evaluate(async (only) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const { violations } = await inPage.run(document, { runOnly: only, resultTypes: ['violations'] });
      return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
    }, runOnly);
  }

  /** The one thing on the page with this role and name; a missing one is told together with those there are. */
  async #find(role: Actable, name: Name): Promise<ElementHandle> {
    const found = typeof name === 'string' ? await this.page.$$(`aria/${name}[role="${role}"]`) : await this.#findAll(role, name);
    const [one] = found;
    if (one === undefined || found.length > 1) {
      const there = await Promise.all((await this.page.$$(`aria/[role="${role}"]`)).map(wordsOf));
      throw new Error(`${found.length} × ${role} "${String(name)}" at ${this.at}; there are: ${there.join(' | ')}`);
    }
    return one;
  }

  async #findAll(role: Actable, pattern: RegExp): Promise<ElementHandle[]> {
    const found: ElementHandle[] = [];
    for (const one of await this.page.$$(`aria/[role="${role}"]`)) if (pattern.test(await wordsOf(one))) found.push(one);
    return found;
  }

  async #leaveBy(way: ElementHandle): Promise<void> {
    await Promise.all([this.page.waitForNavigation(), way.press('Enter')]);
  }
}

const fits = (text: string, name: Name) => (typeof name === 'string' ? text === name : name.test(text));

/** The words of a link, a button or a field's label. */
function wordsOf(handle: ElementHandle): Promise<string> {
  return handle.evaluate((element) => {
    const label = (element as HTMLInputElement).labels?.[0];
    return (element.getAttribute('aria-label') ?? (label ?? element).textContent).replace(/\s+/gu, ' ').trim();
  });
}
