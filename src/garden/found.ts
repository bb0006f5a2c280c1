import type { Href, Lang } from '#naming';
import type { Attachment, Note } from '#vault';
import type { NoteTarget } from './target.ts';

/** What a name or a path stands for. Notes may be private. `rivals` could be meant just as well. */
export type Found =
  | FoundNote
  | { readonly kind: 'folder'; readonly stem: string; readonly lang?: Lang }
  /** A folder in which there are private notes and no others. */
  | { readonly kind: 'closed-folder'; readonly path: string }
  | { readonly kind: 'file'; readonly file: Attachment; readonly rivals: readonly Attachment[] }
  | { readonly kind: 'page'; readonly href: Href };

interface FoundNote {
  readonly kind: 'note';
  readonly note: Note;
  readonly rivals: readonly Note[];
  readonly lang?: Lang;
  /** Where links of the note's own language lead that name it and no place in it; kept here, since thousands find the same. */
  plainTarget?: NoteTarget;
}

/** Finds what a note names, by a name or path that it writes. */
export type Find = (source: Note, written: string) => Found | undefined;

/** The first that is found. */
export function first<Way>(ways: Iterable<Way>, find: (way: Way) => Found | undefined): Found | undefined {
  for (const way of ways) {
    const found = find(way);
    if (found !== undefined) return found;
  }
  return undefined;
}
