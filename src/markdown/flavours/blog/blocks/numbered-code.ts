import { attributeOf, classesOf, descendantsOf, elementsIn, type HtmlElement } from '../tree/html-node.ts';
import { codeLanguage } from './code-language.ts';
import { type CodeLine, codeLines, lineText } from './code-text.ts';

/** Code that a highlighter has put into a table. */
export interface NumberedCode {
  readonly lines: readonly CodeLine[];
  readonly language: string;
}

/**
 * The code of a table of two columns, line numbers and code: one row for all of it (Color Scripter, Rouge, Hexo,
 * SyntaxHighlighter), or one for each line (highlightjs-line-numbers). A further cell names the highlighter (`cs`).
 */
export function numberedCode(table: HtmlElement, html: string): NumberedCode | undefined {
  const rows = descendantsOf(table, ({ name }) => name !== 'table' && name !== 'td' && name !== 'th')
    .filter(({ name }) => name === 'tr')
    .map((row) => elementsIn(row).filter(({ name }) => name === 'td' || name === 'th'));
  const [first] = rows;
  if (first === undefined || first.length < 2 || first.length > 3 || rows.some((row) => row.length < 2))
    return undefined;
  const language = codeLanguage(table);
  if (rows.length === 1) {
    const [numbers, code] = first;
    if (numbers === undefined || code === undefined || !isNumbers(numbers, html)) return undefined;
    const isCode = isMarkedAsCode(table) || descendantsOf(code).some(({ name }) => name === 'pre' || name === 'code');
    return isCode ? { lines: codeLines(code, html), language: language || codeLanguage(code) } : undefined;
  }
  if (!rows.every(([number]) => number !== undefined && isLineNumber(number, html)) || !isMarkedAsCode(table))
    return undefined;
  return { lines: rows.map((row) => (row[1] === undefined ? [] : (codeLines(row[1], html)[0] ?? []))), language };
}

const MARKED = /colorscripter|rouge-table|highlight|syntaxhighlighter|hljs-ln|lntable|gutter|crayon|code/i;

function isMarkedAsCode(table: HtmlElement): boolean {
  return [table, ...descendantsOf(table)].some((element) => MARKED.test(attributeOf(element, 'class')));
}

/** Whether a cell holds nothing but the numbers from some line on, in their order. */
function isNumbers(cell: HtmlElement, html: string): boolean {
  const numbers = codeLines({ ...cell, attributes: new Map() }, html)
    .map((line) => lineText(line).trim())
    .filter(Boolean);
  if (numbers.length === 0) return isGutterCell(cell);
  const first = Number(numbers[0]);
  return numbers.every((number, index) => /^\d+$/.test(number) && Number(number) === first + index);
}

function isLineNumber(cell: HtmlElement, html: string): boolean {
  return isGutterCell(cell) || /^\d+$/.test(codeLines(cell, html).map(lineText).join('').trim());
}

function isGutterCell(cell: HtmlElement): boolean {
  return (
    classesOf(cell).some((name) => /numbers?$|gutter|lineno|lntd/.test(name)) ||
    attributeOf(cell, 'data-line-number') !== ''
  );
}
