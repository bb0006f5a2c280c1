import type { LeakSearch } from '#leaks';
import type { Digest, Href, NoteId, VaultPath } from '#naming';

/** Why a note is public. */
export interface Reason {
  /** The field that asked for it; `default` where the note says nothing and the rule of the vault decides. */
  readonly decidedBy: string;
  /** Where the field stands (`ko/a.md:3`), or the rule in force: `all`, `asked`. */
  readonly at: string;
}

export interface PublishedPage {
  readonly address: Href;
  readonly kind: 'note' | 'folder' | 'tag';
  /** The note whose text it shows; `null` for the page of a folder or a tag. */
  readonly note: NoteId | null;
  readonly why: Reason | null;
}

export interface PublishedAsset {
  /** Path inside the site. */
  readonly path: string;
  /** Path in the vault. */
  readonly source: VaultPath;
  readonly usedBy: readonly NoteId[];
}

export interface PublishedRedirect {
  readonly from: string;
  readonly to: Href;
}

/** All that a site makes public. In order, so that equal sites give equal lists. */
export interface Inventory {
  readonly pages: readonly PublishedPage[];
  readonly assets: readonly PublishedAsset[];
  readonly redirects: readonly PublishedRedirect[];
  /** Tags by the addresses of their pages. */
  readonly tags: readonly Href[];
}

/**
 * What a build published: the inventory with a digest of every file, and what the leak check did. Holds nothing private, no
 * time and no path of the machine: the same notes give the same bytes.
 */
export interface Receipt extends Inventory {
  readonly version: 1;
  readonly totals: Readonly<Record<'notes' | 'pages' | 'assets' | 'redirects' | 'tags' | 'files', number>>;
  readonly leakCheck: Omit<LeakSearch, 'filesNotSought'> & { readonly filesNotSought: number };
  /** Digest of every file of the site, by its path. */
  readonly files: Readonly<Record<string, Digest>>;
}
