import { SaxesParser } from 'saxes';
import type { DoorAnswer } from '../egress/door.ts';
import { whyNoAnswer, type VerdictTable } from './verdicts.ts';

/** What can be wrong with an answer that has to be XML. */
export const XML_VERDICTS = {
  'not XML': ['indeterminate', 'The answer is not whole XML.'],
  'document type': ['indeterminate', 'The answer brings a document type of its own; such definitions are not read.'],
} as const satisfies VerdictTable;

/** One element, its name without prefix. `text` is all the text in it, that of its children included, in order. */
export interface XmlElement {
  readonly name: string;
  /** Empty for none. */
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export type ReadXml = { readonly ok: true; readonly root: XmlElement } | { readonly ok: false; readonly kind: string };

/** No feed is deeper, and gathering text from a depth without end would never end. */
const DEPTH_MAX = 50;

/**
 * Reads an answer as XML, strictly: what is not well-formed is nothing. Document types are refused whole, so there are no entities but the
 * five of XML itself, and nothing is ever fetched.
 */
export function readXml(answer: DoorAnswer, table: VerdictTable): ReadXml {
  const kind = whyNoAnswer(answer, table);
  if (kind !== null || answer.kind === 'refused') return { ok: false, kind: kind ?? 'empty body' };
  const text = decode(answer.body, answer.headers['content-type'] ?? '');
  if (text === null) return { ok: false, kind: 'not UTF-8' };
  if (text.trim() === '') return { ok: false, kind: 'empty body' };
  if (!/^\s*(<!doctype\s+html|<html\b)/i.test(text)) return parse(text);
  return { ok: false, kind: /<input[^>]+type\s*=\s*["']?password/i.test(text) ? 'login page' : 'web page' };
}

type Draft = { -readonly [Field in keyof XmlElement]: XmlElement[Field] } & { readonly children: XmlElement[] };

function parse(text: string): ReadXml {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: Draft[] = [];
  const closed: XmlElement[] = [];
  const stop = (kind: keyof typeof XML_VERDICTS): never => {
    throw new Unread(kind);
  };
  parser.on('error', () => stop('not XML'));
  parser.on('doctype', () => stop('document type'));
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length >= DEPTH_MAX) stop('not XML');
    const named = Object.values(attributes).map(({ local: name, value }) => [name, value] as const);
    const element: Draft = { name: local, namespace: uri, attributes: Object.fromEntries(named), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const add = (words: string) => open.forEach((element) => (element.text += words));
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => void closed.splice(0, 1, ...open.splice(-1)));
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Unread) return { ok: false, kind: error.kind };
    throw error;
  }
  // The last element to be closed is the one that holds all others.
  const [root] = closed;
  return root === undefined ? { ok: false, kind: 'not XML' } : { ok: true, root };
}

class Unread extends Error {
  readonly kind: keyof typeof XML_VERDICTS;

  constructor(kind: keyof typeof XML_VERDICTS) {
    super(kind);
    this.kind = kind;
  }
}

/** The text, by the byte order mark, the header or the document's own declaration, in this order (RFC 7303); null when it is not written so. */
function decode(body: Uint8Array, contentType: string): string | null {
  const start = Buffer.from(body.subarray(0, 100)).toString('latin1');
  const marked = start.startsWith('\u00FE\u00FF') ? 'utf-16be' : start.startsWith('\u00FF\u00FE') ? 'utf-16le' : null;
  const said = /\bcharset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1];
  const declared = /^(?:\u00EF\u00BB\u00BF)?<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  try {
    return new TextDecoder(marked ?? said ?? declared ?? 'utf-8', { fatal: true }).decode(body);
  } catch {
    return null;
  }
}

/** The children of an element by that name, in one of the namespaces. */
export const childrenOf = ({ children }: XmlElement, name: string, namespaces: readonly string[] = ['']): XmlElement[] =>
  children.filter((child) => child.name === name && namespaces.includes(child.namespace));

/** The text of the first child by that name; empty when there is none. */
export const textOf = (element: XmlElement, name: string, namespaces: readonly string[] = ['']): string =>
  childrenOf(element, name, namespaces)[0]?.text.trim() ?? '';
