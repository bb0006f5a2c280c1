import { escapeText } from '#html';
import { type Fence, type Mark, MARKS } from './fence.ts';
import { includesLine } from './line-set.ts';
import type { Token } from './token-classes.ts';

/** Tokens as HTML. */
export function tokensHtml(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, kind }) =>
      kind === undefined ? escapeText(text) : `<span class="${kind}">${escapeText(text)}</span>`,
    )
    .join('');
}

/**
 * A line of code. Its number and the signs of its marks are left to the styles (`data-line`, classes), so that the text of
 * the element is the author's line and nothing else.
 */
export function lineHtml(html: string, classes: readonly string[], number?: number): string {
  const label = number === undefined ? '' : ` data-line="${number}"`;
  const marks = classes.length === 0 ? '' : ` ${classes.join(' ')}`;
  return `<span class="line${marks}"${label}>${html}</span>`;
}

/** The marks of a line: those of the fence by its number in the block, and the one of its comment. */
export function marksOf(line: number, fence: Fence, noted: Mark | undefined): Mark[] {
  return MARKS.filter((mark) => mark === noted || includesLine(fence.marks[mark], line));
}
