import { escapeHtml, escapeText } from '#html';
import type { Conversion } from '../conversion.ts';
import { linkTarget } from '../link-target.ts';
import type { HtmlElement, HtmlNode } from '../tree/html-node.ts';
import { withoutReferences } from '../tree/references.ts';

const KEPT = new Set(
  `a abbr b blockquote br caption code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p
   pre s small strong sub summary sup table tbody td tfoot th thead tr u ul`.split(/\s+/),
);
const DROPPED = new Set(
  'script style template noscript iframe object svg canvas math select textarea title'.split(' '),
);
const EMPTY = new Set(['br', 'hr', 'img']);
const ATTRIBUTES = ['href', 'src', 'alt', 'title', 'colspan', 'rowspan', 'align', 'width', 'height', 'start', 'open'];

/**
 * Nodes as HTML that says what Markdown cannot: known elements with attributes that mean something, nothing else. Has no
 * empty lines, which would end a block of HTML.
 */
export function safeHtml(nodes: readonly HtmlNode[], conversion: Conversion, isCode = false): string {
  return nodes
    .map((node) => (node.kind === 'text' ? textHtml(node, conversion, isCode) : elementHtml(node, conversion, isCode)))
    .join('');
}

function textHtml({ start, end }: { start: number; end: number }, { html }: Conversion, isCode: boolean): string {
  const text = escapeText(
    withoutReferences(html.slice(start, end))
      .replaceAll('\u00A0', ' ')
      .replace(/[\u200b\ufeff]/g, ''),
  );
  return isCode ? text.replaceAll('\n', '&#10;') : text.replace(/\s+/g, ' ');
}

function elementHtml(element: HtmlElement, conversion: Conversion, isCode: boolean): string {
  const { name } = element;
  if (conversion.isLeftOut(element)) return '';
  if (DROPPED.has(name)) {
    conversion.report('html-content-lost', `<${name}>`, element.start);
    return '';
  }
  const content = (): string => safeHtml(element.children, conversion, isCode || name === 'pre');
  if (!KEPT.has(name)) return content();
  const attributes = ATTRIBUTES.flatMap((key) => {
    const value = element.attributes.get(key);
    if (value === undefined) return [];
    const target = key === 'href' || key === 'src' ? linkTarget(value, conversion) : value;
    return target === undefined ? [] : [` ${key}="${escapeHtml(target.replace(/\s+/g, ' '))}"`];
  });
  return EMPTY.has(name) ? `<${name}${attributes.join('')}>` : `<${name}${attributes.join('')}>${content()}</${name}>`;
}
