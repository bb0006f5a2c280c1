import type { Note } from '#vault';
import type { Reason } from './receipt.ts';

/** Why a public note is public, and the line that says so. Where no field decided it, the note's text is not read. */
export function reasonOf(note: Note, mode: 'all' | 'asked'): Reason {
  const { id, publication, bodyStart } = note;
  const { decidedBy } = publication;
  if (decidedBy === 'default') return { decidedBy, at: mode };
  const lines = note.source.slice(0, bodyStart).split('\n');
  const line = lines.findIndex((text) =>
    text
      .replace(/^[\s{"']*/, '')
      .toLowerCase()
      .startsWith(decidedBy),
  );
  return { decidedBy, at: line === -1 ? id : `${id}:${line + 1}` };
}
