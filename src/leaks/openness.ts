import { pathMatcher, type Site } from '#site';
import type { Note } from '#vault';

/** Tells the files that may be in the site from those that may not. */
export interface Openness {
  /** Whether `site.yaml` forbids a path: asked once more where it matters most. */
  readonly isNeverPublic: (path: string) => boolean;
  readonly isPublic: (note: Note) => boolean;
}

export function opennessOf({ neverPublic }: Site): Openness {
  const forbids = pathMatcher(neverPublic);
  const isNeverPublic = (path: string): boolean => forbids(path) !== undefined;
  return { isNeverPublic, isPublic: ({ publication, id }) => publication.public && !isNeverPublic(id) };
}
