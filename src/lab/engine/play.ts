import {
  type Action,
  type Moment,
  type Result,
  type ScenarioRun,
  type TimedAction,
  clockOf,
  logLengthAt,
  momentAfter,
  openScenario,
  perform,
  runTo,
} from '#simulator';
import { deedViews } from './deed-views.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame-of.ts';
import type { LabStart } from './lab-start.ts';

/** What somebody plays with: a scenario that runs, what was done in it, and the moment that is looked at. */
export interface Play {
  readonly start: LabStart;
  readonly variant: 0 | 1;
  run: ScenarioRun;
  /** What the reader did, in its order. */
  actions: readonly TimedAction[];
  /** A second of the clock before the present, where the reader looks back. */
  past: number | undefined;
  /** Of a large cluster: the first node that is listed. */
  first: number;
}

/** How far a step looks for the next change. */
const LONGEST_STEP_SECONDS = 600;

/** Begins a scenario and goes through what a shared address says, up to a second of its clock. */
export function openPlay(start: LabStart, variant: 0 | 1, actions: readonly TimedAction[], until: number): Play {
  return { start, variant, run: replay(start, variant, actions, until), actions, past: undefined, first: 0 };
}

function replay(start: LabStart, variant: 0 | 1, actions: readonly TimedAction[], until: number): ScenarioRun {
  const run = openScenario(start.scenario, { variant, actions });
  runTo(run, until);
  return run;
}

/** The moment that is looked at. */
export function frameOfPlay(play: Play): Frame {
  const { run, past, first } = play;
  const { cluster, startedAt } = run;
  const end = clockOf(run);
  const moment: Moment =
    past === undefined ? cluster.store.objects : momentAfter(cluster.store.log, logLengthAt(run, past));
  const silent = new Set(past === undefined ? cluster.silentSince.keys() : []);
  return {
    at: past ?? end,
    end,
    ...frameOf(moment, { startedAt, silent, first }),
    deeds: deedViews(run),
    undoable: play.actions.length > 0,
  };
}

/** Lets seconds pass; where the reader looks back, up to the present through what happened already. */
export function letPass(play: Play, seconds: number): void {
  const end = clockOf(play.run);
  const to = (play.past ?? end) + seconds;
  if (play.past !== undefined && to < end) {
    play.past = to;
    return;
  }
  play.past = undefined;
  runTo(play.run, to);
}

/** Lets time pass until something has changed, by whole seconds. */
export function step(play: Play): void {
  const { run } = play;
  const { log } = run.cluster.store;
  const from = play.past ?? clockOf(run);
  const before = play.past === undefined ? log.length : logLengthAt(run, play.past);
  for (let passed = 1; passed <= LONGEST_STEP_SECONDS; passed++) {
    letPass(play, Math.floor(from) + passed - (play.past ?? clockOf(run)));
    const now = play.past === undefined ? log.length : logLengthAt(run, play.past);
    if (now !== before) return;
  }
}

/** Looks at an earlier second of the clock, or at the present again. */
export function lookAt(play: Play, at: number): void {
  play.past = at < clockOf(play.run) ? Math.max(0, at) : undefined;
}

/**
 * Does something. What is done while looking back happens at that moment: what came after it is forgotten, as if it had not
 * happened yet.
 */
export function act(play: Play, action: Action): Result {
  const { past } = play;
  if (past !== undefined)
    reopen(
      play,
      play.actions.filter((done) => done.at <= past),
      past,
    );
  const at = clockOf(play.run);
  const { log } = play.run.cluster.store;
  const before = log.length;
  const { outcome } = perform(play.run, action);
  const hasChanged = log.length !== before || clockOf(play.run) !== at;
  if (hasChanged) play.actions = [...play.actions, { at, action }];
  return outcome;
}

/** Takes back what the reader did last, with all that came of it. */
export function undo(play: Play): void {
  const last = play.actions.at(-1);
  if (last === undefined) return;
  reopen(play, play.actions.slice(0, -1), last.at);
}

/** Begins anew and goes through `actions` up to a second of the clock, which is the present then. */
export function reopen(play: Play, actions: readonly TimedAction[], at: number): void {
  play.actions = actions;
  play.past = undefined;
  play.run = replay(play.start, play.variant, actions, at);
}
