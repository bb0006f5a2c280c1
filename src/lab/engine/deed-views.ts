import { type ScenarioRun, commandOf } from '#simulator';
import type { DeedView } from './frame.ts';

/** What was done from outside, by the scenario or the reader, in its order. */
export function deedViews({ history }: ScenarioRun): DeedView[] {
  return history.map(({ at, by, action, note }) => ({ at, by, action, command: commandOf(action), note }));
}
