import type { Cluster } from '../cluster/cluster.ts';

/** What a command writes, and how it ends. */
export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** What a command has to do with. */
export interface Session {
  readonly cluster: Cluster;
  /** Texts that `-f` can name. */
  readonly files: Readonly<Record<string, string>>;
  /** Whether a command may let virtual time pass, as those do that wait. */
  readonly mayWait: boolean;
  readonly out: string[];
  readonly err: string[];
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
