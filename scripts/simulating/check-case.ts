import type { SimulatorCase } from './case.ts';
import { checkExpectations } from './check-expectations.ts';
import { runEvent } from './events.ts';
import { worldOf } from './given.ts';
import { checkRule } from './rules.ts';

/**
 * Runs a case in a cluster of the version `1.<minor>` and returns what was not as expected, a line each. Throws a
 * `CaseError` where the case says something that this runner does not know.
 */
export function missesOf(entry: SimulatorCase, minor: number): string[] {
  const world = worldOf(entry, minor);
  if (entry.level === 'rule') checkRule(world);
  else {
    for (const event of entry.when) runEvent(world, event);
    checkExpectations(world, entry.then);
  }
  return world.misses;
}
