import path from 'node:path';
import type { Draft, MarkdownOptions } from '#markdown';
import type { Note } from '#vault';
import { openThread, type Thread } from '../thread.ts';
import type { PackedDraft } from './kept-drafts.ts';

const PROGRAM = path.join(import.meta.dirname, 'draft-worker.ts');

/** Tasks that are sent to a thread at a time: enough to make the sending cheap, so few that all threads end together. */
const BATCH = 16;

/** What a thread may take, in MB, and what it may take for a single note: more than any takes that comes to an end. */
const MEGABYTES = 400;
const MEGABYTES_ALONE = 2048;

/** Nearly all that is made for a draft is gone with it; to look for what is not takes more than twice as long in 48 MB. */
const SHORT_LIVED_MEGABYTES = 192;

/** What a thread is asked for: the draft of a note or of a part of it. */
export interface DraftTask {
  readonly note: Note;
  readonly part?: PartTask;
}

/** A part of a note, by offsets in its source; its headings have the ids that they have in the whole. */
export interface PartTask {
  readonly start: number;
  readonly end: number;
  readonly headings: Draft['headings'];
}

export interface CrewOptions {
  readonly threads: number;
  readonly markdown: MarkdownOptions;
  /** The program of the threads, if not the one that drafts. */
  readonly program?: string;
  /** The memory that a thread may take for a single note, if another. */
  readonly megabytesAlone?: number;
}

/** Takes what becomes of tasks, in any order. */
export interface Outcome<Task extends DraftTask> {
  readonly done: (task: Task, packed: PackedDraft) => void;
  /** Called with each at which a thread fails even when it has nothing else to do: out of memory, most likely. */
  readonly failed: (task: Task, reason: Error) => void;
}

/** Threads that draft. Which of them drafts what, and when, makes no difference to the drafts. */
export interface DraftCrew {
  /**
   * Drafts what is asked for. Where a thread fails, each task that it had is tried again in a thread that has drafted nothing
   * before; no other is lost.
   */
  draft<Task extends DraftTask>(tasks: readonly Task[], outcome: Outcome<Task>): Promise<void>;
  close(): Promise<void>;
}

/** Makes a crew. Its threads are opened when there is something for them. */
export function openDraftCrew(options: CrewOptions): DraftCrew {
  const drafters = new Map<number, Drafter>();
  const close = async (place: number): Promise<void> => {
    await drafters.get(place)?.close();
    drafters.delete(place);
  };
  return {
    async draft(tasks, outcome) {
      let next = 0;
      const work = async (place: number): Promise<void> => {
        while (next < tasks.length) {
          const batch = tasks.slice(next, next + BATCH);
          next += BATCH;
          try {
            const drafter = drafters.get(place) ?? openDrafter(options, MEGABYTES);
            drafters.set(place, drafter);
            const packed = await drafter.ask(batch);
            for (const [index, task] of batch.entries()) outcome.done(task, packed[index] ?? missing(task));
          } catch {
            await close(place);
            for (const task of batch) await draftAlone(task, options, outcome);
          }
        }
      };
      const threads = Math.min(options.threads, Math.ceil(tasks.length / BATCH));
      await Promise.all(Array.from({ length: threads }, (_, place) => work(place)));
    },
    async close() {
      await Promise.all([...drafters.keys()].map(close));
    },
  };
}

async function draftAlone<Task extends DraftTask>(task: Task, options: CrewOptions, outcome: Outcome<Task>) {
  const drafter = openDrafter(options, options.megabytesAlone ?? MEGABYTES_ALONE);
  try {
    const [packed] = await drafter.ask([task]);
    outcome.done(task, packed ?? missing(task));
  } catch (error) {
    outcome.failed(task, error instanceof Error ? error : new Error(String(error)));
  } finally {
    await drafter.close();
  }
}

function missing({ note }: DraftTask): never {
  throw new Error(`The thread has sent no draft of ${note.id}.`);
}

type Drafter = Thread<readonly DraftTask[], readonly PackedDraft[]>;

function openDrafter({ markdown, program = PROGRAM }: CrewOptions, megabytes: number): Drafter {
  return openThread(program, { data: markdown, megabytes, shortLivedMegabytes: SHORT_LIVED_MEGABYTES });
}
