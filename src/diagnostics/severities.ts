import { type Diagnostic, SEVERITIES, type Severity } from './diagnostic.ts';

/** How many faults of each severity there are. */
export function countSeverities(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** How many faults there are. */
export interface Counts {
  readonly severities: Readonly<Record<Severity, number>>;
  /** Files that have any. */
  readonly files: number;
}

export function countFaults(diagnostics: readonly Diagnostic[]): Counts {
  return { severities: countSeverities(diagnostics), files: new Set(diagnostics.map(({ file }) => file)).size };
}

/** The gravest severity among the diagnostics; `undefined` where there are none. */
export function worstSeverity(diagnostics: readonly Diagnostic[]): Severity | undefined {
  const counts = countSeverities(diagnostics);
  return SEVERITIES.find((severity) => counts[severity] > 0);
}

/** Exit code of a command that checks: 1 where there is an error or more warnings than `maxWarnings`, else 0. */
export function exitCodeOf(diagnostics: readonly Diagnostic[], maxWarnings = Infinity): 0 | 1 {
  const { error, warning } = countSeverities(diagnostics);
  return error > 0 || warning > maxWarnings ? 1 : 0;
}
