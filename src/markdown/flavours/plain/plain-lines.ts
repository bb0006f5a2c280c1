import type { Edit } from '../../source/prepared-text.ts';
import { escapesIn } from '../blog/text/escapes.ts';

/**
 * The edits that make Markdown of lines of plain text: line breaks stay line breaks, indentation stays, `- ` begins an item
 * of a list, and no other sign means anything but itself. Addresses become links.
 */
export function plainLines(
  text: string,
  from: number,
  to: number,
  where: 'paragraph' | 'heading' = 'paragraph',
): Edit[] {
  const edits: Edit[] = [];
  let start = from;
  let before: 'blank' | 'item' | 'line' = 'blank';
  for (const line of text.slice(from, to).split('\n')) {
    const isItem = where === 'paragraph' && /^- \S/.test(line);
    if (line.trim() === '') {
      before = 'blank';
    } else {
      // A list stands apart from text; a backslash keeps the break between two lines of text.
      if (before === 'line') edits.push({ start: start - 1, end: start - 1, insert: isItem ? '\n' : '\\' });
      if (before === 'item' && !isItem) edits.push({ start, end: start, insert: '\n' });
      const indent = isItem ? 2 : (/^[ \t]*/.exec(line)?.[0].length ?? 0);
      if (indent > 0 && !isItem)
        edits.push({
          start,
          end: start + indent,
          insert: '\u00A0'.repeat(line.slice(0, indent).replaceAll('\t', '    ').length),
        });
      for (const at of escapesIn(line.slice(indent), {
        beginsLine: where === 'paragraph' && (isItem || indent === 0),
        in: isItem ? 'item' : where,
      }))
        edits.push({ start: start + indent + at, end: start + indent + at, insert: '\\' });
      before = isItem ? 'item' : 'line';
    }
    start += line.length + 1;
  }
  return edits;
}
