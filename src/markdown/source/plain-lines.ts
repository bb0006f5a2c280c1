import { ENDS_URL } from '../markers.ts';
import { urlLength } from './bare-urls.ts';
import type { Edit } from './prepared-text.ts';

/**
 * The edits that make Markdown of lines of plain text which looks like it: line breaks stay line breaks, indentation stays,
 * and no sign means anything but itself. Addresses become links.
 */
export function plainLineEdits(text: string, from: number, to: number): Edit[] {
  const edits: Edit[] = [];
  let start = from;
  let wasBlank = true;
  for (const line of text.slice(from, to).split('\n')) {
    const isBlank = line.trim() === '';
    // A backslash at the end of the line before keeps the break between two lines with text.
    if (!wasBlank && !isBlank) edits.push({ start: start - 1, end: start - 1, insert: '\\' });
    if (!isBlank) for (const edit of lineEdits(line, start)) edits.push(edit);
    wasBlank = isBlank;
    start += line.length + 1;
  }
  return edits;
}

/** An address, or punctuation that may mean something in Markdown: a backslash before it makes it mean itself. */
const TOKEN = /(?<address>\b(?:https?:\/\/|www\.)[^\s<>"]+)|[!-/:-@[-`{-~]/gi;

function lineEdits(line: string, start: number): Edit[] {
  const edits: Edit[] = [];
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  if (indent !== '') {
    const spaces = '\u00A0'.repeat(indent.replaceAll('\t', '    ').length);
    edits.push({ start, end: start + indent.length, insert: spaces });
  }
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(line); token !== null; token = TOKEN.exec(line)) {
    const at = start + token.index;
    const address = token.groups?.['address'];
    if (address === undefined) {
      edits.push({ start: at, end: at, insert: '\\' });
      continue;
    }
    const length = urlLength(address);
    if (length === address.length) continue;
    edits.push({ start: at + length, end: at + length, insert: ENDS_URL });
    TOKEN.lastIndex = token.index + length;
  }
  return edits;
}
