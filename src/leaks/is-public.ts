import path from 'node:path';
import type { Site } from '#site';
import type { Note } from '#vault';

/** Whether `site.yaml` forbids a path, asked once more where it matters most. */
export function isNeverPublic(file: string, { neverPublic }: Site): boolean {
  return neverPublic.some((pattern) => path.posix.matchesGlob(file, pattern));
}

/** Whether a note may be in the site. */
export function isPublic(note: Note, site: Site): boolean {
  return note.publication.public && !isNeverPublic(note.id, site);
}
