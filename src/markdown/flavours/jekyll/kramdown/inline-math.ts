import { dollarRuns, opaqueWithoutMath, partnersOf } from '../../../math/dollar-runs.ts';
import type { Edit } from '../../../source/prepared-text.ts';
import { type Change, type Rewrite, UNCHANGED } from '../../rewrite.ts';
import { lineFinder } from '../lines/line-finder.ts';

/**
 * Makes `$…$` of a formula `$$…$$` inside of a line: kramdown has but one sign for both, and draws a formula as a block of its
 * own only where it stands alone.
 *
 * @see https://kramdown.gettalong.org/syntax.html#math-blocks
 */
export const inlineMath: Rewrite = (text, { placeOf }) => {
  if (!text.includes('$$')) return UNCHANGED;
  const lines = lineFinder(text);
  const runs = dollarRuns(text, opaqueWithoutMath(text));
  const partners = partnersOf(runs);
  const edits: Edit[] = [];
  const changes: Change[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const open = runs[index];
    const close = runs[partners[index] ?? -1];
    if (open?.length !== 2 || close === undefined) continue;
    index = partners[index] ?? index;
    const [start, end] = [open.at + 2, close.at];
    if (lines.startOf(open.at) !== lines.startOf(close.at)) continue;
    const formula = text.slice(start, end).trim();
    const isAlone = lines.marksBefore(open.at) !== undefined && lines.endsLine(close.at + 2);
    const touchesWord = /[A-Za-z\d]/.test((text[open.at - 1] ?? '') + (text[close.at + 2] ?? ''));
    if (isAlone || touchesWord || formula === '' || formula.includes('$')) continue;
    const lead = text.slice(start, end).indexOf(formula);
    edits.push({ start: open.at, end: start + lead, insert: '$' });
    edits.push({ start: start + lead + formula.length, end: close.at + 2, insert: '$' });
    changes.push({ kind: 'changed', what: '$$…$$', became: { ko: '$…$', en: '$…$' }, place: placeOf(open.at) });
  }
  return { edits, diagnostics: [], changes };
};
