import path from 'node:path';
import { openThread, type Thread } from '#engine';
import { type MadePart, makePart, type PartSource } from './made-part.ts';

/** Makes parts of the index. */
export interface PartMaker {
  /** Any number may be asked for at once; they are made one after the other. */
  readonly make: (source: PartSource) => Promise<MadePart>;
  readonly close: () => Promise<unknown>;
}

const PROGRAM = path.join(import.meta.dirname, 'part-worker.ts');
const MEGABYTES = 256;
/** To open a thread takes as long as some hundred records. */
const LEAST_FOR_THREAD = 300;

/** A maker of parts for so many records that were not made before: many are made by a thread of their own. */
export function partMaker(count: number): PartMaker {
  if (count < LEAST_FOR_THREAD) return { make: makePart, close: () => Promise.resolve() };
  const thread: Thread<PartSource, MadePart> = openThread(PROGRAM, { megabytes: MEGABYTES });
  return { make: (source) => thread.ask(source), close: () => thread.close() };
}
