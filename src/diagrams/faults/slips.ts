import type { DiagramSlip } from '#diagnostics';
import type { SourceLine } from '../source/prepared-source.ts';

/** A likely reason for which a line cannot be read. */
export interface FoundSlip {
  readonly slip: DiagramSlip;
  readonly line: number;
  readonly column: number;
  /** The part of the line put right, where that is plain. */
  readonly better?: string;
}

interface Kind {
  readonly slip: DiagramSlip;
  readonly types: RegExp;
  readonly pattern: RegExp;
  readonly better?: (match: RegExpExecArray) => string;
  /** Whether all lines of the diagram with this slip are told at once. */
  readonly everywhere?: boolean;
}

const FLOWCHARTS = /^\s*(?:flowchart|graph|swimlane)/;
const BARE_TEXT = /(?<!["'\p{L}\p{N}])[^\p{ASCII}\s"'](?:[^\s"',\[\]]*)/u;
/** A label in any brackets but without quotes that has other brackets in it. */
const BRACKETS_IN_LABEL = /([\w\p{L}-]+)\[(?![[("/\\])([^"\]]*[({)}][^"\]]*)\]/u;

/** In the order of their likeliness. */
const KINDS: readonly Kind[] = [
  {
    slip: 'slash-label',
    types: FLOWCHARTS,
    pattern: /([\w\p{L}-]+)\[\s*([/\\][^"\]]*[^"\]/\\\s])\s*\]/u,
    better: ([, id = '', label = '']) => `${id}["${label}"]`,
    everywhere: true,
  },
  {
    slip: 'bracket-label',
    types: FLOWCHARTS,
    pattern: BRACKETS_IN_LABEL,
    better: ([, id = '', label = '']) => `${id}["${label}"]`,
  },
  {
    slip: 'bracket-label',
    types: FLOWCHARTS,
    pattern: /[\w\p{L}-]+\((?![[("])[^")]*[([{][^"]*\)|\|[^"|]*[()[\]{}][^"|]*\|/u,
  },
  {
    slip: 'end-node',
    types: FLOWCHARTS,
    pattern: /(?<=(?:[-=.]>|---|&|\|)\s*)end\s*(?:;|$|&|[-=]{2})|(?<=^\s*)end\s*[-=([{]/,
  },
  { slip: 'short-arrow', types: FLOWCHARTS, pattern: /(?<![-<.=])->(?!>)/ },
  { slip: 'ascii-at-all', types: /^\s*sankey/, pattern: /[^\p{ASCII}]/u },
  {
    slip: 'ascii-only',
    types: /^\s*(?:xychart|gitGraph|requirement|wardley|quadrantChart|packet|radar|treemap|architecture|venn)/,
    pattern: BARE_TEXT,
    better: ([word = '']) => `"${word}"`,
  },
  { slip: 'date-invalid', types: /^\s*gantt/, pattern: /\d{4}-\d{1,2}-\d{1,2}/ },
];

/** The slips in a diagram that cannot be read at `line`: the likeliest in it, or in the two lines before, where it may begin. */
export function slipsNear(body: readonly SourceLine[], line: number): readonly FoundSlip[] {
  const type = body[0]?.text ?? '';
  const known = KINDS.filter(({ types }) => types.test(type));
  const near = body.filter((one) => one.line <= line && one.line >= line - 2).reverse();
  for (const kind of known) {
    for (const one of near) {
      const slip = slipIn(one, kind);
      if (slip === undefined) continue;
      return kind.everywhere === true ? body.flatMap((each) => slipIn(each, kind) ?? []) : [slip];
    }
  }
  return [];
}

function slipIn({ text, line }: SourceLine, { slip, pattern, better }: Kind): FoundSlip | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const found = { slip, line, column: match.index + 1 };
  return better === undefined ? found : { ...found, better: better(match) };
}
