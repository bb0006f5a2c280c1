import { expect, it } from 'vitest';
import { freeName, machineOf } from './new-machine.ts';

it('gives a new node a name that is free', () => {
  expect(freeName([{ name: 'node1' }, { name: 'node3' }])).toBe('node4');
  expect(freeName([])).toBe('node1');
});

it('reads labels and taints as people write them', () => {
  expect(machineOf('n', 'disk=ssd, zone=a=b spare', 'gpu=yes:NoSchedule, old:NoExecute, nonsense')).toEqual({
    name: 'n',
    labels: { disk: 'ssd', zone: 'a=b', spare: '' },
    taints: [
      { key: 'gpu', value: 'yes', effect: 'NoSchedule' },
      { key: 'old', effect: 'NoExecute' },
    ],
  });
  expect(machineOf('n', ' ', '')).toEqual({ name: 'n' });
});
