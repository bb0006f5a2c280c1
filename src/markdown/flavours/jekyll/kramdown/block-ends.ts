import type { Edit } from '../../../source/prepared-text.ts';
import { type Change, type Rewrite, UNCHANGED } from '../../rewrite.ts';
import { surroundingsIn } from '../lines/layout.ts';

/**
 * Takes out `^` alone on its line, which ends a block in kramdown. Between two lists, which Markdown would join, an HTML
 * comment parts them (CommonMark 0.31.2, example 308).
 *
 * @see https://kramdown.gettalong.org/syntax.html#eob-marker
 */
export const blockEnds: Rewrite = (text, { placeOf }) => {
  if (!/^\^[ \t]*$/m.test(text)) return UNCHANGED;
  const surroundings = surroundingsIn(text);
  const edits: Edit[] = [];
  const changes: Change[] = [];
  for (const { index: start, 0: line } of text.matchAll(/^\^[ \t]*$/gm)) {
    if (surroundings(start) !== 'text') continue;
    const end = start + line.length;
    const partsLists = LIST.test(text.slice(end, end + 100).trimStart());
    edits.push({ start, end, insert: partsLists ? '\n<!-- -->\n' : '' });
    changes.push({ kind: 'changed', what: '^', place: placeOf(start) });
  }
  return { edits, diagnostics: [], changes };
};

const LIST = /^(?:[-*+]|\d{1,9}[.)])[ \t]/;
