import type { Slot } from '#markdown';
import type { Digest, Href, Lang, NoteId, Slug, VaultPath } from '#naming';
import type { PageAddress } from './garden.ts';

/** A link with its text; `text` is plain, to be escaped by whoever prints it. */
export interface TextLink {
  readonly href: Href;
  readonly text: string;
  /** Language of `text`, where it may differ from the page's. */
  readonly lang?: Lang;
}

/** What every page knows of itself. Hrefs include the site's base path. */
export interface PageFrame {
  /** Language of the interface; the first segment of the address. */
  readonly lang: Lang;
  readonly slug: Slug;
  readonly href: Href;
  readonly title: string;
  readonly description: string;
  /** The same page in each language of the site: where the language switch leads. */
  readonly faces: readonly Face[];
  /** From the home page down to the page's parent. */
  readonly breadcrumbs: readonly TextLink[];
  /** Where the page's list is too long for one page: which part of it this is. */
  readonly pagination?: Pagination;
  readonly sidebar: readonly SidebarItem[];
  /** Page of all tags of the language; `undefined` where nothing is tagged. */
  readonly tagIndex?: Href;
  /** Page of all concepts; `undefined` where there is no glossary. */
  readonly glossary?: Href;
}

/**
 * A body as a recipe: a text with open slots, and what each is filled with. `writeBody` makes HTML of it. As JSON it is small
 * and says all that the HTML depends on, since `text` stands for what `read` returns.
 */
export interface Body {
  /** Digest of the text. */
  readonly text: Digest;
  /** The text with its markers (`SLOT_OPEN`, `ANCHOR`), read when it is wanted. */
  readonly read: () => string;
  /** What stands before the ids of this text; `''` for the page's own. */
  readonly prefix: string;
  /** What each slot is, by its index. */
  readonly kinds: readonly Slot['kind'][];
  /** Safe HTML for each slot, by its index. */
  readonly fills: readonly Fill[];
}

export type Fill = string | EmbeddedBody;

/** A text inside of another, with the markup around it. */
export interface EmbeddedBody {
  readonly before: string;
  readonly body: Body;
  readonly after: string;
}

/** The pages over which a list is spread. Each has an address of its own; the first is that of the folder or tag itself. */
export interface Pagination {
  /** Number of this page, from 1. */
  readonly number: number;
  /** Number of all pages, at least 2. */
  readonly count: number;
  /** The first, the last, and those around this one, which is among them, in their order. */
  readonly pages: readonly NumberedPage[];
  readonly previous?: TextLink;
  readonly next?: TextLink;
}

export interface NumberedPage extends TextLink {
  readonly number: number;
}

/** A page in one language. */
export interface Face {
  readonly lang: Lang;
  readonly href: Href;
  /** Whether its content is written in that language; otherwise it shows the other language's text. */
  readonly translated: boolean;
  /**
   * Ids of its headings in the order of `contents`, where both texts have the same structure: the heading that a reader
   * is at stands at the same index here. `undefined` where headings do not correspond, or there are none.
   */
  readonly headingIds?: readonly string[];
}

export interface NotePage extends PageFrame {
  readonly kind: 'note';
  readonly note: NoteId;
  /** Language of the text; differs from `lang` where the note is not translated. */
  readonly contentLang: Lang;
  readonly body: Body;
  /** Whether there is nothing in the body. */
  readonly isEmpty: boolean;
  /** The code of an MDX note that runs it; its page shows what the body and code make together. */
  readonly code?: NoteCode;
  readonly contents: readonly ContentsEntry[];
  readonly tags: readonly TextLink[];
  /** The concepts that the body links to, in the order of their first use. */
  readonly usedConcepts: readonly UsedConcept[];
  /** Notes that link here, the nearest to the reader first, at most 50. */
  readonly backlinks: readonly Backlink[];
  /** Number of all notes that link here, listed or not. */
  readonly backlinkCount: number;
  readonly previous?: TextLink;
  readonly next?: TextLink;
  /** Last change, `YYYY-MM-DD`. */
  readonly updated?: string;
  readonly readingMinutes: number;
  readonly editHref?: string;
  /**
   * Where the note stands for a folder (README, index): what the folder holds, at most 200. The further pages of the folder
   * (`pagination`) are folder pages.
   */
  readonly entries: readonly Entry[];
  readonly isHome: boolean;
}

/** What an MDX note runs. The body's HTML has the marker `SLOT_OPEN index SLOT_CLOSE` where `sources[index]` stands. */
export interface NoteCode {
  /** Imports and exports. */
  readonly modules: string;
  /** JSX of tags and expressions. */
  readonly sources: readonly string[];
}

/** A folder without a note of its own, the home page of a site without one, or a further page of a folder's list. */
export interface FolderPage extends PageFrame {
  readonly kind: 'folder';
  /** At most 200. */
  readonly entries: readonly Entry[];
  readonly isHome: boolean;
}

export interface TagPage extends PageFrame {
  readonly kind: 'tag';
  readonly tag: string;
  /** Number of all notes with the tag or one below it. */
  readonly noteCount: number;
  /** At most 200. */
  readonly entries: readonly Entry[];
  /** Tags below this one, at most 200, on the first page only; the page of all tags has the rest. */
  readonly children: readonly TagCount[];
}

/** All tags of a language. */
export interface TagIndexPage extends PageFrame {
  readonly kind: 'tag-index';
  /** At most 500. */
  readonly tags: readonly TagCount[];
}

/** A concept of the glossary. */
export interface ConceptPage extends PageFrame {
  readonly kind: 'concept';
  /** Its key in the glossary. */
  readonly concept: Slug;
  readonly senses: readonly Sense[];
  /** Other words for it, in any language. */
  readonly aliases: readonly string[];
  /** The note that explains it. */
  readonly explainedIn?: TextLink;
  /** Page of the project that it comes from. */
  readonly upstream?: { readonly href: string; readonly text: string };
  readonly related: readonly TextLink[];
  /** Number of all notes that use it, but for the one that explains it. */
  readonly noteCount: number;
  /** These notes, at most 200. */
  readonly entries: readonly Entry[];
}

/** What a concept is called in a language, and what it is. Plain text. */
export interface Sense {
  readonly lang: Lang;
  readonly term: string;
  readonly definition: string;
}

/** A concept where it is spoken of: what it is, the language of the page first. */
export interface UsedConcept {
  readonly concept: Slug;
  readonly senses: readonly Sense[];
}

/** All concepts of the glossary. */
export interface GlossaryPage extends PageFrame {
  readonly kind: 'glossary';
  /** The letters with which concepts begin, on whichever page they stand. */
  readonly initials: readonly Initial[];
  /** The concepts on this page, at most 200. */
  readonly groups: readonly InitialGroup[];
}

export interface Initial {
  readonly letter: string;
  readonly href: string;
}

/** The concepts that begin with a letter. The letter is the id of the group, too. */
export interface InitialGroup {
  readonly letter: string;
  readonly concepts: readonly GlossaryLine[];
}

export interface GlossaryLine extends TextLink {
  readonly definition: string;
  /** What the concept is called in the other languages. */
  readonly otherTerms: readonly { readonly lang: Lang; readonly text: string }[];
}

export type Page = NotePage | FolderPage | TagPage | TagIndexPage | ConceptPage | GlossaryPage;

export interface ContentsEntry {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

export interface Backlink extends TextLink {
  /** Sentences around the links, plain text. */
  readonly sentences: readonly string[];
  readonly lang: Lang;
}

/** A line in the list of a folder or a tag. */
export interface Entry extends TextLink {
  readonly kind: 'note' | 'folder';
  readonly description: string;
  /** Language of the text. */
  readonly lang: Lang;
  /** Number of notes below, for folders. */
  readonly count?: number;
  readonly updated?: string;
}

export interface TagCount extends TextLink {
  readonly tag: string;
  readonly count: number;
}

/** One line of the sidebar. */
export interface SidebarItem extends TextLink {
  readonly kind: 'note' | 'folder';
  /** Whether it is the page shown, or a folder above it. */
  readonly state: 'current' | 'ancestor' | 'other';
  /** What lies in it, where it is open; `undefined` for a note or a closed folder. */
  readonly children?: readonly SidebarItem[];
  /** Where the HTML of a closed folder's branch is fetched from. */
  readonly branchHref?: Href;
  /**
   * Stands for neighbours that are not listed here; leads to the pages of the folder, which list all. How many they are is not
   * said: each page of a long folder would be another one with every note that comes or goes.
   */
  readonly isRest?: true;
}

/** The list of a folder's contents, loaded when a reader opens a closed folder in the sidebar. */
export interface Branch {
  readonly lang: Lang;
  readonly slug: Slug;
  readonly items: readonly SidebarItem[];
}

/** An address that leads elsewhere: from a permalink, an alias or an old path. */
export interface Redirect {
  /** Path inside the site without slashes at the ends, not encoded: `Kubernetes/▣ DaemonSet`, `ko/데몬셋`. */
  readonly from: string;
  readonly to: Href;
  readonly lang: Lang;
  readonly title: string;
}

/** A file that pages use, to be copied into the site. */
export interface Asset {
  readonly href: Href;
  /** Path inside `dist`. */
  readonly path: string;
  readonly absolutePath: string;
  /** Path of the file in the vault. */
  readonly source: VaultPath;
  /** The notes that use it, in the order of their paths. */
  readonly usedBy: readonly NoteId[];
}

/** A note or a concept as a search knows it: its pages in all languages are one thing to find. */
export interface Findable {
  readonly kind: 'note' | 'concept';
  readonly faces: readonly FindableFace[];
  /** What else it is called. */
  readonly names: readonly string[];
}

/** The page of what may be found, in a language. */
export interface FindableFace {
  readonly address: PageAddress;
  readonly href: Href;
  readonly title: string;
  /** Language of the title and the text. */
  readonly contentLang: Lang;
  /** Whether its text is to be looked for here: it is the one page of the note that shows this text. */
  readonly hasText: boolean;
  /** Titles of the folders above it, the outermost first. */
  readonly folders: readonly string[];
  readonly tags: readonly string[];
}

/** Names for the 404 page, in shards by language and the beginning of the last segment of the address or of the title. */
export interface NameShard {
  readonly lang: Lang;
  /** `nameKey` of what begins so. */
  readonly key: string;
  readonly names: readonly (TextLink & { readonly slug: Slug })[];
  /** Where too much begins so: so many characters are in the keys of the shards that hold what is called more than `key`. */
  readonly longer?: number;
}
