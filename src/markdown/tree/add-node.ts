import type { MdastNode } from 'satteri';
import { encodedUrl } from './encoded-url.ts';
import { addFootnoteReference } from './footnote-section.ts';
import { addList, addListItem, addTight } from './list-items.ts';
import {
  addBlocks,
  addContents,
  addElement,
  addNewline,
  addText,
  elementOf,
  type ElementContent,
  isShown,
  type Making,
  type Properties,
} from './making.ts';
import { addTable } from './table-rows.ts';
import { withTrimmedLines } from './trimmed-lines.ts';

/** The elements that hold the contents of a node, and nothing else. */
const WRAPPERS: Readonly<Partial<Record<string, string>>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  superscript: 'sup',
  subscript: 'sub',
  descriptionTerm: 'dt',
};

/** Adds what a node becomes; the contents of elements come later. */
export function addNode(node: MdastNode, into: ElementContent[], making: Making): void {
  switch (node.type) {
    case 'text':
      addText(withTrimmedLines(node.value), into);
      return;
    case 'heading':
      addElement(`h${node.depth}`, node, {}, into, making, contentsOf(node.children, making));
      return;
    case 'thematicBreak':
      addElement('hr', node, {}, into, making);
      return;
    case 'break':
      addElement('br', node, {}, into, making);
      addNewline(into);
      return;
    case 'blockquote':
      addElement('blockquote', node, {}, into, making, blocksOf(node.children, making));
      return;
    case 'descriptionList':
      addElement('dl', node, {}, into, making, blocksOf(node.children, making));
      return;
    case 'descriptionDetails':
      addElement('dd', node, {}, into, making, (node.spread === true ? blocksOf : tightOf)(node.children, making));
      return;
    case 'list':
      addList(node, into, making);
      return;
    case 'listItem':
      addListItem(node, node.spread === true, into, making);
      return;
    case 'table':
      addTable(node, into, making);
      return;
    case 'html':
      making.hasHtml = true;
      into.push({ type: 'raw', value: node.value });
      return;
    case 'code':
      addCode(node, languageClass(node.lang), node.value === '' ? '' : `${node.value}\n`, into, making);
      return;
    case 'math':
      addCode(node, { className: ['language-math', 'math-display'] }, node.value, into, making);
      return;
    case 'inlineCode':
      addText(node.value.replace(/\r\n|[\r\n]/g, ' '), addElement('code', node, {}, into, making).children);
      return;
    case 'inlineMath':
      addText(
        node.value,
        addElement('code', node, { className: ['language-math', 'math-inline'] }, into, making).children,
      );
      return;
    case 'link':
      addElement(
        'a',
        node,
        { href: encodedUrl(node.url), ...titled(node.title) },
        into,
        making,
        contentsOf(node.children, making),
      );
      return;
    case 'image':
      addElement('img', node, { src: encodedUrl(node.url), alt: node.alt ?? '', ...titled(node.title) }, into, making);
      return;
    case 'linkReference': {
      const definition = making.definitions.get(node.identifier);
      if (definition === undefined) {
        addContents(node.children, into, making);
        return;
      }
      const { url, title } = definition;
      addElement(
        'a',
        node,
        { href: encodedUrl(url), ...titled(title) },
        into,
        making,
        contentsOf(node.children, making),
      );
      return;
    }
    case 'imageReference': {
      const definition = making.definitions.get(node.identifier);
      if (definition === undefined) return;
      const { url, title } = definition;
      addElement('img', node, { src: encodedUrl(url), alt: node.alt ?? '', ...titled(title) }, into, making);
      return;
    }
    case 'footnoteReference':
      addFootnoteReference(node, into, making);
      return;
    default:
      addOther(node, into, making);
  }
}

/** Adds a node whose type says nothing but what its element is called, or one of a type that a transform has made up. */
function addOther(node: MdastNode, into: ElementContent[], making: Making): void {
  const wrapper = WRAPPERS[node.type];
  if (wrapper !== undefined && 'children' in node) {
    addElement(wrapper, node, {}, into, making, contentsOf(node.children, making));
    return;
  }
  if (!isShown(node)) return;
  const { children = [], value, data } = node as { children?: MdastNode[]; value?: string; data?: MdastNode['data'] };
  const isBare = data?.hName === undefined && data?.hProperties === undefined;
  if (value !== undefined && value !== '' && children.length === 0 && isBare) addText(value, into);
  else if (node.type === 'tableRow' || node.type === 'tableCell') addContents(children, into, making);
  else addElement('div', node, {}, into, making, contentsOf(children, making));
}

function addCode(node: MdastNode, properties: Properties, text: string, into: ElementContent[], making: Making): void {
  const code = elementOf('code', properties);
  addText(text, code.children);
  addElement('pre', node, {}, into, making).children.push(code);
}

type Fill = (into: ElementContent[]) => void;

function contentsOf(children: readonly MdastNode[], making: Making): Fill {
  return (into) => {
    addContents(children, into, making);
  };
}

function blocksOf(children: readonly MdastNode[], making: Making): Fill {
  return (into) => {
    addBlocks(children, into, making);
  };
}

function tightOf(children: readonly MdastNode[], making: Making): Fill {
  return (into) => {
    addTight(children, into, making);
  };
}

/** A character reference can put white space into the language: its first word is its name. */
function languageClass(lang: string | null | undefined): Properties {
  if (lang === null || lang === undefined || lang === '') return {};
  return { className: [`language-${lang.split(/\s/, 1)[0] ?? ''}`] };
}

function titled(title: string | null | undefined): Properties {
  return title === null || title === undefined || title === '' ? {} : { title };
}
