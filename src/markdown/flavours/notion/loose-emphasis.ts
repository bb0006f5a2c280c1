import type { Edit } from '../../source/prepared-text.ts';
import { outside } from '../../source/regions.ts';
import { canEmphasise } from '../blog/text/escapes.ts';
import { type Change, type Rewrite, UNCHANGED } from '../rewrite.ts';

/**
 * Mends emphasis that Notion exports with a space inside its signs, `**bold **text`: the space goes outside; and such as its
 * signs cannot say between a punctuation mark and a letter or digit. Only in lines
 * whose signs come in pairs, and not where white space stands on all sides.
 */
export const looseEmphasis: Rewrite = (text, { placeOf, regions }) => {
  if (!text.includes('**')) return UNCHANGED;
  const signs = outside(
    regions().opaque,
    [...text.matchAll(/(?<![*\\])\*\*(?!\*)/g)].map(({ index }) => ({ start: index })),
  ).map(({ start }) => start);
  const edits: Edit[] = [];
  const changes: Change[] = [];
  for (const [open, close] of pairsOf(signs, text)) {
    const inner = text.slice(open + 2, close);
    const before = /^[ \u00A0]*/.exec(inner)?.[0].length ?? 0;
    const after = inner.length - inner.trimEnd().length;
    const isArithmetic = before > 0 && after > 0 && isBlank(text[open - 1]) && isBlank(text[close + 2]);
    if (before === inner.length || isArithmetic) continue;
    if (before + after === 0) {
      if (canEmphasise(text, open + 2, close, open, close + 2)) continue;
      // No signs can say it here: `**text.**6`.
      changes.push({ kind: 'changed', what: '** **', place: placeOf(open) });
      edits.push(
        { start: open, end: open + 2, insert: '<strong>' },
        { start: close, end: close + 2, insert: '</strong>' },
      );
      continue;
    }
    changes.push({ kind: 'changed', what: '** **', place: placeOf(open) });
    if (before > 0) edits.push({ start: open, end: open + 2 + before, insert: isBlank(text[open - 1]) ? '**' : ' **' });
    if (after > 0)
      edits.push({ start: close - after, end: close + 2, insert: isBlank(text[close + 2]) ? '**' : '** ' });
  }
  return { edits, diagnostics: [], changes };
};

/** The signs of each line in pairs; those of lines where one has no partner are left alone. */
function pairsOf(signs: readonly number[], text: string): [number, number][] {
  const pairs: [number, number][] = [];
  for (let first = 0; first < signs.length;) {
    const end = text.indexOf('\n', signs[first]);
    let next = first;
    while (next < signs.length && (end === -1 || (signs[next] ?? 0) < end)) next += 1;
    if ((next - first) % 2 === 0) {
      for (let index = first; index < next; index += 2) pairs.push([signs[index] ?? 0, signs[index + 1] ?? 0]);
    }
    first = next;
  }
  return pairs;
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}
