import type { OpenedPage } from '../browser.ts';

/** Whether what was being looked at is still alive. */
export interface Crashes {
  /** Whether the page brought its own tab down. What was read before stays true. */
  pageIsGone(): boolean;
  /** Resolves when the page's tab crashes, so that nobody waits for what will not come. */
  readonly whenPageIsGone: Promise<void>;
  /** Throws when the whole browser is gone: that says nothing about the page, and the capture has to be made again. */
  throwIfBrowserIsGone(): void;
}

/** Watches a page from now on. */
export function watchCrashes({ page }: OpenedPage): Crashes {
  let crashed = false;
  const whenPageIsGone = new Promise<void>((resolve) => {
    page.once('error', () => {
      crashed = true;
      resolve();
    });
  });
  return {
    whenPageIsGone,
    pageIsGone: () => crashed,
    throwIfBrowserIsGone() {
      if (!page.browser().connected) throw new Error('the browser ended in the middle of a capture');
    },
  };
}
