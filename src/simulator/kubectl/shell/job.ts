import type { Cluster } from '../../cluster/cluster.ts';
import { advance, react } from '../../cluster/run.ts';
import { nextInstant } from '../../cluster/timers.ts';
import type { Pause, Result, Shell } from '../session.ts';
import { type Piece, runLine } from './run-line.ts';

/** A shell on a cluster: files by path, and the namespace that commands speak of unless they say otherwise. */
export function openShell(cluster: Cluster, files: Record<string, string> = {}): Shell {
  return { cluster, files, variables: {}, namespace: 'default' };
}

/** A line that runs in a shell. A terminal shows `pieces` as they come, and lets go on what stands still. */
export interface Job {
  /** All that has been written so far; whoever shows it remembers how much it has shown. */
  readonly pieces: readonly Piece[];
  /** What it waits for; nothing once it is over. */
  readonly pause: Pause | undefined;
  /** Meaningful once it is over. */
  readonly exitCode: number;
  /** Goes on after the clock has moved, which nobody but the caller does: `advance(cluster, seconds, job.look)`. */
  readonly look: () => void;
  /** Hands back the text of `pause.text`, changed or not; nothing if there was no editor for it. */
  readonly edited: (text: string | undefined) => void;
  /** Ends it as Ctrl-C does. */
  readonly interrupt: () => void;
}

const INTERRUPTED = 130;

/** Starts a line. It runs until it is over or must wait; time passes only where the caller lets it. */
export function startJob(shell: Shell, line: string): Job {
  const pieces: Piece[] = [];
  const steps = runLine(shell, line, (stream, text) => {
    if (text !== '') pieces.push({ stream, text });
  });
  let pause: Pause | undefined;
  let exitCode = 0;
  const go = (answer: string | undefined): void => {
    const step = steps.next(answer);
    if (step.done === true) [pause, exitCode] = [undefined, step.value];
    else pause = step.value;
    react(shell.cluster);
  };
  go(undefined);
  return {
    pieces,
    get pause() {
      return pause;
    },
    get exitCode() {
      return exitCode;
    },
    look: () => {
      if (pause?.is === 'time') go(undefined);
    },
    edited: (text) => {
      if (pause?.is === 'edit') go(text);
    },
    interrupt: () => {
      if (pause === undefined) return;
      steps.return(INTERRUPTED);
      [pause, exitCode] = [undefined, INTERRUPTED];
    },
  };
}

/** What a text becomes in an editor; nothing if there is no editor. Called again if what came back is refused. */
export type Editor = (text: string, name: string) => string | undefined;

/**
 * Runs a line to its end. Commands that wait let virtual time pass; with `mayWait` off they do their work and go. One that
 * would watch for ever is ended once the cluster has come to rest.
 */
export function runLineToEnd(
  shell: Shell,
  line: string,
  { mayWait = true, edit }: { readonly mayWait?: boolean; readonly edit?: Editor | undefined } = {},
): Result {
  const { cluster } = shell;
  const latest = cluster.now + LONGEST_WAIT_MS;
  const job = startJob(shell, line);
  for (let { pause } = job; pause !== undefined; { pause } = job) {
    if (pause.is === 'edit') job.edited(edit?.(pause.text, pause.name));
    else if (mayWait && letTimePass(cluster, pause, latest)) job.look();
    else {
      job.interrupt();
      return { ...resultOf(job), exitCode: mayWait && !pause.isEndless ? INTERRUPTED : 0 };
    }
  }
  return resultOf(job);
}

const QUIET_MS = 10_000;

// What waits without a limit ends as if the reader had lost patience.
const LONGEST_WAIT_MS = 24 * 3600 * 1000;

/** Goes to the next moment in which something happens, at most to the end of the wait; `false` if there is none. */
function letTimePass(cluster: Cluster, { until, isEndless }: Pause & { readonly is: 'time' }, latest: number): boolean {
  const next = nextInstant(cluster.timers);
  const isAtRest = next === undefined || (next > cluster.changedAt + QUIET_MS && cluster.timers.awaited === 0);
  if (isEndless && isAtRest) return false;
  const to = Math.min(next ?? until, until);
  if (to > latest) return false;
  advance(cluster, (to - cluster.now) / 1000);
  return true;
}

function resultOf({ pieces, exitCode }: Job): Result {
  const of = (stream: Piece['stream']): string =>
    pieces
      .filter((piece) => piece.stream === stream)
      .map(({ text }) => text)
      .join('');
  return { stdout: of('stdout'), stderr: of('stderr'), exitCode };
}
