import { setImmediate } from 'node:timers/promises';
import type { SearchedFile } from './memory.ts';
import { type SearchTask, taskSearcher, type TaskSearch } from './search-task.ts';
import { type SearchThread, searchThread, type ThreadData } from './search-thread.ts';

/** Files that are to be searched: by a thread, where there are many, and at last by who waits for it too. */
export interface TaskQueue {
  add(task: SearchTask): void;
  /** Searches what is left; gives what is in the files, in the order in which they were added. */
  finish(advance: (files: number) => void): Promise<readonly SearchedFile[]>;
  close(): Promise<void>;
}

export interface QueueOptions extends TaskSearch {
  readonly program: ThreadData['program'];
  /** As many files are searched here before a thread is started for more of them. */
  readonly few: number;
}

/** Files that are handed over at once. */
const AT_ONCE = 32;
/** How often that is done before the first of them are answered: the thread never waits, however long something else takes here. */
const AHEAD = 16;
/** The same at the end, when whoever waits takes what the thread has not got. */
const AHEAD_AT_END = 3;

export function taskQueue({ few, program, ...search }: QueueOptions): TaskQueue {
  const tasks: SearchTask[] = [];
  const found: SearchedFile[] = [];
  let next = 0;
  let thread: SearchThread | undefined;
  let underWay = 0;
  let ahead = AHEAD;
  let wake = (): void => undefined;
  let failure: unknown;

  const feed = (): void => {
    if (thread === undefined && tasks.length - next > few) thread = searchThread(search, program);
    while (thread !== undefined && failure === undefined && underWay < ahead && next < tasks.length) {
      const from = next;
      const some = tasks.slice(from, (next = Math.min(from + AT_ONCE, tasks.length)));
      underWay += 1;
      void ask(thread, some, from);
    }
  };
  const ask = async (asked: SearchThread, some: readonly SearchTask[], from: number): Promise<void> => {
    try {
      for (const [index, one] of (await asked.search(some)).entries()) found[from + index] = one;
    } catch (error) {
      failure ??= error;
    }
    underWay -= 1;
    feed();
    wake();
  };

  return {
    add(task) {
      tasks.push(task);
      feed();
    },
    async finish(advance) {
      let told = 0;
      ahead = AHEAD_AT_END;
      const searchHere = taskSearcher(search);
      const tell = (): void => {
        advance(next - told);
        told = next;
      };
      feed();
      while (next < tasks.length && failure === undefined) {
        const from = next;
        next = Math.min(from + AT_ONCE, tasks.length);
        for (let at = from; at < next; at += 1) {
          const task = tasks[at];
          if (task !== undefined) found[at] = searchHere(task);
        }
        tell();
        if (thread !== undefined) await setImmediate();
      }
      while (underWay > 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      tell();
      if (failure !== undefined)
        throw failure instanceof Error ? failure : new Error('No thread searches.', { cause: failure });
      return found;
    },
    async close() {
      await thread?.close();
    },
  };
}
