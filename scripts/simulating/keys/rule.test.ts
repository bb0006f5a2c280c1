import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#manifests';
import { missesOf } from '../check-case.ts';

describe('a rule', () => {
  it.each<[rule: string, given: JsonObject, holds: JsonObject, fails: JsonObject]>([
    ['humanDuration', {}, { pairs: [[90, '90s']] }, { pairs: [{ text: '91s', seconds: 90 }] }],
    [
      'deploymentBudget',
      {},
      { rows: [{ replicas: 3, maxSurge: '25%', maxUnavailable: '25%', surge: 1, unavailable: 0 }] },
      { rows: [[3, '25%', '25%', 0, 1]] },
    ],
    [
      'rsScaleDownOrder',
      {
        pods: [
          { name: 'a', node: 'n1', ready: true },
          { name: 'b', node: 'n2' },
        ],
      },
      { deleteFirst: ['n2*', 'a'] },
      { deleteFirst: ['a', 'b'] },
    ],
    [
      'columns',
      { kind: 'ds' },
      { columns: ['NAME', 'DESIRED', 'CURRENT', 'READY', 'UP-TO-DATE', 'AVAILABLE', 'NODE SELECTOR', 'AGE'] },
      { columns: ['NAME'] },
    ],
  ])('says whether a rule holds: %s', (rule, given, holds, fails) => {
    const misses = (then: JsonObject): string[] =>
      missesOf({ id: 'X-1', level: 'rule', given: { rule, ...given }, when: [], then, viaApi: true }, 35);
    expect(misses(holds)).toEqual([]);
    expect(misses(fails)).not.toEqual([]);
  });
});
