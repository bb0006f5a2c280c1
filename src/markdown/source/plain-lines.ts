import type { Edit } from './prepared-text.ts';

/** Punctuation that may mean something in Markdown: a backslash before it makes it mean itself (CommonMark 0.31.2, 2.4). */
const PUNCTUATION = /[!-/:-@[-`{-~]/g;
const ADDRESS = /\bhttps?:\/\/[^\s<>"]+|\bwww\.[^\s<>"]+/gi;

/**
 * The edits that make Markdown of plain text which looks like it: line breaks stay line breaks, indentation stays, and no sign
 * means anything but itself. Addresses become links.
 *
 * @param from Where in the text to begin, and `to` where to end: at blocks that are Markdown already.
 */
export function plainLineEdits(text: string, from: number, to: number): Edit[] {
  const edits: Edit[] = [];
  for (let start = from; start < to;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 || newline > to ? to : newline;
    edits.push(...lineEdits(text, start, end));
    const next = text.slice(end + 1, !text.includes('\n', end + 1) ? to : Math.min(to, text.indexOf('\n', end + 1)));
    if (end < to && text.slice(start, end).trim() !== '' && next.trim() !== '') {
      edits.push({ start: end, end, insert: '\\' });
    }
    start = end + 1;
  }
  return edits;
}

function lineEdits(text: string, start: number, end: number): Edit[] {
  const line = text.slice(start, end);
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  if (indent === line.length) return [];
  const edits: Edit[] = [];
  if (indent > 0) {
    const spaces = line.slice(0, indent).replaceAll('\t', '    ').length;
    edits.push({ start, end: start + indent, insert: '\u00A0'.repeat(spaces) });
  }
  const urls = [...line.matchAll(ADDRESS)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  let url = 0;
  for (const { index } of line.matchAll(PUNCTUATION)) {
    while ((urls[url]?.end ?? Infinity) <= index) url += 1;
    if ((urls[url]?.start ?? Infinity) <= index) continue;
    edits.push({ start: start + index, end: start + index, insert: '\\' });
  }
  return edits;
}
