/** Where our isolated world keeps what it saw go away; the page's scripts cannot see this world. */
interface Watching {
  evenhandGone?: { stop: () => void; readonly texts: Set<string> };
}

/**
 * Keeps the text that the page takes away from now on: lists that hold only what is in sight, and feeds that drop what was read. Runs in
 * the page, in our isolated world, and must not refer to anything outside itself.
 */
export function watchGone(charsMax: number): void {
  const texts = new Set<string>();
  let chars = 0;
  const keep = (text: string | null) => {
    const line = (text ?? '').replace(/\s+/g, ' ').trim();
    if (line === '' || texts.has(line) || chars > charsMax) return;
    texts.add(line);
    chars += line.length;
  };
  const keepTextOf = (node: Node) => {
    if (node instanceof Text) keep(node.data);
    if (!(node instanceof Element) || node.matches('script, style, noscript, template')) return;
    node.childNodes.forEach(keepTextOf);
  };
  const observer = new MutationObserver((mutations) => {
    for (const { type, oldValue, removedNodes, target } of mutations) {
      if (type === 'characterData' && target.parentElement?.matches('script, style') !== true) keep(oldValue);
      removedNodes.forEach(keepTextOf);
    }
  });
  observer.observe(document, { childList: true, characterData: true, characterDataOldValue: true, subtree: true });
  (globalThis as Watching).evenhandGone = { stop: () => observer.disconnect(), texts };
}

/** Stops watching and answers how many characters of what went away are not in the page now. Runs where `watchGone` ran. */
export function countGone(): number {
  const watching = (globalThis as Watching).evenhandGone;
  if (watching === undefined) return 0;
  watching.stop();
  if (watching.texts.size === 0) return 0;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const there: string[] = [];
  while (walker.nextNode() !== null) {
    const text = walker.currentNode;
    if (text.parentElement?.matches('script, style, noscript, template') !== true) there.push(text.nodeValue ?? '');
  }
  const now = there.join(' ').replace(/\s+/g, ' ');
  let gone = 0;
  for (const text of watching.texts) if (!now.includes(text)) gone += text.length;
  return gone;
}
