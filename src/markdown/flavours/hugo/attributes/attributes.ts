import type { Edit } from '../../../source/prepared-text.ts';
import { type Region } from '../../../source/regions.ts';
import { type Change, type Rewrite, UNCHANGED } from '../../rewrite.ts';
import { fenceWords } from './fence-words.ts';
import { readAttributes } from './read-attributes.ts';

const MARKS = String.raw`(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t]){0,40}`;
/** ```` ```yaml {linenos=true,hl_lines=[3,"5-7"]} ````: https://gohugo.io/content-management/syntax-highlighting/ */
const FENCE = new RegExp(`^(${MARKS}(?:\`{3,}|~{3,})[ \\t]*[^\\s\`{]*[ \\t]*)(\\{[^{}\\n]*\\})[ \\t]*$`, 'gm');
/** A line of attributes below a block: https://gohugo.io/content-management/markdown-attributes/ */
const BLOCK =
  /^[ \t>]*\{[ \t]*(?:[.#][^\s{}]+|[\w-]+=(?:"[^"\n]*"|[^\s{}"]+))(?:[ \t,]+(?:[.#][^\s{}]+|[\w-]+=(?:"[^"\n]*"|[^\s{}"]+)))*[ \t]*\}[ \t]*$/gm;

/**
 * Says Goldmark's attributes in Madang's Markdown: behind a fence they become its words; a line of them below a block, which
 * only changes looks, is left out.
 */
export const attributes: Rewrite = (text, { placeOf, regions }) => {
  if (!text.includes('{')) return UNCHANGED;
  const edits: Edit[] = [];
  const changes: Change[] = [];
  for (const { 0: whole, 1: fence = '', 2: written = '', index } of text.matchAll(FENCE)) {
    const found = readAttributes(written.slice(1, -1));
    // `{3,5-7}` is ours.
    if (found.length === 0 || found.every(({ name }) => /^[\d-]+$/.test(name))) continue;
    const start = index + fence.length;
    edits.push({ start, end: index + whole.length, insert: fenceWords(found).join(' ') });
    changes.push({ kind: 'changed', what: written, place: placeOf(start) });
  }
  const lines = [...text.matchAll(BLOCK)].filter(({ index }) => index > 0 && !/^\s*$/.test(lineBefore(text, index)));
  if (lines.length > 0) {
    const inCode = coveredBy(regions().opaque);
    for (const { 0: line, index } of lines) {
      if (inCode(index)) continue;
      edits.push({ start: index - 1, end: index + line.length, insert: '' });
      changes.push({ kind: 'lost', what: line.trim(), place: placeOf(index) });
    }
  }
  if (edits.length === 0) return UNCHANGED;
  return { edits: edits.sort((a, b) => a.start - b.start), diagnostics: [], changes };
};

function lineBefore(text: string, lineStart: number): string {
  return text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1);
}

/** Whether growing offsets lie in one of the regions. */
function coveredBy(regions: readonly Region[]): (offset: number) => boolean {
  let index = 0;
  return (offset) => {
    while ((regions[index]?.end ?? Infinity) <= offset) index += 1;
    return (regions[index]?.start ?? Infinity) < offset;
  };
}
