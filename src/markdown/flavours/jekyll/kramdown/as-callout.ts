import type { Edit } from '../../../source/prepared-text.ts';
import { continued, type LineFinder } from '../lines/line-finder.ts';
import type { TargetBlock } from './target-block.ts';

/**
 * The edits that make a callout of a block: a quote gets its first line, any other block the marks of a quote.
 *
 * @param isTitled The block's first line is the callout's title.
 */
export function calloutEdits(
  text: string,
  { kind, start, end }: TargetBlock,
  callout: string,
  isTitled: boolean,
  lines: LineFinder,
): Edit[] {
  const head = `[!${callout}]`;
  const line = text.slice(start, Math.min(lines.endOf(start), start + 200));
  if (kind === 'quote') {
    const [sign = '', before = ''] = /^((?:[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*[ \t]*)>[ \t]*/.exec(line) ?? [];
    const at = start + before.length;
    if (line.startsWith('[!', sign.length)) return [];
    if (isTitled) return [{ start: at, end: start + sign.length, insert: `> ${head} ` }];
    return [{ start: at, end: at, insert: `> ${head}\n${continued(before)}` }];
  }
  const marks = lines.marksOf(start);
  const own = kind === 'list' ? (/^[ \t>]*/.exec(line)?.[0] ?? '') : marks;
  const first = start + own.length;
  const next = continued(own);
  const edits: Edit[] = [{ start: first, end: first, insert: isTitled ? `> ${head} ` : `> ${head}\n${next}> ` }];
  for (let at = lines.endOf(start) + 1; at <= end; at = lines.endOf(at) + 1) {
    const indent = text.startsWith(next, at) ? next.length : 0;
    edits.push({ start: at + indent, end: at + indent, insert: '> ' });
  }
  return edits;
}
