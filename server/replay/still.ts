import { withPictures } from './pictures-in-styles.ts';
import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';

/** What was answered for an address when the page was captured. */
export interface Resource {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment;
type Element = DefaultTreeAdapterTypes.Element;

/** What acts, what leads elsewhere, and what was not shown while scripts ran. */
const LEFT_OUT = ['script', 'noscript', 'base', 'iframe', 'frame', 'object', 'embed', 'source', 'portal'];
const LEADING_ELSEWHERE = [
  'href',
  'xlink:href',
  'src',
  'srcset',
  'action',
  'formaction',
  'ping',
  'poster',
  'background',
  'srcdoc',
  'data',
  'target',
];
/** As a site may name it; what stands in an address of data must not end that address. */
const IMAGE = /^image\/[\w.+-]+$/;
/** Pictures and styles that are put into the page, together; the rest is left out. */
const INLINE_BYTES_MAX = 24_000_000;

/**
 * A captured document as one that stands still: no script, no frame, no form and no link that leads anywhere, its pictures and style
 * sheets taken from what was captured with it and put into it. `url` is where it was captured. What was not captured is missing.
 */
export function stillPage(html: string, url: string, resources: ReadonlyMap<string, Resource>): string {
  const document = parse(html);
  let left = INLINE_BYTES_MAX;
  const base = baseOf(document, url);
  const find: Find = (address, mediaType, from = base) => {
    if (address === undefined || !URL.canParse(address.trim(), from)) return null;
    const url = new URL(address.trim(), from).href.replace(/#.*$/s, '');
    const found = resources.get(url);
    if (found === undefined || !mediaType.test(found.mediaType) || found.bytes.length > left) return null;
    left -= found.bytes.length;
    return { ...found, url };
  };
  still(document, find);
  return serialize(document);
}

/** What was captured from an address as it is written in the document, or in what was captured `from` elsewhere. */
type Find = (address: string | undefined, mediaType: RegExp, from?: string) => (Resource & { readonly url: string }) | null;

function still(node: Node, find: Find): void {
  if ('content' in node) still(node.content, find);
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.flatMap((child): DefaultTreeAdapterTypes.ChildNode[] =>
    'tagName' in child ? stillElement(child, find) : [child],
  );
  for (const child of node.childNodes) still(child, find);
}

function stillElement(element: Element, find: Find): Element[] {
  const { tagName } = element;
  if (LEFT_OUT.includes(tagName) || (tagName === 'meta' && attribute(element, 'http-equiv') !== undefined)) return [];
  if (tagName === 'link') return styleOf(element, find);
  const picture = tagName === 'img' ? pictureOf(element, find) : null;
  element.attrs = element.attrs.filter(({ name, prefix, value }) => {
    const full = prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
    // A drawing refers to its own parts.
    return !name.startsWith('on') && (!LEADING_ELSEWHERE.includes(full) || value.startsWith('#'));
  });
  if (tagName === 'style') {
    for (const child of element.childNodes) if ('value' in child) child.value = withPictures(child.value, picturesFrom(find));
  }
  for (const each of element.attrs) if (each.name === 'style') each.value = withPictures(each.value, picturesFrom(find));
  if (picture !== null) element.attrs.push({ name: 'src', value: picture });
  return [element];
}

function pictureOf(element: Element, find: Find): string | null {
  const own = attribute(element, 'src');
  if (own?.startsWith('data:') === true) return own;
  const candidates = [own, ...(attribute(element, 'srcset') ?? '').split(',').map((one) => one.trim().split(/\s/)[0])];
  for (const candidate of candidates) {
    const found = find(candidate, IMAGE);
    if (found !== null) return dataOf(found);
  }
  return null;
}

const dataOf = ({ mediaType, bytes }: Resource) => `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;

/** Pictures of a style, whose addresses are relative to where it came from. */
const picturesFrom =
  (find: Find, from?: string) =>
  (address: string): string | null => {
    const found = find(address, IMAGE, from);
    return found === null ? null : dataOf(found);
  };

/** A style sheet that was captured, in the place of the link to it. */
function styleOf(link: Element, find: Find): Element[] {
  const isStyle = (attribute(link, 'rel') ?? '').toLowerCase().split(/\s+/).includes('stylesheet');
  const found = isStyle ? find(attribute(link, 'href'), /^text\/css/) : null;
  if (found === null) return [];
  const media = attribute(link, 'media');
  // The text of a style ends at the next end tag, whatever it says.
  const css = Buffer.from(found.bytes)
    .toString('utf8')
    .replaceAll(/<\/(?=style)/gi, '<\\/');
  const value = withPictures(css, picturesFrom(find, found.url));
  const style: Element = {
    ...link,
    tagName: 'style',
    nodeName: 'style',
    attrs: media === undefined ? [] : [{ name: 'media', value: media }],
    childNodes: [],
  };
  style.childNodes.push({ nodeName: '#text', value, parentNode: style });
  return [style];
}

function baseOf(node: Node, url: string): string {
  const stack: Node[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const href = 'tagName' in next && next.tagName === 'base' ? attribute(next, 'href') : undefined;
    if (href !== undefined && URL.canParse(href, url)) return new URL(href, url).href;
    if ('childNodes' in next) stack.push(...next.childNodes.toReversed());
  }
  return url;
}

const attribute = (element: Element, named: string) => element.attrs.find(({ name }) => name === named)?.value;
