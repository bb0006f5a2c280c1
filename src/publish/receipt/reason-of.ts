import type { Note } from '#vault';
import type { Reason } from './receipt.ts';

/** Why a public note is public, and the line that says so. */
export function reasonOf({ id, publication, source, bodyStart }: Note, mode: 'all' | 'asked'): Reason {
  const { decidedBy } = publication;
  if (decidedBy === 'default') return { decidedBy, at: mode };
  const lines = source.slice(0, bodyStart).split('\n');
  const line = lines.findIndex((text) =>
    text
      .replace(/^[\s{"']*/, '')
      .toLowerCase()
      .startsWith(decidedBy),
  );
  return { decidedBy, at: line === -1 ? id : `${id}:${line + 1}` };
}
