import type { Cost } from '../measuring/run-measured.ts';
import { ratio } from './units.ts';

/** Madang's time, processor time and memory, each as a ratio to the other's. */
export function ratiosOf(ours: Cost, theirs: Cost): string {
  return (['wall', 'cpu', 'memory'] as const)
    .flatMap((field) => {
      const [mine, other] = [ours[field], theirs[field]];
      return mine === undefined || other === undefined ? [] : [ratio(mine, other)];
    })
    .join(' ');
}
