import { Worker } from 'node:worker_threads';

/** A thread that answers questions in the order in which they are asked; any number may be asked at once. */
export interface Thread<Question, Answer> {
  /** Rejects where the thread fails, or takes longer than `patience` (ms); it answers nothing any more then. */
  ask(question: Question, patience?: number): Promise<Answer>;
  close(): Promise<unknown>;
}

export interface ThreadOptions {
  /** What the program is given as `workerData`. */
  readonly data?: unknown;
  /** Memory that it may take for what lives on. */
  readonly megabytes: number;
  /** Memory for what does not, if other than Node's 48 MB: the more there is, the less often it is looked through. */
  readonly shortLivedMegabytes?: number;
}

/** Opens a thread that runs `program`, which sends back one message for each that it is sent. */
export function openThread<Question, Answer>(
  program: string,
  { data, megabytes, shortLivedMegabytes }: ThreadOptions,
): Thread<Question, Answer> {
  const resourceLimits = {
    maxOldGenerationSizeMb: megabytes,
    ...(shortLivedMegabytes !== undefined && { maxYoungGenerationSizeMb: shortLivedMegabytes }),
  };
  const worker = new Worker(program, { workerData: data, resourceLimits });
  let failure: Error | undefined;
  const waiting: PromiseWithResolvers<Answer>[] = [];
  const fail = (error: Error): void => {
    failure ??= error;
    for (const asked of waiting.splice(0)) asked.reject(failure);
  };
  worker.on('message', (answer: Answer) => waiting.shift()?.resolve(answer));
  worker.on('error', (error) => {
    fail(error instanceof Error ? error : new Error(String(error)));
  });
  worker.on('exit', (code) => {
    fail(new Error(`The thread ended with code ${code}.`));
  });
  return {
    async ask(question, patience) {
      const asked = Promise.withResolvers<Answer>();
      if (failure !== undefined) throw failure;
      worker.postMessage(question);
      waiting.push(asked);
      if (patience === undefined) return asked.promise;
      const timer = setTimeout(() => {
        fail(new Error(`The thread did not answer within ${patience} ms.`));
        void worker.terminate();
      }, patience);
      try {
        return await asked.promise;
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => worker.terminate(),
  };
}
