import type { Figures } from '../measuring/measure.ts';
import type { Machine } from '../measuring/machine.ts';

/** All that a run of the benchmark found out. */
export interface Report {
  readonly machine: Machine;
  /** Over how many runs the medians are. */
  readonly runs: number;
  readonly measured: readonly Measured[];
}

/** What was found out about one folder of notes. */
export interface Measured {
  /** All Markdown notes. */
  readonly notes: number;
  /** The public ones, by which `a note` is counted. */
  readonly published: number;
  /** How many programs wanted to run when the builds began and when they ended. */
  readonly load: { readonly before: number; readonly after: number };
  /** Madang first, then those that it is compared with. */
  readonly figures: readonly [madang: Figures, ...peers: Figures[]];
}
