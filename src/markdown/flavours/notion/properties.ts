import { notionProperties } from '#vault';
import { type Change, type Rewrite, UNCHANGED } from '../rewrite.ts';

/**
 * Takes the properties that the vault understands out of the text, and makes a list of the others. Must be the first rewrite:
 * the vault knows where they stand in the note as written.
 */
export const properties: Rewrite = (text, { note, placeOf }) => {
  const found = notionProperties(note.source, note.bodyStart);
  if (found.length === 0) return UNCHANGED;
  const edits = found.flatMap(({ name, start, end, field }) => {
    const from = start - note.bodyStart;
    if (field !== undefined) return [{ start: from, end: Math.min(end - note.bodyStart + 1, text.length), insert: '' }];
    return [{ start: from, end: from + name.length, insert: `- **${name}**` }];
  });
  const changes = found.map(({ name, start }): Change => {
    return { kind: 'changed', what: `${name}:`, place: placeOf(start - note.bodyStart) };
  });
  return { edits, diagnostics: [], changes };
};
