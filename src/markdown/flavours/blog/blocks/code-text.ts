import { attributeOf, classesOf, type HtmlElement, type HtmlNode } from '../tree/html-node.ts';
import { characterOf, REFERENCE } from '../tree/references.ts';

/** A piece of a line of code, and where it stands in the source; `copied`: it stands there exactly so. */
export interface CodePiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly copied: boolean;
}

export type CodeLine = readonly CodePiece[];

/** Elements that are lines of code by themselves. */
const LINES = new Set(['div', 'p', 'li', 'tr']);
const TOKEN = new RegExp(String.raw`\n|${REFERENCE.source}|[\u00a0\u200b\ufeff]|[^\n&\u00a0\u200b\ufeff]+|&`, 'gi');

/** The text of code in its lines: highlighting and other tags taken out, empty lines at both ends left away. */
export function codeLines(element: HtmlElement, html: string): CodeLine[] {
  const lines: CodePiece[][] = [[]];
  const newLine = (): void => {
    lines.push([]);
  };
  const visit = (nodes: readonly HtmlNode[]): void => {
    for (const node of nodes) {
      if (node.kind === 'text') {
        for (const { 0: written, index } of html.slice(node.start, node.end).matchAll(TOKEN)) {
          if (written === '\n') newLine();
          else lines.at(-1)?.push(pieceOf(written, node.start + index));
        }
      } else if (node.name === 'br') newLine();
      else if (!isGutter(node)) {
        const isLine = LINES.has(node.name);
        if (isLine && (lines.at(-1)?.length ?? 0) > 0) newLine();
        const before = lines.length;
        visit(node.children);
        // An element that is a line ends it; an empty one is an empty line.
        if (isLine && ((lines.at(-1)?.length ?? 0) > 0 || lines.length === before)) newLine();
      }
    }
  };
  visit(element.children);
  while (lines.length > 0 && isEmpty(lines[0])) lines.shift();
  while (lines.length > 0 && isEmpty(lines.at(-1))) lines.pop();
  return lines;
}

/** The text of a line. */
export function lineText(line: CodeLine): string {
  return line.map(({ text }) => text).join('');
}

function pieceOf(written: string, start: number): CodePiece {
  const place = { start, end: start + written.length };
  if (written.startsWith('&')) return { text: spaced(characterOf(written)), ...place, copied: false };
  const text = spaced(written);
  return { text, ...place, copied: text === written };
}

function spaced(text: string): string {
  return text.replaceAll('\u00A0', ' ').replace(/[\u200b\ufeff]/g, '');
}

function isEmpty(line: CodeLine | undefined): boolean {
  return line === undefined || lineText(line).trim() === '';
}

/** Line numbers and buttons that a highlighter puts among the code. */
function isGutter(element: HtmlElement): boolean {
  if (element.name === 'button' || element.name === 'script' || element.name === 'style') return true;
  return (
    attributeOf(element, 'aria-hidden') === 'true' ||
    classesOf(element).some((name) =>
      /^(?:line-?numbers?(?:-rows)?|lineno|linenos?|gutter|ln|lnt|hljs-ln-numbers|copy-?(?:btn|button))$/i.test(name),
    )
  );
}
