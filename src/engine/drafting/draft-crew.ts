import path from 'node:path';
import type { MarkdownOptions } from '#markdown';
import type { Note } from '#vault';
import { openThread, type Thread } from '../thread.ts';
import type { PackedDraft } from './kept-drafts.ts';

const PROGRAM = path.join(import.meta.dirname, 'draft-worker.ts');

/** Notes that are sent to a thread at a time: enough to make the sending cheap, so few that all threads end together. */
const BATCH = 16;

/** What a thread may take, in MB, and what it may take for a single note: more than any takes that comes to an end. */
const MEGABYTES = 400;
const MEGABYTES_ALONE = 2048;

/** Nearly all that is made for a draft is gone with it; to look for what is not takes more than twice as long in 48 MB. */
const SHORT_LIVED_MEGABYTES = 192;

export interface CrewOptions {
  readonly threads: number;
  readonly markdown: MarkdownOptions;
  /** The program of the threads, if not the one that drafts. */
  readonly program?: string;
  /** The memory that a thread may take for a single note, if another. */
  readonly megabytesAlone?: number;
  /** Called with each draft, in any order. */
  readonly done: (note: Note, packed: PackedDraft) => void;
  /** Called with each note at which a thread fails even when it has nothing else to do: out of memory, most likely. */
  readonly failed: (note: Note, reason: Error) => void;
}

/**
 * Drafts notes in threads. Which thread drafts which note, and when, makes no difference to the drafts. Where a thread fails,
 * each note that it had is tried again in a thread that has drafted nothing before; no other note is lost.
 */
export async function draftInThreads(notes: readonly Note[], options: CrewOptions): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    let drafter = openDrafter(options, MEGABYTES);
    try {
      while (next < notes.length) {
        const batch = notes.slice(next, next + BATCH);
        next += BATCH;
        try {
          const packed = await drafter.ask(batch);
          for (const [index, note] of batch.entries()) options.done(note, packed[index] ?? missing(note));
        } catch {
          await drafter.close();
          for (const note of batch) await draftAlone(note, options);
          drafter = openDrafter(options, MEGABYTES);
        }
      }
    } finally {
      await drafter.close();
    }
  };
  const threads = Math.min(options.threads, Math.ceil(notes.length / BATCH));
  await Promise.all(Array.from({ length: threads }, work));
}

async function draftAlone(note: Note, options: CrewOptions): Promise<void> {
  const drafter = openDrafter(options, options.megabytesAlone ?? MEGABYTES_ALONE);
  try {
    const [packed] = await drafter.ask([note]);
    options.done(note, packed ?? missing(note));
  } catch (error) {
    options.failed(note, error instanceof Error ? error : new Error(String(error)));
  } finally {
    await drafter.close();
  }
}

function missing({ id }: Note): never {
  throw new Error(`The thread has sent no draft of ${id}.`);
}

type Drafter = Thread<readonly Note[], readonly PackedDraft[]>;

function openDrafter({ markdown, program = PROGRAM }: CrewOptions, megabytes: number): Drafter {
  return openThread(program, { data: markdown, megabytes, shortLivedMegabytes: SHORT_LIVED_MEGABYTES });
}
