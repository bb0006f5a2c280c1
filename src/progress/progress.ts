/** What a build does, in the order in which it is told of. */
export const PHASES = [
  'read',
  'draft',
  'plant',
  'draw',
  'theme',
  'pages',
  'assets',
  'search',
  'fonts',
  'leaks',
  'receipt',
] as const;
export type Phase = (typeof PHASES)[number];

/** Hears how far a build is. */
export interface Progress {
  /** A phase begins; `total` is the number of its steps, where it is known. */
  begin(phase: Phase, total?: number): void;
  /** Steps of the phase that are done since the last time. */
  advance(phase: Phase, steps: number): void;
  end(phase: Phase): void;
}

/** Milliseconds that each phase took; phases may run at the same time. */
export type Timings = Partial<Record<Phase, number>>;

/** Measures the phases on their way to whoever shows them. */
export function timed(shown?: Progress): Progress & { readonly timings: Timings } {
  const timings: Timings = {};
  const begun = new Map<Phase, number>();
  return {
    timings,
    begin(phase, total) {
      begun.set(phase, performance.now());
      shown?.begin(phase, total);
    },
    advance(phase, steps) {
      shown?.advance(phase, steps);
    },
    end(phase) {
      timings[phase] = (timings[phase] ?? 0) + performance.now() - (begun.get(phase) ?? performance.now());
      shown?.end(phase);
    },
  };
}
