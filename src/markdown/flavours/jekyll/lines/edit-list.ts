import type { Edit } from '../../../source/prepared-text.ts';

/** Puts edits into the order of their places and keeps the first of those that overlap. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < done) continue;
    kept.push(edit);
    done = edit.end;
  }
  return kept;
}
