import {
  type Job,
  type Pause,
  type Piece,
  type ScenarioRun,
  type Shell,
  clockOf,
  openShell,
  runTo,
  settle,
  startJob,
} from '#simulator';
import type { TimedDeed, TypedDeed } from './deed.ts';
import type { LabStart } from './lab-start.ts';

/** The command line of a cluster: what its shell keeps, and the line that runs. */
export interface CommandLine {
  readonly shell: Shell;
  open: OpenLine | undefined;
}

/** A line that was typed and is perhaps not over. */
export interface OpenLine {
  readonly job: Job;
  /** How many of its pieces have been told. */
  told: number;
  /** Of a line that has changed nothing so far: what would have to be done again. */
  unkept: readonly PlacedDeed[];
  isKept: boolean;
}

/** A deed, and how many others stand before it. */
interface PlacedDeed {
  readonly behind: number;
  readonly deed: TimedDeed;
}

/** Takes deeds that have to be done again where the run is gone through anew. */
export type Keep = (kept: readonly PlacedDeed[]) => void;

/** Deeds with others in their places. */
export function withPlaced(deeds: readonly TimedDeed[], placed: readonly PlacedDeed[]): TimedDeed[] {
  const all = [...deeds];
  for (const [index, { behind, deed }] of placed.entries()) all.splice(behind + index, 0, deed);
  return all;
}

/** What a line has written since it was asked last, and what it waits for. */
export interface Written {
  readonly pieces: readonly Piece[];
  /** `ever` is said by what watches and would go on until somebody ends it. */
  readonly waitsFor: 'time' | 'ever' | TextToEdit | undefined;
  /** Meaningful once it waits for nothing. */
  readonly exitCode: number;
}

/** A text that a command wants to have edited. */
export interface TextToEdit {
  readonly name: string;
  readonly text: string;
}

/** The name under which commands find the manifest of the scenario. */
const MANIFEST = 'manifest.yaml';

/** A command line in front of a run; `-f manifest.yaml` is the manifest of the scenario. */
export function openCommandLine({ cluster }: ScenarioRun, { scenario }: LabStart, variant: number): CommandLine {
  const manifest = scenario.variants[variant]?.manifests ?? scenario.manifests;
  return { shell: openShell(cluster, manifest.trim() === '' ? {} : { [MANIFEST]: manifest }), open: undefined };
}

/** Lets time pass up to a second of the clock; the line that runs looks at each moment in which something may have changed. */
export function passTo(run: ScenarioRun, line: CommandLine, second: number, keep: Keep): void {
  for (;;) {
    const pause = line.open?.job.pause;
    // One that waits no longer than some seconds gives up then, even if nothing else happens at that moment.
    const limit = pause?.is === 'time' ? (pause.until - run.startedAt) / 1000 : Infinity;
    const to = Math.min(second, Math.max(limit, clockOf(run)));
    runTo(run, to, () => {
      lookOn(run, line, keep);
    });
    if (limit > second) return;
    lookOn(run, line, keep);
    if (line.open?.job.pause === pause) return;
  }
}

/** Lets time pass until all has come to rest, with the line looking on. */
export function passToRest(run: ScenarioRun, line: CommandLine, keep: Keep): void {
  settle(run.cluster, () => {
    lookOn(run, line, keep);
  });
}

/** Goes on with a line that waits for the clock. */
function lookOn(run: ScenarioRun, line: CommandLine, keep: Keep): void {
  const { open } = line;
  if (open?.job.pause?.is !== 'time') return;
  watchChanges(run, line, keep, () => {
    open.job.look();
  });
}

/**
 * Does something at the command line, `count` deeds standing before it. What changes nothing needs no keeping: a line that
 * only reads is no deed to take back.
 */
export function doTyped(
  run: ScenarioRun,
  line: CommandLine,
  deed: TypedDeed,
  { count, keep }: { readonly count: number; readonly keep: Keep },
): void {
  const timed = { behind: count, deed: { at: clockOf(run), action: deed } };
  if (deed.do === 'type') {
    line.open?.job.interrupt();
    watchChanges(run, line, keep, () => {
      Object.assign(line.shell.files, deed.files);
      line.open = { job: startJob(line.shell, deed.line), told: 0, unkept: [timed], isKept: false };
    });
    return;
  }
  const { open } = line;
  if (open?.job.pause === undefined) return;
  if (deed.do === 'interrupt') {
    open.job.interrupt();
    if (open.isKept) keep([timed]);
  } else {
    open.unkept = [...open.unkept, timed];
    watchChanges(run, line, keep, () => {
      open.job.edited(deed.text);
    });
  }
}

/** Runs a stretch of a line; once the cluster or the shell is another, all that led there is kept. */
function watchChanges(run: ScenarioRun, line: CommandLine, keep: Keep, go: () => void): void {
  const { log } = run.cluster.store;
  const before = { length: log.length, state: stateOf(line.shell) };
  go();
  const { open } = line;
  const isSame = log.length === before.length && stateOf(line.shell) === before.state;
  if (open === undefined || (isSame && !open.isKept)) return;
  keep(open.unkept);
  open.unkept = [];
  open.isKept = true;
}

/** What a shell keeps for later lines, as text; how the last one ended does not count. */
function stateOf({ files, variables, namespace }: Shell): string {
  const kept = Object.entries(variables).filter(([name]) => name !== '?');
  return JSON.stringify([files, kept, namespace]);
}

/** What the line has written since this was asked last; `undefined` where none runs. Forgets a line that is over. */
export function writtenBy(line: CommandLine): Written | undefined {
  const { open } = line;
  if (open === undefined) return undefined;
  const { pieces, pause, exitCode } = open.job;
  const fresh = pieces.slice(open.told);
  open.told = pieces.length;
  if (pause === undefined) line.open = undefined;
  return {
    pieces: fresh,
    waitsFor: pause && waitOf(pause),
    exitCode,
  };
}

function waitOf(pause: Pause): Exclude<Written['waitsFor'], undefined> {
  if (pause.is === 'edit') return { name: pause.name, text: pause.text };
  return pause.isEndless ? 'ever' : 'time';
}
