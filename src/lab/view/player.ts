import type { TypeLine } from './lab-context.ts';
import type { Clusters } from './use-clusters.ts';

/** What somebody outside of a widget may do with it: play commands in its terminal. */
export interface Player {
  readonly clusters: Pick<Clusters, 'reset' | 'rest' | 'run'>;
  readonly type: TypeLine;
  /** Opens the terminal and brings it into view. */
  readonly showTerminal: () => void;
}

/** A player that does what that of the moment would do; a widget has another one whenever it is drawn. */
export function playerNow(now: () => Player | undefined): Player {
  return {
    clusters: {
      reset: async () => now()?.clusters.reset(),
      rest: async () => now()?.clusters.rest(),
      run: async (seconds) => now()?.clusters.run(seconds),
    },
    type: async (line, side, files) => now()?.type(line, side, files),
    showTerminal: () => {
      now()?.showTerminal();
    },
  };
}
