import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A form of a page as a browser would send it if nobody touched it: hidden fields, defaults and what was typed before. */
export interface PageForm {
  readonly action: string;
  readonly method: 'get' | 'post';
  readonly multipart: boolean;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Every form of a page, in order. Buttons are not fields: only one of them is pressed. */
export function formsOf(html: string): PageForm[] {
  return elements(parse(html))
    .filter(({ tagName }) => tagName === 'form')
    .map((form) => ({
      action: attribute(form, 'action') ?? '',
      method: attribute(form, 'method')?.toLowerCase() === 'post' ? 'post' : 'get',
      multipart: attribute(form, 'enctype') === 'multipart/form-data',
      fields: elements(form).flatMap(fieldOf),
    }));
}

/** The readable text of a page, white space folded. */
export function textOf(html: string): string {
  const words: string[] = [];
  const visit = (node: Node): void => {
    if ('value' in node) words.push(node.value);
    if ('tagName' in node && (node.tagName === 'script' || node.tagName === 'style')) return;
    if ('childNodes' in node) node.childNodes.forEach(visit);
    words.push(' ');
  };
  visit(parse(html));
  return words.join('').replace(/\s+/g, ' ').trim();
}

function elements(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

const attribute = ({ attrs }: Element, name: string) => attrs.find((candidate) => candidate.name === name)?.value;
const has = (element: Element, name: string) => attribute(element, name) !== undefined;
const innerText = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(innerText).join('') : '';

function fieldOf(element: Element): (readonly [string, string])[] {
  const name = attribute(element, 'name');
  if (name === undefined || has(element, 'disabled')) return [];
  switch (element.tagName) {
    case 'input':
      return inputOf(element, name);
    case 'textarea':
      // A browser drops one line break right after the tag.
      return [[name, innerText(element).replace(/^\n/, '')]];
    case 'select': {
      const options = elements(element).filter(({ tagName }) => tagName === 'option');
      const chosen = options.find((option) => has(option, 'selected')) ?? options[0];
      return chosen === undefined ? [] : [[name, attribute(chosen, 'value') ?? innerText(chosen)]];
    }
    default:
      return [];
  }
}

function inputOf(element: Element, name: string): (readonly [string, string])[] {
  switch (attribute(element, 'type')) {
    case 'submit':
    case 'button':
    case 'file':
      return [];
    case 'checkbox':
    case 'radio':
      return has(element, 'checked') ? [[name, attribute(element, 'value') ?? 'on']] : [];
    case undefined:
    default:
      return [[name, attribute(element, 'value') ?? '']];
  }
}
