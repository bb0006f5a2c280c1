import { diagnose, type Diagnostic } from '#diagnostics';
import type { Edit } from '../../../source/prepared-text.ts';
import { inOrder } from '../lines/edit-list.ts';
import { lineFinder } from '../lines/line-finder.ts';
import { type Change, type Rewrite, UNCHANGED } from '../../rewrite.ts';
import { assigned, captured } from './assign.ts';
import { valueOf } from './expression.ts';
import { AS_WRITTEN, type Finding } from './finding.ts';
import { highlightEdits, rawEdits } from './highlight.ts';
import { liquidTokens } from './liquid-tokens.ts';
import { outputFinding, shortened, variablesOf } from './outputs.ts';
import { blockEnds, type LiquidPiece, piecesOf } from './pieces.ts';
import { removal } from './removal.ts';
import { type Spot, spotsOf } from './spot.ts';
import { tagFinding } from './tags.ts';
import { shielded } from './unknown.ts';

/**
 * Says in Markdown what Liquid says that the note alone can answer; the rest is shown as it is written, and reported. Liquid
 * comes before Markdown: it counts in code and HTML too. Yet in code it is left as it is, since code of other templates
 * (Helm, Ansible) looks the same and its authors mean what they write.
 *
 * @see https://jekyllrb.com/docs/liquid/
 */
export const liquid: Rewrite = (text, { note, placeOf }) => {
  if (!/\{[{%]/.test(text)) return UNCHANGED;
  const pieces = piecesOf(liquidTokens(text));
  if (pieces.length === 0) return UNCHANGED;
  const lines = lineFinder(text);
  const spots = spotsOf(text, pieces, lines);
  const ends = blockEnds(pieces.map((piece) => ({ kind: piece.kind, name: 'name' in piece ? piece.name : '' })));
  const variables = variablesOf(note);
  const edits: Edit[] = [];
  const diagnostics: Diagnostic[] = [];
  const changes: Change[] = [];
  const known = new Set<number>();
  /** Up to which piece what stands there may be left out or repeated, so that nothing there has a certain value. */
  let uncertainUntil = -1;
  let loopUntil = -1;
  let toldOfCode = false;
  /** How many characters values may still add to the note. */
  let budget = MOST_ADDED;
  for (const [index, piece] of pieces.entries()) {
    if (known.has(index)) continue;
    const spot = spots[index];
    if (spot === undefined) break;
    const finding = findingOf(piece, index, spot);
    edits.push(...finding.edits);
    if (finding.diagnostic !== undefined) diagnostics.push(finding.diagnostic);
    if (finding.change !== undefined) changes.push({ ...finding.change, place: placeOf(piece.start) });
  }
  return { edits: inOrder(edits), diagnostics, changes };

  function findingOf(piece: LiquidPiece, index: number, spot: Spot): Finding {
    const what = shortened(text.slice(piece.start, piece.end));
    switch (piece.kind) {
      case 'hidden': {
        const comment = { kind: 'lost', what: '{% comment %}' } as const;
        const edit = removal(text, piece, lines, spot.where === 'code');
        if (piece.ends) return { edits: [edit], change: comment };
        const diagnostic = diagnose('jekyll-comment-never-ends', placeOf(piece.start), { end: '{% endcomment %}' });
        return { edits: [edit], change: comment, diagnostic };
      }
      case 'raw':
        return {
          edits: rawEdits(text, piece, lines, spot.where === 'code'),
          change: { kind: 'changed', what: '{% raw %}', became: { ko: '안의 글 그대로', en: 'its content' } },
        };
      case 'open':
        if (spot.where !== 'text') return inCode(piece.start, spot);
        return {
          edits: [],
          diagnostic: diagnose('liquid-unclosed', placeOf(piece.start), { what: openTag(piece.start) }),
        };
      case 'block':
        if (spot.where === 'code' || spot.where === 'hidden') return inCode(piece.start, spot);
        return {
          edits: highlightEdits(text, piece, spot, lines),
          change: { kind: 'changed', what: '{% highlight %}', became: { ko: '코드 블록', en: 'block of code' } },
        };
      case 'output': {
        if (isOpaque(spot)) return inCode(piece.start, spot);
        const meets = pieces[index + 1]?.start === piece.end;
        const finding = outputFinding(text, piece, spot, variables, meets);
        budget -= finding?.edits.reduce((sum, { insert }) => sum + insert.length, 0) ?? 0;
        return finding === undefined || budget < 0 ? unknown(piece, index, spot, what) : finding;
      }
      case 'tag':
        if (isOpaque(spot)) return inCode(piece.start, spot);
        return ownFinding(piece, index) ?? tagFinding(text, piece, spot, lines) ?? unknownTag(piece, index, spot, what);
    }
  }

  /** `{% assign %}` and `{% capture %}`, which write nothing: their values are written where they are asked for. */
  function ownFinding(tag: LiquidPiece & { kind: 'tag' }, index: number): Finding | undefined {
    if (index < uncertainUntil) return undefined;
    const end = ends.get(index) ?? -1;
    const value = (expression: string) => valueOf(expression, variables);
    const set =
      tag.name === 'assign'
        ? assigned(tag, value)
        : captured(text, tag, pieces.slice(index + 1, Math.max(index + 1, end)), pieces[end], value);
    if (set === undefined) return undefined;
    for (let inner = index + 1; inner <= end; inner += 1) known.add(inner);
    variables.set(set.name, set.value);
    const edit = removal(text, { ...tag, end: set.end }, lines, true);
    return { edits: [edit], change: { kind: 'changed', what: `{% ${tag.name} ${set.name} %}`, became: INSERTED } };
  }

  function unknownTag(tag: LiquidPiece & { kind: 'tag' }, index: number, spot: Spot, what: string): Finding {
    const end = ends.get(index);
    if (end !== undefined) {
      known.add(end);
      uncertainUntil = Math.max(uncertainUntil, end);
      if (LOOPS.has(tag.name)) loopUntil = Math.max(loopUntil, end);
    }
    // They belong to a tag that has been reported.
    if (index < uncertainUntil && BRANCHES.has(tag.name)) return { edits: shielded(text, tag, spot) };
    return unknown(tag, index, spot, what);
  }

  function unknown(piece: LiquidPiece, index: number, spot: Spot, what: string): Finding {
    // What stands in a loop is reported with it.
    if (index < loopUntil && !LOOPS.has('name' in piece ? piece.name : ''))
      return { edits: shielded(text, piece, spot) };
    return {
      edits: shielded(text, piece, spot),
      diagnostic: diagnose('liquid-unknown', placeOf(piece.start), { what }),
    };
  }

  function inCode(start: number, { where }: Spot): Finding {
    if (where !== 'code' || toldOfCode) return AS_WRITTEN;
    toldOfCode = true;
    return { edits: [], diagnostic: diagnose('liquid-in-code', placeOf(start), {}) };
  }

  function openTag(start: number): string {
    return shortened(/^\{%[^%\n]*(?:%\})?/.exec(text.slice(start, start + 30))?.[0] ?? '{%').trim();
  }
};

const MOST_ADDED = 1_000_000;
const BRANCHES = new Set(['else', 'elsif', 'when', 'break', 'continue']);
const LOOPS = new Set(['for', 'tablerow']);
const INSERTED = { ko: '쓰인 자리에 넣음', en: 'put where it was used' };

function isOpaque({ where }: Spot): boolean {
  return where === 'code' || where === 'math' || where === 'hidden';
}
