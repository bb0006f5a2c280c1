import { escapeHtml } from '#html';
import type { Conversion } from '../conversion.ts';
import { imageMarkdown } from '../blocks/image.ts';
import { linkTarget } from '../link-target.ts';
import { isInline } from '../tree/element-kinds.ts';
import { attributeOf, classesOf, descendantsOf, type HtmlElement } from '../tree/html-node.ts';
import { characterOf } from '../tree/references.ts';
import { CODE, EMPHASIS, HIGHLIGHT, htmlMark, linkMark, type Mark, STRIKE, STRONG } from './mark.ts';
import { styleMarks } from './style-marks.ts';

/** What becomes of an element in a line: Markdown that is finished, or marks of the text in it. */
export type InlineElement =
  | { readonly kind: 'raw'; readonly text: string }
  | { readonly kind: 'marks'; readonly marks: readonly Mark[]; readonly anchor?: string };

const MARKS: Readonly<Record<string, Mark>> = {
  b: STRONG,
  strong: STRONG,
  i: EMPHASIS,
  em: EMPHASIS,
  cite: EMPHASIS,
  dfn: EMPHASIS,
  s: STRIKE,
  strike: STRIKE,
  del: STRIKE,
  mark: HIGHLIGHT,
  code: CODE,
  samp: CODE,
  tt: CODE,
  kbd: htmlMark('kbd'),
  sub: htmlMark('sub'),
  sup: htmlMark('sup'),
  u: htmlMark('u'),
  ins: htmlMark('ins'),
  q: htmlMark('q'),
  ruby: htmlMark('ruby'),
  rt: htmlMark('rt'),
  rp: htmlMark('rp'),
  var: htmlMark('var'),
};

const NOTHING = { kind: 'raw', text: '' } as const;

/** Decides about an element that may stand in a line; `undefined` for one that has no part in it itself. */
export function inlineElement(element: HtmlElement, conversion: Conversion): InlineElement | undefined {
  const { name } = element;
  if (name === 'img') return { kind: 'raw', text: imageMarkdown(element, conversion) };
  if (name === 'script') return scriptMath(element, conversion);
  if (SILENT.has(name)) return NOTHING;
  if (name === 'input') return inputMarkdown(element, conversion);
  if (classesOf(element).includes('katex')) return katexMarkdown(element, conversion);
  const note = footnoteOf(element, conversion);
  if (note !== undefined) return { kind: 'raw', text: `[^${note}]` };
  if (name === 'a') return linkElement(element, conversion);
  if (!isInline(name)) return undefined;
  const anchor = anchorOf(element, conversion);
  const own = name === 'abbr' ? htmlMark('abbr', escapeHtml(attributeOf(element, 'title'))) : MARKS[name];
  const marks = [...(own === undefined ? [] : [own]), ...styleMarks(element, conversion)];
  if (own === undefined && marks.length === 0 && anchor === undefined) return undefined;
  if (own !== undefined) conversion.changed(`<${name}>`, element.start);
  return { kind: 'marks', marks, ...(anchor !== undefined && { anchor }) };
}

/** What is nothing to read. */
const SILENT = new Set('style template noscript title meta link base track source param wbr rp'.split(' '));

function linkElement(element: HtmlElement, conversion: Conversion): InlineElement {
  const anchor = anchorOf(element, conversion);
  const target = linkTarget(attributeOf(element, 'href'), conversion);
  if (target === undefined && /^\s*(?:java|vb)script:/i.test(attributeOf(element, 'href')))
    conversion.lost('javascript:', element.start);
  if (target === undefined) return { kind: 'marks', marks: [], ...(anchor !== undefined && { anchor }) };
  // A picture that leads to itself in full size.
  const image =
    element.children.length === 1 && element.children[0]?.kind === 'element' ? element.children[0] : undefined;
  const isZoom = image?.name === 'img' && /\.(?:png|jpe?g|gif|webp|svg|avif)(?:$|[?#])/i.test(target);
  conversion.changed('<a>', element.start);
  return { kind: 'marks', marks: isZoom ? [] : [linkMark(target)], ...(anchor !== undefined && { anchor }) };
}

/** A place that links of the page lead to. Headings keep their ids themselves. */
function anchorOf(element: HtmlElement, { wanted }: Conversion): string | undefined {
  const id = attributeOf(element, 'id') || (element.name === 'a' ? attributeOf(element, 'name') : '');
  return id !== '' && wanted.has(id) ? `<a id="${escapeHtml(id)}"></a>` : undefined;
}

/** The number of the footnote that a raised link leads to. */
function footnoteOf(element: HtmlElement, { footnotes }: Conversion): number | undefined {
  if (footnotes.size === 0 || (element.name !== 'sup' && element.name !== 'a')) return undefined;
  const link = element.name === 'a' ? element : descendantsOf(element).find(({ name }) => name === 'a');
  return footnotes.get(attributeOf(link ?? element, 'href').slice(1))?.number;
}

function inputMarkdown(element: HtmlElement, conversion: Conversion): InlineElement {
  if (attributeOf(element, 'type') === 'checkbox')
    return { kind: 'raw', text: element.attributes.has('checked') ? '[x]' : '[ ]' };
  if (attributeOf(element, 'type') !== 'hidden') conversion.report('html-content-lost', '<input>', element.start);
  return NOTHING;
}

/** KaTeX keeps the formula as its author wrote it beside what it drew. */
function katexMarkdown(element: HtmlElement, { html, changed }: Conversion): InlineElement | undefined {
  const annotation = descendantsOf(element).find(({ name }) => name === 'annotation');
  if (annotation === undefined) return undefined;
  changed('KaTeX', element.start);
  const formula = annotation.children
    .map(({ start, end }) => html.slice(start, end))
    .join('')
    .replace(/&(?:[a-z]+|#\d+);/gi, characterOf);
  return { kind: 'raw', text: `$${formula.replace(/\s+/g, ' ').trim()}$` };
}

/** MathJax keeps formulas in scripts that no browser runs. */
function scriptMath(element: HtmlElement, { html, changed, lost }: Conversion): InlineElement {
  if (!attributeOf(element, 'type').startsWith('math/tex')) {
    if (element.start < element.end) lost('<script>', element.start);
    return NOTHING;
  }
  changed('MathJax', element.start);
  const formula = element.children.map(({ start, end }) => html.slice(start, end)).join('');
  return { kind: 'raw', text: `$${formula.replace(/\s+/g, ' ').trim()}$` };
}
