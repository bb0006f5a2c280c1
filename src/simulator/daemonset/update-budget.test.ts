import { expect, it } from 'vitest';
import type { DaemonSet, IntOrPercent } from '../objects/workloads.ts';
import { updateBudget } from './update-budget.ts';

function setWith(maxUnavailable: IntOrPercent, maxSurge: IntOrPercent): DaemonSet {
  const updateStrategy = { type: 'RollingUpdate', rollingUpdate: { maxUnavailable, maxSurge } };
  return { spec: { updateStrategy } } as unknown as DaemonSet;
}

const table: [
  maxUnavailable: IntOrPercent,
  maxSurge: IntOrPercent,
  desired: number,
  unavailable: number,
  surge: number,
][] = [
  [1, 0, 3, 1, 0],
  ['30%', 0, 2, 1, 0],
  ['25%', 0, 5, 2, 0],
  ['33%', 0, 100, 33, 0],
  ['1%', 0, 1, 1, 0],
  [0, '25%', 10, 0, 3],
  [0, '100%', 2, 0, 2],
  // Nothing may stand still: with neither, one pod may go.
  [0, 0, 2, 1, 0],
  ['0%', '0%', 2, 1, 0],
  [0, 0, 0, 0, 0],
];
it.each(table)(
  'maxUnavailable %s and maxSurge %s of %i pods are %i and %i',
  (down, up, desired, unavailable, surge) => {
    expect(updateBudget(setWith(down, up), desired)).toEqual({ maxUnavailable: unavailable, maxSurge: surge });
  },
);
