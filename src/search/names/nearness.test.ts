import { describe, expect, it } from 'vitest';
import { errorsAllowed, nearnessOf } from './nearness.ts';

describe('typed strokes', () => {
  it.each([
    ['daemonset', 'daemonset', 0],
    ['demonset', 'daemonset', 1],
    ['deamonset', 'daemonset', 1],
    ['daemonsets', 'daemonset', 1],
    ['dxemxnset', 'daemonset', 2],
  ])('%s are so many errors from %s: %i', (typed, key, errors) => {
    expect(nearnessOf(typed, key, 3).whole).toBe(errors);
  });

  it('are as near to the beginning of a key as to a whole one', () => {
    expect(nearnessOf('tolerr', 'toleration', 2)).toEqual({ whole: 3, beginning: 1 });
  });

  it('are no further away than was asked for', () => {
    expect(nearnessOf('xxxxxxxx', 'daemonset', 2)).toEqual({ whole: 3, beginning: 3 });
    expect(nearnessOf('daemonsetdaemonset', 'daemonset', 2)).toEqual({ whole: 3, beginning: 3 });
  });

  it('of short words allow no error', () => {
    expect([3, 4, 8, 14].map(errorsAllowed)).toEqual([0, 1, 2, 3]);
  });
});
