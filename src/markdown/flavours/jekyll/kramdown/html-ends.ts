import type { Edit } from '../../../source/prepared-text.ts';
import { type Rewrite, UNCHANGED } from '../../rewrite.ts';
import { inOrder } from '../lines/edit-list.ts';
import { surroundingsIn } from '../lines/layout.ts';
import { lineFinder } from '../lines/line-finder.ts';
import { htmlBlocksIn } from './html-block.ts';

/**
 * Puts an empty line behind HTML that is followed by Markdown: in kramdown a block ends with its end tag, and a line of `<br>`
 * or `<img>` is no block; in CommonMark (0.31.2, 4.6) either goes on up to the next empty line.
 */
export const htmlEnds: Rewrite = (text) => {
  if (!/<[a-z]/i.test(text)) return UNCHANGED;
  const lines = lineFinder(text);
  const ends = htmlBlocksIn(text).flatMap(({ start, isInMarkdown, close }) =>
    isInMarkdown && close !== undefined && lines.marksBefore(start)?.trim() === '' ? [close.end] : [],
  );
  const surroundings = surroundingsIn(text);
  const spans = [...text.matchAll(SPAN_LINE)].flatMap(({ index, 0: line }) => {
    const next = index + line.length + 1;
    return surroundings(next) === 'html' ? [index + line.length] : [];
  });
  const edits = [...ends, ...spans]
    .sort((a, b) => a - b)
    .flatMap((end): Edit[] => {
      const next = lines.endOf(end) + 1;
      if (!lines.endsLine(end) || next >= text.length || lines.isBlank(next)) return [];
      return /^[ \t]*<|^ {4}|^\t/.test(text.slice(next, next + 50)) ? [] : [{ start: next, end: next, insert: '\n' }];
    });
  return { edits: inOrder(edits), diagnostics: [], changes: [] };
};

/** A line of `<br>` and images, which may be links. */
const SPAN_LINE =
  /^[ \t]{0,3}(?:<(?:br|img|wbr)\b[^<>\n]*>|<a\b[^<>\n]*><img\b[^<>\n]*><\/a>)(?:[ \t]*<br\b[^<>\n]*>)*[ \t]*$/gim;
