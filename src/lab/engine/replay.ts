import { type Result, type ScenarioRun, clockOf, openScenario, perform } from '#simulator';
import { type CommandLine, type Keep, doTyped, openCommandLine, passTo } from './command-line.ts';
import { type Deed, isTyped, type TimedDeed } from './deed.ts';
import type { LabStart } from './lab-start.ts';

/** A scenario that runs, with a command line in front of it. */
export interface Running {
  run: ScenarioRun;
  line: CommandLine;
}

const DONE: Result = { stdout: '', stderr: '', exitCode: 0 };

/** Begins a scenario and goes through what a reader did, up to a second of its clock; a line that runs then is left running. */
export function replay(start: LabStart, variant: 0 | 1, deeds: readonly TimedDeed[], until: number): Running {
  const run = openScenario(start.scenario, { variant });
  const line = openCommandLine(run, start, variant);
  for (const { at, action } of deeds) {
    passTo(run, line, at, keepNothing);
    doDeed({ run, line }, action, { count: 0, keep: keepNothing });
  }
  passTo(run, line, until, keepNothing);
  return { run, line };
}

const keepNothing: Keep = () => undefined;

/** Does something now. What it says is empty for the command line, which tells it piece by piece. */
export function doDeed(
  { run, line }: Running,
  deed: Deed,
  options: { readonly count: number; readonly keep: Keep },
): Result {
  if (!isTyped(deed)) return perform(run, deed).outcome;
  if (deed.do === 'type') {
    const action = { do: 'kubectl', command: deed.line } as const;
    const logLength = run.cluster.store.log.length;
    run.history.push({ at: clockOf(run), action, by: 'reader', note: undefined, outcome: DONE, logLength });
  }
  doTyped(run, line, deed, options);
  return DONE;
}
