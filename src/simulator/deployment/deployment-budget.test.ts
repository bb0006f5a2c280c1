import { expect, it } from 'vitest';
import { resolveFenceposts } from './deployment-budget.ts';

it.each([
  ['25%', '25%', 3, 1, 0],
  ['25%', '25%', 10, 3, 2],
  ['25%', '25%', 1, 1, 0],
  [0, '1%', 3, 0, 1],
  [1, 0, 3, 1, 0],
  ['50%', '50%', 5, 3, 2],
])(
  'surge %s is rounded up and unavailable %s down: of %i replicas %i and %i',
  (up, down, replicas, surge, unavailable) => {
    expect(resolveFenceposts(up, down, replicas)).toEqual({ surge, unavailable });
  },
);
