import type { Edit } from '../../../source/prepared-text.ts';
import { inOrder } from '../lines/edit-list.ts';
import { continued, type LineFinder } from '../lines/line-finder.ts';
import type { LiquidToken } from './liquid-token.ts';
import { paramsIn } from './params.ts';
import type { LiquidBlock } from './pieces.ts';
import { removal } from './removal.ts';
import type { Spot } from './spot.ts';

/**
 * Makes a fence of `{% highlight %}`, or inline code where it stands inside of a line. The lines of the code get the marks of
 * the quote or list that the tag stands in, where they have none.
 *
 * @see https://jekyllrb.com/docs/liquid/tags/#code-snippet-highlighting
 */
export function highlightEdits(text: string, block: LiquidBlock, spot: Spot, lines: LineFinder): Edit[] {
  const { open, close } = block;
  const hidden = innerEdits(text, block.inner, lines);
  const [start, end] = withoutEmptyEnds(text, open.end, close.start);
  const marks = lines.marksBefore(open.start);
  const isLine = marks !== undefined && lines.endsLine(close.end);
  const fence = fenceFor(text.slice(start, end));
  if (!isLine && spot.where !== 'html' && !text.slice(start, end).includes('\n')) {
    const tick = fence.length > 3 || text.slice(start, end).includes('`') ? '``' : '`';
    return inOrder([
      { start: open.start, end: start, insert: tick },
      ...hidden,
      { start: end, end: close.end, insert: tick },
    ]);
  }
  const inHtml = spot.where === 'html';
  const indent = inHtml ? '' : continued(marks ?? lines.marksOf(open.start));
  const lineBreak = `\n${indent}`;
  const from = inHtml && marks !== undefined ? lines.startOf(open.start) : open.start;
  const before = marks === undefined ? lineBreak : '';
  const after = lines.endsLine(close.end) ? '' : lineBreak;
  const ownLine = start === lines.startOf(start) ? '' : indent;
  const opening = `${fence}${infoOf(open.markup)}\n${ownLine}`;
  return inOrder([
    { start: from, end: start, insert: `${before}${inHtml ? '\n' : ''}${opening}` },
    ...hidden,
    ...indentEdits(text, start, end, indent),
    { start: end, end: close.end, insert: `${end === start ? '' : lineBreak}${fence}${after}${inHtml ? '\n' : ''}` },
  ]);
}

/** Jekyll takes empty lines away before and behind the code. */
function withoutEmptyEnds(text: string, from: number, to: number): [start: number, end: number] {
  const code = text.slice(from, to);
  const lead = /^(?:[ \t>]*\n)*/.exec(code)?.[0].length ?? 0;
  let end = code.length;
  for (let line = code.lastIndexOf('\n'); line >= lead; line = code.lastIndexOf('\n', end - 1)) {
    if (!/^[ \t>]*$/.test(code.slice(line + 1, end))) break;
    end = line;
  }
  end = code.slice(0, Math.max(lead, end)).trimEnd().length;
  return [from + lead, from + Math.max(lead, end)];
}

/** Takes away what is not shown in the code: comments, and the tags around raw text. */
function innerEdits(text: string, inner: readonly LiquidToken[], lines: LineFinder): Edit[] {
  return inner.flatMap((token) => {
    if (token.kind === 'hidden') return [removal(text, token, lines, true)];
    return token.kind === 'raw' ? rawEdits(text, token, lines, true) : [];
  });
}

/** Takes away the tags around raw text. */
export function rawEdits(
  text: string,
  raw: Extract<LiquidToken, { kind: 'raw' }>,
  lines: LineFinder,
  tight: boolean,
): Edit[] {
  const { start, end, contentStart, contentEnd, trimsBefore, trimsAfter, trimsContentStart, trimsContentEnd } = raw;
  const opening = { start, end: contentStart, trimsBefore, trimsAfter: trimsContentStart };
  const closing = { start: contentEnd, end, trimsBefore: trimsContentEnd, trimsAfter };
  return [removal(text, opening, lines, tight), removal(text, closing, lines, tight)];
}

function fenceFor(code: string): string {
  const runs = code.match(/`{3,}/g) ?? [];
  return '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
}

/** `ruby linenos hl_lines="1 3-4"` as our fences say it: `ruby {1,3-4} showLineNumbers`. */
function infoOf(markup: string): string {
  const { words, named } = paramsIn(markup);
  const [language = '', ...flags] = words;
  const marked =
    (named.get('hl_lines') ?? named.get('mark_lines'))?.value
      .trim()
      .split(/[\s,]+/)
      .join(',') ?? '';
  const numbered = named.get('linenos')?.value ?? (flags.includes('linenos') ? 'true' : 'false');
  const first = named.get('linenostart')?.value ?? '';
  const numbers = `showLineNumbers${/^\d+$/.test(first) && first !== '1' ? `{${first}}` : ''}`;
  return [
    language,
    ...(/^[\d,-]+$/.test(marked) ? [`{${marked}}`] : []),
    ...(numbered === 'false' ? [] : [numbers]),
  ].join(' ');
}

/** Gives the lines of the code what the tag's line begins with, where not all of them have it. */
function indentEdits(text: string, start: number, end: number, indent: string): Edit[] {
  if (indent === '') return [];
  const lineStarts: number[] = text[start - 1] === '\n' ? [start] : [];
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  const isInside = (at: number) => text.startsWith(indent, at) || text[at] === '\n' || startsWithTab(text, at, indent);
  if (lineStarts.every(isInside)) return [];
  return lineStarts.filter((at) => text[at] !== '\n').map((at) => ({ start: at, end: at, insert: indent }));
}

function startsWithTab(text: string, at: number, indent: string): boolean {
  return text[at] === '\t' && indent.trim() === '' && indent.length <= 4;
}
