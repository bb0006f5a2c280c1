import { expect, it } from 'vitest';
import type { DeedView, Frame } from './frame.ts';
import { frameReceiver, frameSender } from './frame-changes.ts';

const deed = (node: string): DeedView => ({
  at: 1,
  by: 'reader',
  action: { do: 'cordon', node },
  command: undefined,
  note: undefined,
});

const frame = (at: number, nodes: readonly string[]): Frame => ({
  ...{ at, end: at, nodes: [], overview: undefined, unplaced: [], workloads: [], events: [], undoable: false },
  deeds: nodes.map(deed),
});

it('sends what is new in a frame only, and gives what stays as the very object that it was', () => {
  const [send, receive] = [frameSender(), frameReceiver()];
  const first = receive(structuredClone(send(frame(1, ['a', 'b']))));
  expect(first).toEqual(frame(1, ['a', 'b']));

  const sent = send(frame(2, ['b', 'c']));
  expect(sent.deeds).toEqual([1, deed('c')]);
  const second = receive(structuredClone(sent));
  expect(second).toEqual(frame(2, ['b', 'c']));
  expect(second.deeds[0]).toBe(first.deeds[1]);

  const third = receive(structuredClone(send(frame(3, ['b', 'c']))));
  expect(third.deeds).toBe(second.deeds);
  expect(third.at).toBe(3);
  expect(receive(structuredClone(send(frame(4, []))))).toEqual(frame(4, []));
});
