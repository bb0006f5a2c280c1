import type { Edit } from '../../../source/prepared-text.ts';
import type { LineFinder } from '../lines/line-finder.ts';
import type { WhiteSpaceControl } from './liquid-token.ts';

/**
 * Takes a stretch of Liquid out. Where it fills its lines, Liquid leaves an empty line, which parts paragraphs: that line stays
 * unless there is one already, or `tight` says that it stands in code. Inside of a line one of two spaces goes too.
 */
export function removal(
  text: string,
  { start, end, trimsBefore, trimsAfter }: { readonly start: number; readonly end: number } & WhiteSpaceControl,
  lines: LineFinder,
  tight: boolean,
): Edit {
  if (trimsBefore || trimsAfter) {
    const from = trimsBefore ? spaceBefore(text, start) : start;
    return { start: from, end: trimsAfter ? spaceBehind(text, end) : end, insert: '' };
  }
  const marks = lines.marksBefore(start);
  if (marks !== undefined && lines.endsLine(end)) {
    const from = lines.startOf(start);
    const next = lines.endOf(end) + 1;
    const isParted = from === 0 || next >= text.length || lines.isBlank(next) || lines.isBlank(lines.startOf(from - 1));
    const isDouble =
      !tight && lines.isBlank(Math.min(next, text.length)) && (from === 0 || lines.isBlank(lines.startOf(from - 1)));
    if (isDouble && marks.trim() === '')
      return { start: from, end: Math.min(lines.endOf(next) + 1, text.length), insert: '' };
    // The mark of a list or quote stays: its line says more than the comment.
    if (marks.trim() === '' && (tight || isParted))
      return { start: from, end: Math.min(next, text.length), insert: '' };
    return { start: marks.trim() === '' ? from : start, end: lines.endOf(end), insert: '' };
  }
  const hasSpaces = marks === undefined && text[start - 1] === ' ' && /[ \n]/.test(text[end] ?? '\n');
  return { start: hasSpaces ? start - 1 : start, end, insert: '' };
}

/** Where the white space begins that ends at an offset. */
export function spaceBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** Where the white space ends that begins at an offset. */
export function spaceBehind(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}
