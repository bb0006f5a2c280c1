import { parentPort, workerData } from 'node:worker_threads';
import { needleTable } from './needle-table.ts';
import { programWords } from './program-words.ts';
import { type SearchTask, taskSearcher } from './search-task.ts';
import type { ThreadData } from './search-thread.ts';

// A thread that searches the files it is sent, and says of each what is in it.
const { needles, program, ...rest } = workerData as ThreadData;
const search = taskSearcher({ ...rest, needles: needleTable(needles), isOfProgram: programWords(program) });
parentPort?.on('message', (tasks: readonly SearchTask[]) => {
  parentPort?.postMessage(tasks.map(search));
});
