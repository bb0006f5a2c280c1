import type { Href, Lang } from '#naming';
import type { Attachment, Note } from '#vault';
import type { DrawingKind } from './drawings/drawing-kind.ts';
import type { TranslationSet } from './translation-sets.ts';

/** What a link, an image or an embed of a note leads to. */
export type Target =
  | NoteTarget
  | FolderTarget
  | FileTarget
  | DrawingTarget
  | { readonly kind: 'external'; readonly href: string }
  /** A page of the garden that is neither a note nor a folder: tags. */
  | { readonly kind: 'page'; readonly href: Href }
  | PrivateTarget
  /** A term of which there is no note: its label stands without a link, and that is no fault. */
  | { readonly kind: 'unlinked' }
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
  /** What the private face is called that was named, as in `PrivateTarget`; nothing where a public one was. */
  readonly privateNames: readonly string[];
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

/** A drawing, which names what it likes and is never published as it is. */
export interface DrawingTarget {
  readonly kind: 'drawing';
  readonly drawing: DrawingKind;
  readonly file: Attachment;
  /** The picture of it that stands beside it. */
  readonly picture: Attachment | undefined;
}

/** A note that is not public and has no public face; a folder of such notes; or a file that must not be published. */
export interface PrivateTarget {
  readonly kind: 'private';
  readonly what: 'note' | 'file';
  /** What it is called by itself. A label that only repeats one of them is none of the author's own, and is not shown. */
  readonly names: readonly string[];
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
