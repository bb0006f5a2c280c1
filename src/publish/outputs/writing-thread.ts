import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PerLang } from '#naming';
import { DiskFault } from './disk-fault.ts';
import type { FileWriting, Put } from './file-writer.ts';
import type { WrittenFile } from './ledger.ts';

const PROGRAM = path.join(import.meta.dirname, 'write-worker.ts');

export type ThreadData = Pick<FileWriting, 'dist' | 'folders'>;

/** A text to be written. */
export interface Asked {
  readonly inside: string;
  readonly content: string;
  readonly standing: WrittenFile | undefined;
}

/** Texts as they are sent to the thread, one after the other, in a room that is handed over. */
export interface Batch {
  readonly room: Uint8Array<ArrayBuffer>;
  readonly files: readonly Placed[];
}

/** Where the bytes of a text stand in a room. */
export interface Placed extends Pick<Asked, 'inside' | 'standing'> {
  readonly start: number;
  readonly end: number;
}

/** What the thread answers: what came of each text, in their order, and the room, to be used again. */
export interface Answered {
  readonly room: Uint8Array<ArrayBuffer>;
  readonly answers: readonly Answer[];
}

/** `sentence` is that of a `DiskFault`. */
export type Answer = { readonly put: Put } | { readonly failure: Error; readonly sentence?: PerLang<string> };

/** A thread that digests and writes texts while the next ones are made. */
export interface WritingThread {
  /** As `FileWriter.put`; `done` is called with what came of it. Texts are sent when some have come together, and when it is waited for. */
  put(asked: Asked, done: (put: Put) => void): void;
  /** Waits until no more than `most` files are under way. Rejects where one could not be written. */
  settled(most: number): Promise<void>;
  close(): Promise<unknown>;
}

/** Bytes that are sent at once. */
const ROOM = 1 << 20;
/** Bytes that a unit of UTF-16 may take. */
const WIDEST = 3;

/** Starts a thread that writes into the folder `dist`, in which `folders` exist. */
export function writingThread(data: ThreadData): WritingThread {
  const worker = new Worker(PROGRAM, { workerData: data });
  const encoder = new TextEncoder();
  const underWay: ((put: Put) => void)[] = [];
  // To hand over bytes takes a fraction of the time in which a text is copied for another thread.
  const rooms: Uint8Array<ArrayBuffer>[] = [];
  let room: Uint8Array<ArrayBuffer> | undefined;
  let waiting: Placed[] = [];
  let failure: Error | undefined;
  let wake = (): void => undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    wake();
  };
  const send = (): void => {
    if (room === undefined) return;
    worker.postMessage({ room, files: waiting } satisfies Batch, [room.buffer]);
    [room, waiting] = [undefined, []];
  };
  worker.on('message', ({ room: free, answers }: Answered) => {
    if (free.length === ROOM) rooms.push(free);
    for (const answer of answers) {
      const done = underWay.shift();
      if ('put' in answer) done?.(answer.put);
      else fail(answer.sentence === undefined ? answer.failure : new DiskFault(answer.sentence, answer.failure));
    }
    wake();
  });
  worker.on('error', (error) => {
    fail(error instanceof Error ? error : new Error(String(error)));
  });
  worker.on('exit', (code) => {
    fail(new Error(`The thread that writes ended with code ${code}.`));
  });
  return {
    put({ inside, content, standing }, done) {
      const most = content.length * WIDEST;
      let start = waiting.at(-1)?.end ?? 0;
      if (room !== undefined && room.length - start < most) {
        send();
        start = 0;
      }
      room ??= (most <= ROOM ? rooms.pop() : undefined) ?? new Uint8Array(Math.max(most, ROOM));
      const { written } = encoder.encodeInto(content, room.subarray(start));
      waiting.push({ inside, standing, start, end: start + written });
      underWay.push(done);
    },
    async settled(most) {
      send();
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
