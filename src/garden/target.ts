import type { Href, Lang } from '#naming';
import type { Attachment, Note } from '#vault';
import type { TranslationSet } from './translation-sets.ts';

/** What a link, an image or an embed of a note leads to. */
export type Target =
  | NoteTarget
  | FolderTarget
  | FileTarget
  | { readonly kind: 'external'; readonly href: string }
  /** A page of the garden that is neither a note nor a folder: tags. */
  | { readonly kind: 'page'; readonly href: Href }
  /** A note that is not public and has no public face. */
  | { readonly kind: 'private' }
  /** Nothing that can be led to. */
  | { readonly kind: 'broken' };

export interface NoteTarget {
  readonly kind: 'note';
  readonly set: TranslationSet;
  /** The public text that was meant; its address is that of the set in the reader's language. */
  readonly face: Note;
  /** The language to lead to, where the author chose one; otherwise the reader's. */
  readonly lang?: Lang;
  readonly anchor?: Anchor;
  /** What was named is the private face of the set, so that its name must not be shown. */
  readonly named: 'public' | 'private';
}

export interface FolderTarget {
  readonly kind: 'folder';
  /** Path of the folder as in stems. */
  readonly stem: string;
  readonly lang?: Lang;
}

export interface FileTarget {
  readonly kind: 'file';
  readonly file: Attachment;
  /** What followed the name, `#` included: `#page=3`. */
  readonly fragment: string;
}

/** A place in a note. */
export type Anchor =
  /** Its heading with this index, the same in other languages where the structures agree. */
  | { readonly kind: 'heading'; readonly index: number }
  /** A named block. */
  | { readonly kind: 'block'; readonly id: string }
  /** Any other element with an id. */
  | { readonly kind: 'id'; readonly id: string }
  /** A place that the note does not have. */
  | { readonly kind: 'missing' };
