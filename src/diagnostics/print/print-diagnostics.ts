import type { Lang } from '#naming';
import type { Abridged } from '../abridge.ts';
import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import { countFaults } from '../severities.ts';
import { githubFormat } from './github-format.ts';
import { jsonFormat } from './json-format.ts';
import { textFormat } from './text-format.ts';

export interface PrintOptions {
  /** Language of the texts; JSON has both. */
  readonly lang: Lang;
  /** `text` for people, `json` for programs, `github` for annotations of GitHub Actions. */
  readonly format: 'text' | 'json' | 'github';
  /** Whether `text` may use the colours of a terminal. */
  readonly color?: boolean | undefined;
  /** A line of a file (from 1), to be shown with the faults on it; `undefined` where there is none. */
  readonly readLine?: ((file: string, line: number) => string | undefined) | undefined;
  /** What to print for a file: GitHub, for one, wants paths from the top of the repository. */
  readonly pathOf?: ((file: string) => string) | undefined;
}

/** Diagnostics as a report, sorted, ending with a line break. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], options: PrintOptions): string {
  const { lang, format, pathOf = (file: string) => file } = options;
  const sorted = diagnostics.toSorted(compareDiagnostics);
  switch (format) {
    case 'text':
      return printAbridged({ shown: sorted, more: [], counts: countFaults(sorted) }, options);
    case 'json':
      return jsonFormat(sorted, pathOf);
    case 'github':
      return githubFormat(sorted, lang, pathOf);
  }
}

/** Diagnostics as a report for people, in the order given, which tells what it leaves out. */
export function printAbridged(faults: Abridged, options: Omit<PrintOptions, 'format'>): string {
  const { lang, color = false, readLine = () => undefined, pathOf = (file: string) => file } = options;
  return textFormat(faults, { lang, color, readLine, pathOf });
}
