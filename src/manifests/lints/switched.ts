import type { Fault } from '../fault.ts';
import type { LintSwitches } from './lint-names.ts';

/** Leaves out what is switched off. */
export function switched(faults: readonly Fault[], switches: LintSwitches = {}): Fault[] {
  const off = new Set(Object.entries(switches).flatMap(([name, isOn]) => (isOn ? [] : [name])));
  return faults.filter(({ stage, code }) => stage !== 'lint' || !off.has(code));
}
