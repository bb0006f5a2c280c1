import type { Frame } from './frame.ts';

/** The lists of a frame, of which little changes from one frame to the next. */
type List = 'nodes' | 'unplaced' | 'workloads' | 'events' | 'deeds';

/** A frame on its way: what stood in the frame before it is told by its place there. */
export type FrameChanges = Omit<Frame, List> & {
  readonly [Name in List]: readonly (Frame[Name][number] | number)[];
};

/** Takes out of each frame what stood in the one before it, so that little has to be copied between threads. */
export function frameSender(): (frame: Frame) => FrameChanges {
  const places = new Map<List, ReadonlyMap<string, number>>();
  const changesIn = <Item>(name: List, items: readonly Item[]): (Item | number)[] => {
    const before = places.get(name);
    const texts = items.map((item) => JSON.stringify(item));
    places.set(name, new Map(texts.map((text, place) => [text, place])));
    return items.map((item, index) => before?.get(texts[index] ?? '') ?? item);
  };
  return (frame) => ({
    ...frame,
    nodes: changesIn('nodes', frame.nodes),
    unplaced: changesIn('unplaced', frame.unplaced),
    workloads: changesIn('workloads', frame.workloads),
    events: changesIn('events', frame.events),
    deeds: changesIn('deeds', frame.deeds),
  });
}

/**
 * Puts frames together again, in the order in which they were sent. What has not changed is the very object of the frame before:
 * who shows it can see at once that there is nothing to do.
 */
export function frameReceiver(): (changes: FrameChanges) => Frame {
  let last: Frame | undefined;
  const whole = <Item>(before: readonly Item[] = [], changes: readonly (Item | number)[]): readonly Item[] => {
    if (changes.length === before.length && changes.every((item, index) => item === index)) return before;
    return changes.flatMap((item) => (typeof item === 'number' ? before.slice(item, item + 1) : [item]));
  };
  return (changes) =>
    (last = {
      ...changes,
      nodes: whole(last?.nodes, changes.nodes),
      unplaced: whole(last?.unplaced, changes.unplaced),
      workloads: whole(last?.workloads, changes.workloads),
      events: whole(last?.events, changes.events),
      deeds: whole(last?.deeds, changes.deeds),
    });
}
