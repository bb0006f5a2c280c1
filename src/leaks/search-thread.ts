import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SearchedFile } from './memory.ts';
import { packNeedles, type PackedNeedles } from './needle-table.ts';
import type { SearchTask, TaskSearch } from './search-task.ts';

const PROGRAM = path.join(import.meta.dirname, 'search-worker.ts');

/** What a thread is given to begin with. */
export interface ThreadData extends Pick<TaskSearch, 'dist' | 'sought' | 'firstNew'> {
  /** All needles of the table, so that they have the same numbers. */
  readonly needles: PackedNeedles;
  readonly program: readonly (string | Uint8Array)[];
}

/** A thread that searches files. */
export interface SearchThread {
  /** Searches some files; rejects where one cannot be read. */
  search(tasks: readonly SearchTask[]): Promise<readonly SearchedFile[]>;
  close(): Promise<unknown>;
}

/** Starts a thread. */
export function searchThread(
  { dist, needles, sought, firstNew }: Omit<TaskSearch, 'isOfProgram'>,
  program: ThreadData['program'],
): SearchThread {
  const all = packNeedles(
    needles,
    Array.from({ length: needles.size }, (_, needle) => needle),
  );
  const workerData: ThreadData = { dist, needles: all, sought, firstNew, program };
  const worker = new Worker(PROGRAM, { workerData });
  const underWay: PromiseWithResolvers<readonly SearchedFile[]>[] = [];
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of underWay.splice(0)) reject(failure);
  };
  worker.on('message', (found: readonly SearchedFile[]) => underWay.shift()?.resolve(found));
  worker.on('error', (error) => {
    fail(error instanceof Error ? error : new Error(String(error)));
  });
  worker.on('exit', (code) => {
    fail(new Error(`The thread that searches ended with code ${code}.`));
  });
  return {
    async search(tasks) {
      if (failure !== undefined) throw failure;
      const asked = Promise.withResolvers<readonly SearchedFile[]>();
      underWay.push(asked);
      worker.postMessage(tasks);
      return asked.promise;
    },
    close: () => worker.terminate(),
  };
}
