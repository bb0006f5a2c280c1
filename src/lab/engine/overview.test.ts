import { expect, it } from 'vitest';
import type { PodView } from './frame.ts';
import { cellOf, countCells, readCell } from './overview.ts';

const pod = (state: PodView['state'], mark: string): PodView => ({
  ...{ key: 'default/a', name: 'a', of: 'ds/a', status: '', images: [], restarts: 0 },
  ...{ state, mark },
});

it('keeps in two bytes how a node is, how its worst pod is, and its newest revision', () => {
  const cells = Uint8Array.from([
    ...cellOf({ ready: 'True', cordoned: false, pods: [pod('ready', 'A'), pod('waiting', 'B')] }),
    ...cellOf({ ready: 'Unknown', cordoned: true, pods: [] }),
    ...cellOf({ ready: 'True', cordoned: true, pods: [pod('failed', 'Z')] }),
  ]);
  expect([0, 1, 2].map((index) => readCell(cells, index))).toEqual([
    { node: 'ready', pods: 'waiting', revision: 2 },
    { node: 'down', pods: 'none', revision: 0 },
    { node: 'cordoned', pods: 'failed', revision: 26 },
  ]);
  expect(countCells({ count: 3, cells, first: 0 })).toEqual({
    nodes: { ready: 1, cordoned: 1, down: 1 },
    pods: { none: 1, ready: 0, running: 0, waiting: 1, ending: 0, failed: 1 },
  });
});
