import { parentPort, workerData } from 'node:worker_threads';
import { createMarkdown, type Draft, type MarkdownOptions } from '#markdown';
import type { Note } from '#vault';
import type { DraftTask } from './draft-crew.ts';
import { type PackedDraft, packDraft } from './kept-drafts.ts';

// A thread that drafts what it is asked for, some at a time, and sends back the drafts in the same order.
const wholes = new WeakMap<Note, Pick<Draft, 'headings'>>();
const { draft, fragment } = await createMarkdown(workerData as MarkdownOptions, {
  knownDraft: (note) => wholes.get(note),
});
parentPort?.on('message', (tasks: readonly DraftTask[]) => {
  const packed: readonly PackedDraft[] = tasks.map(({ note, part }) => {
    if (part === undefined) return packDraft(draft(note));
    wholes.set(note, part);
    return packDraft(fragment(note, part.start, part.end));
  });
  parentPort?.postMessage(packed);
});
