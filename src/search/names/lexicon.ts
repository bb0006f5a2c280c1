import type { Href, Lang } from '#naming';

/** What a page is: a note, a concept of the glossary, or a scenario of the simulator. */
export const PAGE_KINDS = ['note', 'concept', 'scenario'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** All that the search knows of a site before it asks the index: loaded whole when a reader first looks for something. */
export interface Lexicon {
  /** Parts of the index, by the language of the texts in them. */
  readonly parts: Readonly<Partial<Record<Lang, readonly IndexPart[]>>>;
  readonly pages: readonly KnownPage[];
}

/** An index in the format of Pagefind: what its entry file would say. */
export interface IndexPart {
  /** Folder of the bundle below that of the index. */
  readonly folder: string;
  /** Name of its metadata. */
  readonly hash: string;
  readonly pages: number;
}

/** A page that may be found; its faces in all languages are one. */
export interface KnownPage {
  readonly kind: PageKind;
  /** Languages in which its text is written have a `text`; the page itself stands in each language of the site. */
  readonly faces: Readonly<Partial<Record<Lang, KnownFace>>>;
  /** What else it is called, misspellings among it. */
  readonly names: readonly string[];
}

export interface KnownFace {
  readonly href: Href;
  readonly title: string;
  /** Titles of the folders above it, the outermost first. */
  readonly folders: readonly string[];
  readonly tags: readonly string[];
  /** Where its text is, if it is written in this language. */
  readonly text?: TextPlace;
}

export interface TextPlace {
  /** What the index calls it. */
  readonly id: string;
  /** File that holds the text (`PageText`), below the folder of the index. */
  readonly file: string;
}

/** The text of a page for showing where something was found. */
export interface PageText {
  readonly sections: readonly TextSection[];
}

export interface TextSection {
  /** Id of its heading; `''` for what stands before the first one. */
  readonly id: string;
  readonly heading: string;
  /** Paragraphs, items, blocks of code: what stands by itself. */
  readonly blocks: readonly string[];
}
