import { spawn } from 'node:child_process';
import { childrenSeconds, greatestMemoryOf, memoryOfTree } from './process-tree.ts';

/** What running a program cost. */
export interface Cost {
  /** Seconds by the clock on the wall. */
  readonly wall: number;
  /** Seconds of processor time, its children's too; `undefined` where the system does not tell. */
  readonly cpu: number | undefined;
  /** The greatest memory that it and its children held at once, in bytes; `undefined` where the system does not tell. */
  readonly memory: number | undefined;
}

/** A program to run. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Exit codes that are no failure; 0 alone where none are given. */
  readonly codes?: readonly number[];
}

/** Milliseconds between two looks at the memory. A look costs some tenths of a millisecond. */
const INTERVAL = 50;

/**
 * Runs a program to its end and measures it. Throws with what it printed when it fails. Only one may run at a time, since
 * the system tells the processor time of all children together.
 */
export function runMeasured({ file, args, cwd, environment = {}, codes = [0] }: Command): Promise<Cost> {
  const secondsBefore = childrenSeconds();
  const start = performance.now();
  const child = spawn(file, args, { cwd, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let memory: number | undefined;
  const watching = setInterval(() => {
    const { pid } = child;
    if (pid === undefined) return;
    const seen = [memory, memoryOfTree(pid), greatestMemoryOf(pid)].filter((bytes) => bytes !== undefined);
    memory = seen.length === 0 ? undefined : Math.max(...seen);
  }, INTERVAL);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  const stop = (): void => void child.kill('SIGKILL');
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(watching);
      process.off('exit', stop);
      if (code === null || !codes.includes(code)) {
        const end = signal ?? `code ${String(code)}`;
        reject(new Error(`${[file, ...args].join(' ')} ended with ${end}:\n${output.slice(-4000)}`));
        return;
      }
      const secondsAfter = childrenSeconds();
      resolve({
        wall: (performance.now() - start) / 1000,
        cpu: secondsBefore === undefined || secondsAfter === undefined ? undefined : secondsAfter - secondsBefore,
        memory,
      });
    });
  });
}
