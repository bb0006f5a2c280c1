import { type Moment, type Result, clockOf, logLengthAt, momentAfter } from '#simulator';
import { type Keep, type OpenLine, passTo, passToRest, withPlaced } from './command-line.ts';
import { type Deed, isTyped, type TimedDeed } from './deed.ts';
import { deedViews } from './deed-views.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame-of.ts';
import type { LabStart } from './lab-start.ts';
import { type Running, doDeed, replay } from './replay.ts';

/** What somebody plays with: a scenario that runs, what was done in it, and the moment that is looked at. */
export interface Play extends Running {
  readonly start: LabStart;
  readonly variant: 0 | 1;
  /** What the reader did, in its order. */
  actions: readonly TimedDeed[];
  /** A second of the clock before the present, where the reader looks back. */
  past: number | undefined;
  /** Of a large cluster: the first node that is listed. */
  first: number;
}

/** How far a step looks for the next change. */
const LONGEST_STEP_SECONDS = 600;

/** Begins a scenario and goes through what a shared address says, up to a second of its clock. */
export function openPlay(start: LabStart, variant: 0 | 1, actions: readonly TimedDeed[], until: number): Play {
  const play: Play = { start, variant, ...replay(start, variant, actions, until), actions, past: undefined, first: 0 };
  endLine(play);
  return play;
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
  passTo(play.run, play.line, to, keepIn(play));
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

/** Lets time pass until all has come to rest, as for somebody who waits until nothing moves. */
export function rest(play: Play): void {
  play.past = undefined;
  passToRest(play.run, play.line, keepIn(play));
}

/** Looks at an earlier second of the clock, or at the present again. */
export function lookAt(play: Play, at: number): void {
  play.past = at < clockOf(play.run) ? Math.max(0, at) : undefined;
}

/**
 * Does something. What is done while looking back happens at that moment: what came after it is forgotten, as if it had not
 * happened yet.
 */
export function act(play: Play, deed: Deed): Result {
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
  const outcome = doDeed(play, deed, { count: play.actions.length, keep: keepIn(play) });
  const hasChanged = !isTyped(deed) && (log.length !== before || clockOf(play.run) !== at);
  if (hasChanged) play.actions = [...play.actions, { at, action: deed }];
  return outcome;
}

function keepIn(play: Play): Keep {
  return (kept) => {
    play.actions = withPlaced(play.actions, kept);
  };
}

/** Takes back what the reader did last, with all that came of it: of a line of the terminal all that belongs to it. */
export function undo(play: Play): void {
  const { actions } = play;
  const last = actions.at(-1);
  if (last === undefined) return;
  const isAnswer = isTyped(last.action) && last.action.do !== 'type';
  const line = isAnswer ? actions.findLastIndex(({ action }) => action.do === 'type') : actions.length - 1;
  const left = actions.filter(({ action }, index) => index < line || (index > line && !isTyped(action)));
  reopen(play, left, actions[line]?.at ?? last.at);
}

/** Begins anew and goes through `actions` up to a second of the clock, which is the present then. */
export function reopen(play: Play, actions: readonly TimedDeed[], at: number): void {
  Object.assign(play, replay(play.start, play.variant, actions, at), { actions, past: undefined });
  endLine(play);
}

/** Nobody sees a line any more that ran in a run of before: it ends, and does so again where this is gone through again. */
function endLine(play: Play): void {
  const { line, run } = play;
  if (line.open?.job.pause !== undefined)
    play.actions = [...play.actions, { at: clockOf(run), action: { do: 'interrupt' } }];
  line.open?.job.interrupt();
  line.open = undefined;
}

/** A play as it was, to be gone back to where something could be done only by half. */
export interface Bookmark extends Pick<Play, 'actions' | 'past'> {
  readonly at: number;
  readonly open: OpenLine | undefined;
}

/** Marks where a play is. */
export function bookmarkOf({ actions, past, run, line }: Play): Bookmark {
  return { actions, past, at: clockOf(run), open: line.open && { ...line.open } };
}

/** Goes back to where a play was, with the line that ran there. */
export function returnTo(play: Play, { actions, past, at, open }: Bookmark): void {
  const deeds = withPlaced(actions, open?.unkept ?? []);
  Object.assign(play, replay(play.start, play.variant, deeds, at), { actions, past });
  const { line } = play;
  if (open === undefined) line.open = undefined;
  else if (line.open !== undefined) Object.assign(line.open, { ...open, job: line.open.job });
}
