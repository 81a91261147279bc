/** Measures the page: lower edge of the window and full height, in CSS pixels from the top. Self-contained, as it runs in the page. */
export function measureScroll(): { seenToPx: number; heightPx: number } {
  const root = document.scrollingElement ?? document.documentElement;
  return { seenToPx: Math.round(root.scrollTop + innerHeight), heightPx: Math.round(Math.max(root.scrollHeight, innerHeight)) };
}

/** Moves the window down by most of its height, so that nothing is skipped between two looks. Self-contained. */
export function scrollDown(): void {
  window.scrollBy({ top: Math.max(100, innerHeight * 0.9), behavior: 'instant' });
}

/** Moves the window back to the top. Self-contained. */
export function scrollToTop(): void {
  window.scrollTo({ top: 0, left: 0, behavior: 'instant' });
}

/** How much there is in the page just now; a page that settles stops changing this. Self-contained. */
export function measureContent(): { elements: number; heightPx: number; pendingImages: number; loaded: boolean } {
  const images = [...document.images].filter((image) => !image.complete && image.loading !== 'lazy');
  return {
    elements: document.getElementsByTagName('*').length,
    heightPx: document.documentElement.scrollHeight,
    pendingImages: images.length,
    loaded: document.readyState === 'complete',
  };
}
