import { react } from '../cluster/run.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { Instant } from '../objects/metadata.ts';

/** What a command writes, and how it ends. */
export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Why a command stands still: it waits for the clock, or for a text to come back from an editor. */
export type Pause =
  | {
      readonly is: 'time';
      /** The moment at which it gives up by itself; infinite without a limit. */
      readonly until: Instant;
      /** Whether it would go on for ever, as those do that watch. */
      readonly isEndless: boolean;
    }
  | { readonly is: 'edit'; readonly name: string; readonly text: string };

/** A command that may stand still. After a pause for an editor it is given the text that came back, or nothing if there is no editor. */
export type Steps<T = void> = Generator<Pause, T, string | undefined>;

/** What a shell keeps from one line to the next. */
export interface Shell {
  readonly cluster: Cluster;
  /** Texts that `-f` can name, by path. */
  readonly files: Record<string, string>;
  /** `$NAME` */
  readonly variables: Record<string, string>;
  /** The namespace of the current context. */
  namespace: string;
}

/** What a command has to do with. */
export interface Session {
  readonly cluster: Cluster;
  readonly shell: Shell;
  /** What was piped in. */
  readonly stdin: string | undefined;
  readonly out: { readonly push: (text: string) => void };
  readonly err: { readonly push: (text: string) => void };
}

/** An end with an error: the text is written to standard error as it stands. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Stands still while a condition holds; `false` if it still does after so many seconds, 0 meaning no limit. */
export function* waitWhile(cluster: Cluster, condition: () => boolean, seconds: number): Steps<boolean> {
  const until = seconds > 0 ? cluster.now + seconds * 1000 : Infinity;
  react(cluster);
  while (condition()) {
    if (cluster.now >= until) return false;
    yield { is: 'time', until, isEndless: false };
  }
  return true;
}

/** Looks again and again, until the reader has seen enough. */
export function* watchOn(cluster: Cluster, look: () => void): Steps<never> {
  for (;;) {
    react(cluster);
    look();
    yield { is: 'time', until: Infinity, isEndless: true };
  }
}
