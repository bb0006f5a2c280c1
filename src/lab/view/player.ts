import type { Screens } from '../terminal/use-screens.ts';
import type { Clusters } from './use-clusters.ts';

/** What somebody outside of a widget may do with it: play commands in its terminal. */
export interface Player {
  /** Begins the scenario anew. */
  readonly reset: () => Promise<void>;
  /** Lets time pass at once until all has come to rest. */
  readonly rest: () => Promise<void>;
  /** Lets seconds pass at once. */
  readonly pass: (seconds: number) => Promise<void>;
  /** Types a line and lets as much time pass as it waits for; what would watch for ever is ended once all has come to rest. */
  readonly type: (line: string, files?: Readonly<Record<string, string>>) => Promise<void>;
  /** Opens the terminal and brings it into view. */
  readonly showTerminal: () => void;
}

/** The parts of a widget that are played on. */
export interface Played {
  readonly clusters: Clusters;
  readonly screens: Screens;
  readonly showTerminal: () => void;
}

/** The side whose terminal is played on. */
const SIDE = 0;

const TURN_SECONDS = 10;
/** What waits for longer than an hour is given up. */
const MOST_TURNS = 360;

/** A player of a widget; `now` gives its parts as they are when something is asked of it. */
export function playerOf(now: () => Played): Player {
  const type: Player['type'] = async (line, files) => {
    now().screens.add(SIDE, { command: line, pieces: [] });
    await now().clusters.act({ do: 'type', line, ...(files !== undefined && { files }) }, SIDE);
    const waitsForClock = (): boolean => typeof now().screens.waitOf(SIDE) === 'string';
    if (waitsForClock()) await now().clusters.rest();
    for (let turn = 0; now().screens.waitOf(SIDE) === 'time' && turn < MOST_TURNS; turn++) {
      await now().clusters.run(TURN_SECONDS);
    }
    if (waitsForClock()) await now().clusters.act({ do: 'interrupt' }, SIDE);
    // A text to be edited is the reader's.
    await now().screens.whenFree(SIDE);
  };
  return {
    reset: () => now().clusters.reset(),
    rest: () => now().clusters.rest(),
    pass: (seconds) => now().clusters.run(seconds),
    type,
    showTerminal: () => {
      now().showTerminal();
    },
  };
}
