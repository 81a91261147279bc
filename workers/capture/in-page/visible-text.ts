/**
 * Reads what a person can read, in document order: one line for each block, images as `[image: alt]`, table cells apart by a tab. Runs in
 * the page, in our isolated world, and must not refer to anything outside itself. Nothing in it depends on the clock or on layout
 * widths, so the same document gives the same text. Lone surrogates and NUL, which UTF-8 or a database cannot hold, become U+FFFD.
 */
export function readVisibleText(charsMax: number): { text: string; cut: boolean; embeddedFrames: number } {
  interface Visit {
    readonly node: Node | null;
    readonly visible: boolean;
    readonly preserve: boolean;
    readonly after: 'line' | 'tab' | null;
  }
  // prettier-ignore
  const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'desc', 'select', 'datalist', 'textarea', 'iframe', 'frame', 'object', 'embed', 'audio', 'video', 'canvas', 'math-annotation']);
  const lines: string[] = [];
  let line: string[] = [];
  let blankAtEnd = true;
  let length = 0;
  let embeddedFrames = 0;

  // Pieces of the line are joined once: looking at the end of one long, growing string costs its whole length every time.
  const append = (text: string) => {
    if (text === '') return;
    line.push(text);
    blankAtEnd = text.endsWith(' ') || text.endsWith('\t');
  };
  const endLine = () => {
    const joined = line.join('');
    let end = joined.length;
    while (end > 0 && (joined[end - 1] === ' ' || joined[end - 1] === '\t')) end -= 1;
    line = [];
    blankAtEnd = true;
    if (end === 0) return;
    lines.push(joined.slice(0, end));
    length += end + 1;
  };
  const add = (text: string, preserve: boolean) => {
    if (!preserve) {
      const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
      append(blankAtEnd && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed);
      return;
    }
    const [first = '', ...rest] = text.split('\n');
    append(first);
    for (const next of rest) {
      endLine();
      append(next);
    }
  };
  const childrenOf = (element: Element): Node[] => {
    if (element.localName === 'details' && !element.hasAttribute('open'))
      return [...element.children].filter((child) => child.localName === 'summary').slice(0, 1);
    if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) return element.assignedNodes({ flatten: true });
    return [...(element.shadowRoot ?? element).childNodes];
  };
  const readElement = (element: Element): Visit[] => {
    const name = element.localName;
    if (name === 'iframe' || name === 'frame') embeddedFrames += 1;
    if (UNREAD.has(name)) return [];
    const style = getComputedStyle(element);
    if (style.display === 'none') return [];
    const visible = style.visibility === 'visible';
    if (name === 'br') endLine();
    if (name === 'img' || name === 'area') {
      const alt = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
      if (alt !== '' && visible) {
        endLine();
        add(`[image: ${alt}]`, true);
        endLine();
      }
      return [];
    }
    if (element instanceof HTMLInputElement) {
      if (visible && ['submit', 'button', 'reset'].includes(element.type)) add(element.value, false);
      return [];
    }
    const cell = style.display === 'table-cell';
    const inline = cell || style.display === 'contents' || style.display.startsWith('inline') || style.display.startsWith('ruby');
    if (!inline) endLine();
    if (style.getPropertyValue('content-visibility') === 'hidden') return [];
    const preserve = style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces';
    const visits: Visit[] = childrenOf(element).map((node) => ({ node, visible, preserve, after: null }));
    if (!inline || cell) visits.push({ node: null, visible, preserve, after: cell ? 'tab' : 'line' });
    return visits;
  };

  // A list of what is still to be read instead of recursion: scripts can nest elements deeper than any stack.
  const pending: Visit[] = [
    { node: document.querySelector('body, frameset') ?? document.documentElement, visible: true, preserve: false, after: null },
  ];
  let visit: Visit | undefined;
  while (length <= charsMax && (visit = pending.pop()) !== undefined) {
    const { node, visible, preserve, after } = visit;
    if (after === 'line') endLine();
    else if (after === 'tab') append(line.length === 0 ? '' : '\t');
    else if (node instanceof Text) {
      if (visible) add(node.data, preserve);
    } else if (node instanceof Element) {
      const visits = readElement(node);
      for (let last = visits.length - 1; last >= 0; last -= 1) pending.push(visits[last] as Visit);
    }
  }
  endLine();
  const whole = lines.join('\n').replace(/[\ud800-\udfff]|\0/gu, '\ufffd');
  return {
    text: whole.slice(0, charsMax).replace(/[\ud800-\udbff]$/, ''),
    cut: whole.length > charsMax || visit !== undefined,
    embeddedFrames,
  };
}
