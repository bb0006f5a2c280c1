import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Grown } from './grow-vault.ts';

/** What became of a folder of notes, or how the pipeline broke on it. */
export type Outcome = { readonly grown: Grown } | { readonly crash: string };

/** Grows folders in a process that may hang, or die, without taking the test with it. */
export interface WatchedGrower {
  readonly grow: (root: string, milliseconds: number) => Promise<Outcome>;
  readonly end: () => void;
}

export function watchedGrower(): WatchedGrower {
  let child: ChildProcess | undefined;
  const start = (): ChildProcess =>
    (child ??= fork(path.resolve('test/hostile/grow-vault-child.ts'), {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    }));
  const end = (): void => {
    child?.removeAllListeners();
    child?.kill('SIGKILL');
    child = undefined;
  };
  return {
    end,
    grow: (root, milliseconds) =>
      new Promise((resolve) => {
        const running = start();
        let printed = '';
        running.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
        const settle = (outcome: Outcome, mustEnd: boolean): void => {
          clearTimeout(timer);
          if (mustEnd) end();
          else {
            running.removeAllListeners();
            running.stderr?.removeAllListeners();
          }
          resolve(outcome);
        };
        const timer = setTimeout(() => {
          settle({ crash: `no end after ${milliseconds / 1000} s` }, true);
        }, milliseconds);
        running.once('message', (outcome: Outcome) => {
          settle(outcome, 'crash' in outcome);
        });
        running.once('exit', (code, signal) => {
          settle({ crash: `the process ended (${code ?? signal ?? ''}): ${printed.slice(-2000)}` }, true);
        });
        running.send(root);
      }),
  };
}
