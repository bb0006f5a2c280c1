import path from 'node:path';
import type { Drawing } from '#diagrams';
import { openThread, type Thread } from '../thread.ts';
import type { WantedDiagram } from './wanted-diagram.ts';

const PROGRAM = path.join(import.meta.dirname, 'diagram-worker.ts');

/** What a thread may take, in MB: enough for any diagram within the limits that is drawn in time, and with more the heap only grows. */
const MEGABYTES = 400;
/** How long a diagram may take, in ms; the first in a thread waits for all of Mermaid. A minute on a machine that is busy. */
const PATIENCE = 60_000;
/** How long threads wait for more, in ms. */
const REST = 60_000;

/** Threads that draw, for as long as they are open. */
export interface Crew {
  /** Draws diagrams; `done` is called with each, in any order, or `failed` where a thread fails at it twice. */
  draw(wanted: readonly WantedDiagram[], threads: number, calls: CrewCalls): Promise<void>;
  close(): Promise<void>;
}

export interface CrewCalls {
  readonly done: (diagram: WantedDiagram, drawing: Drawing) => void;
  readonly failed: (diagram: WantedDiagram, reason: Error) => void;
}

export interface CrewOptions {
  /** The program of the threads, if not the one that draws. */
  readonly program?: string;
  readonly megabytes?: number;
  readonly patience?: number;
}

/** Opens a crew; its threads are started when there is something to draw, and stay for a while. */
export function openCrew({ program = PROGRAM, megabytes = MEGABYTES, patience = PATIENCE }: CrewOptions = {}): Crew {
  const threads = new Map<number, Thread<WantedDiagram, Drawing>>();
  let resting: NodeJS.Timeout | undefined;
  const start = (number: number): Thread<WantedDiagram, Drawing> => {
    const thread = threads.get(number) ?? openThread<WantedDiagram, Drawing>(program, { megabytes });
    threads.set(number, thread);
    return thread;
  };
  const stop = async (number: number): Promise<void> => {
    await threads.get(number)?.close();
    threads.delete(number);
  };

  return {
    async draw(wanted, most, { done, failed }) {
      clearTimeout(resting);
      let next = 0;
      const work = async (number: number): Promise<void> => {
        for (let diagram = wanted[next++]; diagram !== undefined; diagram = wanted[next++]) {
          const drawing = await tryTwice(number, diagram);
          if (drawing instanceof Error) failed(diagram, drawing);
          else done(diagram, drawing);
        }
      };
      await Promise.all(Array.from({ length: Math.min(most, wanted.length) }, (_, number) => work(number)));
      resting = setTimeout(() => void close(), REST).unref();
    },
    close,
  };

  async function close(): Promise<void> {
    clearTimeout(resting);
    for (const number of [...threads.keys()]) await stop(number);
  }

  /** A thread may fail because of what it drew before; a fresh one tells. */
  async function tryTwice(number: number, diagram: WantedDiagram): Promise<Drawing | Error> {
    let reason = new Error();
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        return await start(number).ask(diagram, patience);
      } catch (error) {
        reason = error instanceof Error ? error : new Error(String(error));
        await stop(number);
      }
    }
    return reason;
  }
}
