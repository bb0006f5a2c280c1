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
const BARE_TEXT = /(?<!["'\p{L}\p{N}])[^\p{ASCII}\s"'][^\s"',:;(){}[\]]*/u;

/** What may follow the shape of a node: another statement, a class, an arrow. */
const AFTER_NODE = String.raw`(?=\s*(?:$|;|&|:::|@|<?[-=~.ox]*[-=~.]))`;
/** Brackets of shapes, the longer first. */
const SHAPES = ['((( )))', '(( ))', '([ ])', '[( )]', '[[ ]]', '{{ }}', '( )', '[ ]', '{ }'].map((pair) =>
  pair.split(' '),
);

/** A label without quotes that has brackets or quotes in it, in any shape. */
const BRACKETS_IN_LABEL = new RegExp(
  SHAPES.map(([open = '', close = '']) => {
    const end = escaped(close) + AFTER_NODE;
    const label = String.raw`(?:(?!${end}).)*`;
    return String.raw`[\p{L}\p{N}_-]+${escaped(open)}(?!["([{/\\])(?=${label}(?!${end})[()[\]{}"])${label}${end}`;
  }).join('|'),
  'u',
);
const EDGE_LABEL = /\|[^"|]*[()[\]{}][^"|]*\|/;

function escaped(brackets: string): string {
  return brackets.replaceAll(/[()[\]{}]/g, String.raw`\$&`);
}

/** A node with its label in quotes, its shape kept. */
function quoted([node = '']: RegExpExecArray): string {
  const [, id = '', rest = ''] = /^([\p{L}\p{N}_-]+)(.*)$/u.exec(node) ?? [];
  const [open = '', close = ''] =
    SHAPES.find(([start = '', end = '']) => rest.startsWith(start) && rest.endsWith(end)) ?? [];
  const label = rest.slice(open.length, rest.length - close.length).trim();
  return `${id}${open}"${label.replaceAll('"', '#quot;')}"${close}`;
}

/** What people write for `-->`, between two nodes. */
const ARROW = /(?<=[\p{L}\p{N}_\])}"]\s*)(?<![-<.=])(?:->>?|=>|[→⟶⇒—–]>?)(?=\s*[\p{L}\p{N}_])/u;

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
    better: quoted,
  },
  {
    slip: 'bracket-label',
    types: FLOWCHARTS,
    pattern: EDGE_LABEL,
    better: ([label = '']) => `|"${label.slice(1, -1).trim()}"|`,
  },
  {
    slip: 'end-node',
    types: FLOWCHARTS,
    pattern: /(?<=(?:[-=.]>|---|&|\|)\s*)end\s*(?:;|$|&|[-=]{2}|[([{])|(?<=^\s*)end\s*[-=([{]/,
  },
  { slip: 'short-arrow', types: FLOWCHARTS, pattern: ARROW },
  { slip: 'ascii-at-all', types: /^\s*sankey/, pattern: /[^\p{ASCII}]/u },
  {
    slip: 'ascii-only',
    types: /^\s*(?:xychart|gitGraph|requirement|wardley|pie|packet|treemap|venn)/,
    pattern: BARE_TEXT,
    better: ([word = '']) => `"${word}"`,
  },
  { slip: 'ascii-id', types: /^\s*(?:radar|architecture)/, pattern: BARE_TEXT },
  {
    slip: 'date-invalid',
    types: /^\s*gantt/,
    pattern: /\d{4}-\d{1,2}-\d{1,2}|(?<=:\s*(?:[\w-]+\s*,\s*)*)\d+(?:ms|[smhdwMy])\s*$/,
  },
];

/**
 * The slips in a diagram that cannot be read at `line`: the likeliest in it, in the two lines before, where it may begin, or in the
 * next. Without a line, in any.
 */
export function slipsNear(body: readonly SourceLine[], line: number | undefined): readonly FoundSlip[] {
  const type = body[0]?.text ?? '';
  const known = KINDS.filter(({ types }) => types.test(type));
  const before = body.filter((one) => line !== undefined && one.line <= line && one.line >= line - 2).reverse();
  const near = line === undefined ? body : [...before, ...body.filter((one) => one.line === line + 1)];
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
