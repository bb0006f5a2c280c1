import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PerLang } from '#naming';
import { DiskFault } from './disk-fault.ts';
import type { FileWriting, Put } from './file-writer.ts';
import type { WrittenFile } from './ledger.ts';

const PROGRAM = path.join(import.meta.dirname, 'write-worker.ts');

export type ThreadData = Pick<FileWriting, 'dist' | 'folders'>;

/** A text to be written, as it is sent to the thread. */
export interface Asked {
  readonly inside: string;
  readonly content: string;
  readonly standing: WrittenFile | undefined;
}

/** What the thread answers; `sentence` is that of a `DiskFault`. */
export type Answer = { readonly put: Put } | { readonly failure: Error; readonly sentence?: PerLang<string> };

/** A thread that encodes, digests and writes texts while the next ones are made. */
export interface WritingThread {
  /** As `FileWriter.put`; `done` is called with what came of it. */
  put(asked: Asked, done: (put: Put) => void): void;
  /** Waits until no more than `most` files are under way. Rejects where one could not be written. */
  settled(most: number): Promise<void>;
  close(): Promise<unknown>;
}

/** Starts a thread that writes into the folder `dist`, in which `folders` exist. */
export function writingThread(data: ThreadData): WritingThread {
  const worker = new Worker(PROGRAM, { workerData: data });
  const underWay: ((put: Put) => void)[] = [];
  let failure: Error | undefined;
  let wake = (): void => undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    wake();
  };
  worker.on('message', (answer: Answer) => {
    const done = underWay.shift();
    if ('put' in answer) done?.(answer.put);
    else fail(answer.sentence === undefined ? answer.failure : new DiskFault(answer.sentence, answer.failure));
    wake();
  });
  worker.on('error', (error) => {
    fail(error instanceof Error ? error : new Error(String(error)));
  });
  worker.on('exit', (code) => {
    fail(new Error(`The thread that writes ended with code ${code}.`));
  });
  return {
    put(asked, done) {
      underWay.push(done);
      worker.postMessage(asked);
    },
    async settled(most) {
      while (failure === undefined && underWay.length > most) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (failure !== undefined) throw failure;
    },
    close: () => worker.terminate(),
  };
}
