import type { Instant } from '../objects/metadata.ts';

/** Something that happens at a moment of virtual time. */
export interface Timer {
  readonly at: Instant;
  /** Whether `settle` waits for it: a pod that starts, yes; the next restart of one that crashes, no. */
  readonly awaited: boolean;
  readonly run: () => void;
}

interface Entry extends Timer {
  readonly order: number;
}

/** Timers, the earliest first, at one moment in the order in which they were set: a binary heap. */
export interface Timers {
  readonly heap: Entry[];
  order: number;
  /** How many of them `settle` waits for. */
  awaited: number;
}

export function emptyTimers(): Timers {
  return { heap: [], order: 0, awaited: 0 };
}

/** Sets a timer. */
export function addTimer(timers: Timers, timer: Timer): void {
  const { heap } = timers;
  heap.push({ ...timer, order: timers.order++ });
  if (timer.awaited) timers.awaited++;
  let child = heap.length - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (!swapIfEarlier(heap, child, parent)) break;
    child = parent;
  }
}

/** The moment of the earliest timer. */
export function nextInstant(timers: Timers): Instant | undefined {
  return timers.heap[0]?.at;
}

/** Takes the earliest timer out. */
export function takeTimer(timers: Timers): Timer | undefined {
  const { heap } = timers;
  const first = heap[0];
  const last = heap.pop();
  if (first === undefined || last === undefined) return undefined;
  if (first.awaited) timers.awaited--;
  if (heap.length === 0) return first;
  heap[0] = last;
  for (let parent = 0; ;) {
    const left = 2 * parent + 1;
    const child = left + 1 < heap.length && isEarlier(heap, left + 1, left) ? left + 1 : left;
    if (child >= heap.length || !swapIfEarlier(heap, child, parent)) return first;
    parent = child;
  }
}

function isEarlier(heap: readonly Entry[], a: number, b: number): boolean {
  const [one, other] = [heap[a], heap[b]];
  if (one === undefined || other === undefined) return false;
  return one.at !== other.at ? one.at < other.at : one.order < other.order;
}

function swapIfEarlier(heap: Entry[], child: number, parent: number): boolean {
  const [one, other] = [heap[child], heap[parent]];
  if (one === undefined || other === undefined || !isEarlier(heap, child, parent)) return false;
  heap[child] = other;
  heap[parent] = one;
  return true;
}
