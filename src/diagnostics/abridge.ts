import type { Code } from './catalogue/index.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type Counts, countFaults } from './severities.ts';

/** Faults as they are shown to a person who has not asked for all of them: a value of JSON. */
export interface Abridged {
  /** In the order of `diagnostics`. */
  readonly shown: readonly Diagnostic[];
  /** How many more there are of each kind, in the order in which the kinds were found. */
  readonly more: readonly (readonly [Code, number])[];
  /** Of all faults. */
  readonly counts: Counts;
}

/** Of a kind of warning or advice, so many are shown. */
const MOST = 10;

/** The first faults of each kind. Errors, which fail a build, are never left out. */
export function abridge(diagnostics: readonly Diagnostic[]): Abridged {
  const found = new Map<Code, number>();
  const shown = diagnostics.filter(({ code, severity }) => {
    const count = (found.get(code) ?? 0) + 1;
    found.set(code, count);
    return count <= MOST || severity === 'error';
  });
  for (const { code } of shown) found.set(code, (found.get(code) ?? 0) - 1);
  const more = [...found].filter(([, count]) => count > 0);
  return { shown, more, counts: countFaults(diagnostics) };
}
