/**
 * Writes the document down as it is now, open shadow roots included, up to `charsMax` characters. Runs in the page, in our isolated
 * world, and must not refer to anything outside itself.
 */
export function readHtml(charsMax: number): { html: string; cut: boolean } {
  interface WithShadow {
    getHTML(options: { shadowRoots: readonly ShadowRoot[] }): string;
  }
  const root = document.documentElement;
  const shadowRoots: ShadowRoot[] = [];
  const pending: ParentNode[] = [root];
  let parent: ParentNode | undefined;
  while ((parent = pending.pop()) !== undefined) {
    for (const element of parent.querySelectorAll('*')) {
      if (element.shadowRoot === null) continue;
      shadowRoots.push(element.shadowRoot);
      pending.push(element.shadowRoot);
    }
  }
  const shell = (root.cloneNode(false) as Element).outerHTML;
  const end = shell.lastIndexOf('</');
  const inner = (root as unknown as WithShadow).getHTML({ shadowRoots });
  const html = `${new XMLSerializer().serializeToString(document.doctype ?? document.createTextNode(''))}\n${shell.slice(0, end)}${inner}${shell.slice(end)}\n`;
  const whole = html.replace(/[\ud800-\udfff]|\0/gu, '\ufffd');
  return { html: whole.slice(0, charsMax).replace(/[\ud800-\udbff]$/, ''), cut: whole.length > charsMax };
}
