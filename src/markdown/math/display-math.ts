import { type Diagnostic, diagnose, type Place } from '#diagnostics';
import { ESCAPES } from '../markers.ts';
import type { Edit } from '../source/prepared-text.ts';
import { type DollarRun, dollarRuns, opaqueWithoutMath, partnersOf } from './dollar-runs.ts';

/** How a text has to change for the parser, and what is wrong with its formulas. */
export interface DisplayMath {
  readonly edits: readonly Edit[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Puts the `$$` around a formula of several lines on lines of their own. Obsidian and GitHub also let the formula begin
 * behind the first and end before the last; to the parser the former is lost and the latter no end, so that the formula
 * takes in the rest of the note. A `$$` that begins a line and has no end is made literal, and reported.
 */
export function displayMath(text: string, placeOf: (offset: number) => Place): DisplayMath {
  if (!text.includes('$$') || !CANDIDATE.test(text)) return NOTHING;
  const runs = dollarRuns(text, opaqueWithoutMath(text));
  const partners = partnersOf(runs);
  const edits: Edit[] = [];
  const diagnostics: Diagnostic[] = [];
  const lineOf = lineStarts(text);
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    if (run?.length !== 2) continue;
    const partner = partners[index] ?? -1;
    const container = CONTAINER.exec(text.slice(lineOf(run.at), run.at))?.[0];
    const split = splitEdits(text, run, runs[partner], container);
    if (split !== undefined) {
      edits.push(...split);
      index = partner;
    } else if (container !== undefined) {
      edits.push(...[run.at, run.at + 1].map((at) => ({ start: at, end: at, insert: ESCAPES })));
      diagnostics.push(diagnose('math-unclosed', placeOf(run.at), undefined));
    }
  }
  return { edits, diagnostics };
}

const NOTHING: DisplayMath = { edits: [], diagnostics: [] };
const CANDIDATE = /^(?:[ \t>]|[-*+] |\d+[.)] )*\$\$/m;
/** What may stand before a block: white space and the marks of quotes and lists. */
const CONTAINER = /^(?:[ \t>]|[-*+] |\d{1,9}[.)] )*$/;

/** The edits that a formula needs; `undefined` where two runs are no formula. */
function splitEdits(
  text: string,
  open: DollarRun,
  close: DollarRun | undefined,
  container: string | undefined,
): Edit[] | undefined {
  if (close === undefined) return undefined;
  const between = text.slice(open.at + 2, close.at);
  const [first = ''] = between.split('\n', 1);
  if (first === between) return [];
  // Outside of a block of its own, and behind text, a formula holds no empty line: these two have nothing to do with each other.
  const isParted = /\n[ \t>]*\n/.test(between);
  if (container === undefined) return isParted ? undefined : [];
  if (first.trim() !== '' && isParted) return undefined;
  const last = between.slice(between.lastIndexOf('\n') + 1);
  const lineBreak = `\n${container.replaceAll(/[^\s>]/g, ' ')}`;
  const rest = text.slice(close.at + 2, lineEnd(text, close.at));
  return [
    ...(first.trim() === '' ? [] : [insertion(open.at + 2, lineBreak)]),
    ...(/^[ \t>]*$/.test(last) ? [] : [insertion(close.at, lineBreak)]),
    ...(rest.trim() === '' ? [] : [insertion(close.at + 2, lineBreak)]),
  ];
}

function insertion(at: number, insert: string): Edit {
  return { start: at, end: at, insert };
}

/** Tells where the line of an offset begins. To be asked with offsets that grow, so that no long line is read again. */
function lineStarts(text: string): (offset: number) => number {
  let [asked, start] = [0, 0];
  return (offset) => {
    const lineBreak = text.slice(asked, offset).lastIndexOf('\n');
    if (lineBreak !== -1) start = asked + lineBreak + 1;
    asked = offset;
    return start;
  };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
