import { parentPort, workerData } from 'node:worker_threads';
import { createMarkdown, type MarkdownOptions } from '#markdown';
import type { Note } from '#vault';
import { type PackedDraft, packDraft } from './kept-drafts.ts';

// A thread that drafts the notes it is sent, some at a time, and sends back their drafts in the same order.
const { draft } = await createMarkdown(workerData as MarkdownOptions);
parentPort?.on('message', (notes: readonly Note[]) => {
  const packed: readonly PackedDraft[] = notes.map((note) => packDraft(draft(note)));
  parentPort?.postMessage(packed);
});
