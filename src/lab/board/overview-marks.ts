import type { NodeCode, PodCode } from '../engine/overview.ts';

/** Side of the square that each mark is drawn in. */
export const MARK_SIDE = 10;

/** A form for each state of pods, to be filled by the even-odd rule: states differ by it as well as by their colour. */
export const POD_MARKS: Readonly<Record<PodCode, string>> = {
  none: 'M4 4h2v2H4z',
  ready: 'M0 0h10v10H0z',
  running: 'M0 0h10v10H0zM1.5 1.5v4h7v-4z',
  waiting: 'M0 0h10v10H0zM1.5 1.5v7h7v-7z',
  ending: 'M0 3.5h10v3H0z',
  failed: 'M5 0 10 10H0z',
};

/** Ready pods of every second revision, that an update can be followed. */
export const NOTCHED = 'M0 0h5v5h5v5H0z';

/** What stands over the mark of the pods. */
export const NODE_MARKS: Readonly<Record<Exclude<NodeCode, 'ready'>, string>> = {
  cordoned: 'M0 8.7 8.7 0 10 1.3 1.3 10z',
  down: 'M0 1.3 1.3 0 5 3.7 8.7 0 10 1.3 6.3 5 10 8.7 8.7 10 5 6.3 1.3 10 0 8.7 3.7 5z',
};
