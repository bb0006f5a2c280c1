import { attributeOf, classesOf, descendantsOf, elementsIn, type HtmlElement } from '../tree/html-node.ts';
import { writeCode, writeListing } from './code-block.ts';
import { codeLanguage } from './code-language.ts';
import { codeLines } from './code-text.ts';
import { writeLink } from './embed.ts';
import { numberedCode } from './numbered-code.ts';
import { writeCaption, writeFolded } from './figure.ts';
import { writeHeadingAt } from './heading.ts';
import { type BlockWriter, writeBlocks } from './write-blocks.ts';

/** Boxes of editors that mean more than their elements say, by a class of theirs. */
const COMPONENTS: readonly (readonly [className: RegExp, writer: BlockWriter])[] = [
  // Tistory
  [
    /^moreLess$|^moreless$/,
    (box, marks, conversion) => {
      const content = byClass(box, /^moreless-content$/) ?? byClass(box, /^morelessContent$/);
      const button = byClass(box, /^btn-toggle-moreless$/);
      writeFolded(
        button,
        content?.children ?? box.children.filter((child) => child !== button),
        box,
        marks,
        conversion,
      );
    },
  ],
  // Naver
  [
    /^se-code$/,
    (box, marks, conversion) => {
      writeListing(byClass(box, /^(?:se-code-source|__se_code_view)$/) ?? box, marks, conversion);
    },
  ],
  [
    /^se-oglink$/,
    (box, _, conversion) => {
      const link = descendantsOf(box).find(({ name }) => name === 'a');
      const title = byClass(box, /^se-oglink-title$/);
      writeLink(
        attributeOf(link ?? box, 'href'),
        title === undefined ? '' : textOf(title, conversion.html),
        box,
        conversion,
      );
    },
  ],
  [
    /^se-sectionTitle$/,
    (box, marks, conversion) => {
      writeHeadingAt(2, box, marks, conversion);
    },
  ],
  [
    /^se-horizontalLine$/,
    (_, __, { writer }) => {
      writer.newBlock();
      writer.write('---');
    },
  ],
  [
    /^se-caption$/,
    (box, _, conversion) => {
      writeCaption(box, conversion);
    },
  ],
  // Kramdown and Jekyll name the language of code around it
  [
    /^(?:language|lang)-[\w+#-]+$/,
    (box, marks, conversion) => {
      const parts = descendantsOf(box);
      const table = parts.find(({ name }) => name === 'table');
      const pre = parts.find(({ name }) => name === 'pre');
      const code = table && numberedCode(table, conversion.html);
      const lines = code?.lines ?? (pre && codeLines(pre, conversion.html));
      if (lines === undefined) writeBlocks(box.children, conversion, marks);
      else {
        conversion.changed('<pre>', box.start);
        writeCode(lines, codeLanguage(box), conversion);
      }
    },
  ],
  // A box of lines that highlights code in itself
  [
    /^(?:highlight|CodeMirror|crayon-syntax|prettyprint|syntaxhighlighter)$/,
    (box, marks, conversion) => {
      const pre = descendantsOf(box).find(({ name }) => name === 'pre' || name === 'table');
      if (pre === undefined) writeListing(box, marks, conversion);
      else writeBlocks(box.children, conversion, marks);
    },
  ],
];

/** How a box is written that its class says is a component; `undefined` for any other. */
export function componentOf(element: HtmlElement): BlockWriter | undefined {
  if (element.name !== 'div' && element.name !== 'section') return undefined;
  // Tistory's newer editor names its fold by its data alone.
  const classes = [...classesOf(element), attributeOf(element, 'data-ke-type')];
  return COMPONENTS.find(([pattern]) => classes.some((name) => pattern.test(name)))?.[1];
}

function byClass(element: HtmlElement, pattern: RegExp): HtmlElement | undefined {
  return descendantsOf(element).find((inner) => classesOf(inner).some((name) => pattern.test(name)));
}

function textOf(element: HtmlElement, html: string): string {
  return [element, ...elementsIn(element)]
    .flatMap(({ children }) => children)
    .map((child) => (child.kind === 'text' ? html.slice(child.start, child.end) : ''))
    .join('')
    .trim();
}
