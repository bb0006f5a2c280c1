import { createMarkdown, type MarkdownOptions } from '#markdown';
import type { Progress } from '#progress';
import type { Store } from '#store';
import type { Note } from '#vault';
import type { DraftCrew } from './draft-crew.ts';
import { type PackedDraft, packDraft } from './kept-drafts.ts';

/** How drafts are made, and what becomes of them. */
export interface Drafting {
  /** Threads, where the notes are many. */
  readonly crew: DraftCrew | undefined;
  readonly options: MarkdownOptions;
  /** For who drafts a few notes. Threads have none: to keep the blocks of a whole garden takes longer than it will save. */
  readonly keptBlocks: Store;
  readonly progress: Progress | undefined;
  readonly done: (note: Note, packed: PackedDraft) => void;
  readonly failed: (note: Note, reason: Error) => void;
}

/** Drafts notes, in threads or else here. */
export async function draftMissing(
  notes: readonly Note[],
  { crew, options, keptBlocks, progress, done, failed }: Drafting,
): Promise<void> {
  if (notes.length === 0) return;
  progress?.begin('draft', notes.length);
  const count = (note: Note, packed: PackedDraft): void => {
    done(note, packed);
    progress?.advance('draft', 1);
  };
  if (crew === undefined) {
    const { draft } = await createMarkdown(options, { keptBlocks });
    for (const note of notes) count(note, packDraft(draft(note)));
  } else {
    await crew.draft(
      notes.map((note) => ({ note })),
      {
        done: ({ note }, packed) => {
          count(note, packed);
        },
        failed: ({ note }, reason) => {
          failed(note, reason);
        },
      },
    );
  }
  progress?.end('draft');
}
