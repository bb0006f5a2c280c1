import type { LineFinder } from '../lines/line-finder.ts';
import type { Region } from '../../../source/regions.ts';

/**
 * The stretch of a list of contents (`* TOC` and `{:toc}` behind it), with a heading or a folding element that holds nothing
 * else: the page has its own contents.
 */
export function contentsAround(text: string, list: Region, lines: LineFinder): Region {
  const [start, end] = [list.start, Math.min(text.length, list.end + 1)];
  const before = text.slice(Math.max(0, start - REACH), start);
  const folding = FOLDING.exec(before);
  const closing = /^\s*<\/details>[ \t]*(?:\n|$)/.exec(text.slice(end, end + REACH));
  if (folding !== null && closing !== null) return widened(start - folding[0].length, end + closing[0].length);
  const heading = HEADING.exec(before);
  return widened(heading === null ? start : start - heading[0].length + (heading[1] ?? '').length, end);

  /** With the empty lines behind it, where there are some before it. */
  function widened(from: number, to: number): Region {
    let at = to;
    const isParted = from === 0 || lines.isBlank(lines.startOf(from - 1));
    while (isParted && at < text.length && lines.isBlank(at)) at = lines.endOf(at) + 1;
    return { start: from, end: Math.min(at, text.length) };
  }
}

const REACH = 400;
const NAME = String.raw`(?:\*\*)?(?:table of contents|contents|toc|on this page|in this article|index|목차|차례)(?:\*\*)?:?`;
const ATTRIBUTES = String.raw`(?:\s*\{:[^{}\n]*\})*`;
const HEADING = new RegExp(String.raw`(^|\n)#{1,6}[ \t]+${NAME}[ \t]*(?:\{#[\w-]*\})?${ATTRIBUTES}\s*$`, 'i');
const FOLDING = new RegExp(String.raw`<details[^<>]*>\s*<summary[^<>]*>[^<>]*</summary>${ATTRIBUTES}\s*$`, 'i');
