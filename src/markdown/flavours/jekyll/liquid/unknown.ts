import type { Edit } from '../../../source/prepared-text.ts';
import type { Spot } from './spot.ts';

/**
 * The edits that let Liquid be read as it is written where Markdown would make something else of its signs: a bar in a table
 * gets a backslash, and what holds signs of Markdown becomes inline code.
 */
export function shielded(
  text: string,
  { start, end }: { start: number; end: number },
  { where, inTable }: Spot,
): Edit[] {
  if (where !== 'text') return [];
  const written = text.slice(start, end);
  const bars = inTable ? [...written.matchAll(/(?<!\\)\|/g)] : [];
  const edits = bars.map(({ index }) => ({ start: start + index, end: start + index, insert: '\\' }));
  if (!SIGNS.test(written) || /\n|``/.test(written) || text[start - 1] === '`') return edits;
  const tick = written.includes('`') ? '``' : '`';
  return [{ start, end: start, insert: tick }, ...edits, { start: end, end, insert: tick }];
}

/** What Markdown, or our additions to it, would read as more than a sign. */
const SIGNS = /[*`<~$^&]|\\(?!\|)|==|%%|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\[\[|\]\(|!\[|(?<=\s)#\S/u;
