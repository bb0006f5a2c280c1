import type { Diagnostic, Place } from '#diagnostics';
import type { Digest, Slug } from '#naming';
import type { Machine } from '#simulator';

/**
 * A note's body as HTML with slots where the rest of the garden has a say. Depends on the note's own text and on nothing
 * else, so that it can be kept as long as that text stands. The garden fills the slots (`#garden`).
 *
 * The markers are Unicode noncharacters, which no note contains (the vault removes them), so no text can forge a slot:
 *
 * - `SLOT_OPEN index SLOT_CLOSE`: the slot `slots[index]`.
 * - `ANCHOR`: stands before every id (`id="⟨ANCHOR⟩…"`) and every local reference (`href="#⟨ANCHOR⟩…"`,
 *   `aria-describedby="⟨ANCHOR⟩…"`); empty on the note's own page, a prefix where the note is embedded.
 */
export interface Draft {
  /** Stands for everything that the draft was made from, the program included: equal digests, equal drafts. */
  readonly digest: Digest;
  /** Drafts that were kept read it anew each time they are asked, so that nobody has to hold the texts of all notes. */
  readonly html: string;
  /** Length of `html` in UTF-16 units. */
  readonly size: number;
  /** Whether there is nothing in `html`. */
  readonly isEmpty: boolean;
  /** The ids of all elements in `html`, as text and without `ANCHOR`. */
  readonly ids: readonly string[];
  /**
   * Whether `html`, code aside, or one of the plain texts may hold something that is written like a link (`[[`, `](`) and is none.
   * Where it is not set, there is nothing like it.
   */
  readonly hasBrackets: boolean;
  /** Digest of all that pages may see of it which neither are its own nor embed it: `seen-by-others.ts`. */
  readonly seenByOthers: Digest;
  /** Digest of the sentences around its links, which the pages show that these lead to. */
  readonly sentences: Digest;
  readonly slots: readonly Slot[];
  /** Headings of the body in their order, the title not among them. */
  readonly headings: readonly Heading[];
  /**
   * What the text itself says that the page is called, plain text: the single first-level heading at the top, or the short
   * first line of plain text, both taken out of `html`; else the first of its first-level headings, which stays.
   */
  readonly title?: string;
  /** Named blocks (`^id`) and where their source stands. */
  readonly blocks: readonly Block[];
  /** Tags written in the text (`#tag`), without `#`, in order of first use; frontmatter's are not among them. */
  readonly tags: readonly TagUse[];
  /** The first paragraph that says something as plain text, cut at a sentence end near 160 characters; `''` without one. */
  readonly summary: string;
  readonly length: TextLength;
  /** The note is MDX that runs code: `html` has a `CodeSlot` wherever code has a say. */
  readonly runsCode: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export const SLOT_OPEN = '\uFDD0';
export const SLOT_CLOSE = '\uFDD1';
export const ANCHOR = '\uFDD2';

/** What the garden puts in the place of a slot. */
export type Slot = LinkSlot | LabelSlot | ImageSlot | EmbedSlot | TagSlot | TermSlot | DiagramSlot | LabSlot | CodeSlot;

/** Replaced by an opening `<a …>`; the label and `</a>` follow in the HTML. */
export interface LinkSlot {
  readonly kind: 'link';
  /** `wiki`: `[[target]]`, resolved as Obsidian does; `path`: Markdown or HTML, resolved as a relative URL. */
  readonly syntax: 'wiki' | 'path';
  /**
   * As written: `note#heading`, `../a.md`, `https://…`. URL-decoded for `path`, except when it has a scheme; `%23` and `%3F`
   * stay, since `#` and `?` would begin a fragment or a query.
   */
  readonly target: string;
  /** Whether the author gave a label. Without one the label is a `LabelSlot`. */
  readonly labelled: boolean;
  readonly title?: string;
  readonly place: Place;
  /** The sentence around the link as plain text, at most 200 characters, for backlinks. */
  readonly sentence: string;
}

/** Replaced by the text of a link without a label of its own. */
export interface LabelSlot {
  readonly kind: 'label';
  /** Index of the `LinkSlot` it belongs to. */
  readonly link: number;
}

/** Replaced by an `<img>`, or what else shows the file or note that it names. Width and height are CSS pixels, where the author gave them. */
export interface ImageSlot {
  readonly kind: 'image';
  readonly syntax: 'wiki' | 'path';
  readonly target: string;
  readonly alt: string;
  readonly title?: string;
  readonly width?: number;
  readonly height?: number;
  /** Set where it stands between the marker of a link and its `</a>`. */
  readonly isInLink?: true;
  readonly place: Place;
}

/** Replaced by a block of HTML: the embedded note, heading section or block, code or drawing. Stands between blocks, never inside a `<p>`. */
export interface EmbedSlot {
  readonly kind: 'embed';
  readonly target: string;
  /** What the author calls it; for files of code, their title. */
  readonly label?: string;
  readonly place: Place;
}

/** Replaced by an opening `<a …>` to the tag's page; `#tag</a>` follows. */
export interface TagSlot {
  readonly kind: 'tag';
  readonly tag: string;
}

/** Replaced by a word for a concept of the glossary, where a text uses it first: its text, linked or not. */
export interface TermSlot {
  readonly kind: 'term';
  readonly concept: Slug;
  /** Plain text, as written. */
  readonly text: string;
  /** Set outside of the prose, in what is said of a block: linked all the same where the prose has the word too. */
  readonly aside?: true;
}

/** Replaced by the picture of a diagram; by its source, where it cannot be drawn. Stands between blocks. */
export interface DiagramSlot {
  readonly kind: 'diagram';
  /** As the author wrote it, for Mermaid. */
  readonly source: string;
  readonly title?: string;
  /** The index of the `LinkSlot` of each link in it, in the order of `diagramLinks`; these have no markers. */
  readonly links: readonly number[];
  /**
   * Where its lines stand in the note: for each line (from 1) that does not stand in the column of the one before it, on the
   * line below that, its number and its place.
   */
  readonly lines: readonly (readonly [line: number, inNote: number, column: number])[];
}

/** Replaced by a link that opens a manifest in the simulator, in the block of code that shows it; by nothing on a site without one. */
export interface LabSlot {
  readonly kind: 'lab';
  /** A cluster that suits the manifest. */
  readonly nodes: readonly Machine[];
  /** Whole objects, as kubectl takes them. */
  readonly manifests: string;
}

/** Left open on the note's own page, for what the MDX of a note that runs code makes of it; nothing where it is embedded. */
export interface CodeSlot {
  readonly kind: 'code';
  /** `module`: imports and exports; `content`: the tag of a component (opening, closing or both) or an expression. */
  readonly role: 'module' | 'content';
  /** JavaScript or JSX. */
  readonly source: string;
}

export interface Heading {
  /** Depth in the page, 2 to 6: the page's title is the only `h1`, and deeper headings keep their distance. */
  readonly depth: number;
  /** Id without the anchor prefix. */
  readonly id: string;
  /** Plain text. */
  readonly text: string;
  readonly place: Place;
  /** Offsets in the note's source of the section: the heading and all up to the next of the same or a higher rank. */
  readonly start: number;
  readonly end: number;
}

export interface Block {
  /** Without `^`. Its element has the id `⟨ANCHOR⟩^id`. */
  readonly id: string;
  /** Offsets in the note's source. */
  readonly start: number;
  readonly end: number;
}

export interface TagUse {
  readonly tag: string;
  readonly place: Place;
}

/** What reading time is reckoned from. */
export interface TextLength {
  /** Hangul syllables and other CJK characters outside blocks of code. */
  readonly cjk: number;
  /** Words in other scripts outside blocks of code. */
  readonly words: number;
  readonly codeLines: number;
  readonly images: number;
}
