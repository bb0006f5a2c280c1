import type { PerLang } from '#naming';
import type { CatalogueEntry } from './catalogue/entry.ts';
import { type ArgsOf, type Code, catalogue } from './catalogue/index.ts';

/** How much a fault matters. An `error` fails `check:notes` and the build; `off` silences a check in `site.yaml`. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where something stands in a file. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Place {
  /** Path relative to the content folder, or the path as given for a file outside it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A fault found in a note or a setting, as a value. Collected, sorted and printed once. */
export interface Diagnostic extends Place {
  /** Permanent and searchable; never reused for another fault. */
  readonly code: Code;
  readonly severity: Severity;
  readonly message: PerLang<string>;
  /** What to write instead. */
  readonly hint?: PerLang<string>;
  /** How the file can be changed so that the fault is gone, where that is certain. */
  readonly mend?: Mend;
}

export type Mend = LinesMend | WordMend;

/** Lines of a file that are to stand in the place of others. */
export interface LinesMend {
  /** The first line that is replaced, from 1; with a `count` of 0, the line before which the new ones go. */
  readonly line: number;
  readonly count: number;
  readonly lines: readonly string[];
}

/** A word that is to stand in the place of another on the same line. */
export interface WordMend {
  readonly line: number;
  readonly column: number;
  /** What stands there. Where it does not, the file has changed, and nothing is mended. */
  readonly word: string;
  readonly written: string;
}

/** Makes the diagnostic `code` at `place`, with the severity that the catalogue gives it. */
export function diagnose<C extends Code>(code: C, place: Place, args: ArgsOf<C>): Diagnostic {
  // The catalogue ties each entry's arguments to its code; TypeScript cannot follow that through the union of all entries.
  const entry = catalogue[code] as unknown as CatalogueEntry<ArgsOf<C>>;
  const hint = entry.hint?.(args);
  const diagnostic = { code, severity: entry.severity, ...placeOf(place), message: entry.message(args) };
  return hint === undefined ? diagnostic : { ...diagnostic, hint };
}

function placeOf({ file, line, column }: Place): Place {
  return { file, line, column };
}

/** Order of printing: by file, then place, then code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
