import type { FindWords } from '#concepts';
import type { Diagnostic, Place } from '#diagnostics';
import type { Digest, Lang } from '#naming';
import type { Note, NoteFormat } from '#vault';
import type { ElementVisitor } from './html/element-walk.ts';
import type { ScenarioShelf } from './scenario-shelf.ts';
import type { MarkdownReader } from './read-markdown.ts';
import type { MarkdownShaper } from './tree/index.ts';
import type { Block, Heading, Slot, TagUse, TextLength } from './draft.ts';

/**
 * One step from Markdown to HTML. A transform is made anew for each note and talks to the others only through the tree
 * and its context. Its `mdast` part changes the Markdown tree, its `reader` reads it, and its `elements` change the HTML tree
 * after it. Transforms run in the order of `transforms.ts`.
 *
 * Between the two trees the HTML that the author wrote is parsed, so that the HTML tree mixes elements made from Markdown with
 * the author's own. The sanitiser is therefore the first to see it. Positions, and `data` other than `hName`, `hProperties` and
 * `hChildren`, do not survive that parsing.
 *
 * A property whose value, or each of whose values, begins with a noncharacter was set by a transform (`own`, `ANCHOR`): the
 * sanitiser leaves it as it is, since no note can write one. It gives the author's ids their `ANCHOR` and takes the
 * author's classes away. `href` and `src` it may leave: each `a` and `img` of the tree becomes a slot after it.
 */
export interface Transform {
  readonly name: string;
  readonly mdast?: MarkdownShaper;
  readonly reader?: MarkdownReader;
  readonly elements?: ElementVisitor;
}

/** What a transform may do beside changing the tree. */
export interface DraftContext {
  readonly note: Note;
  readonly lang: Lang;
  readonly format: NoteFormat;
  /** Set where only a part of the note is drafted. */
  readonly fragmentOf: WholeNote | undefined;
  /** The text that is parsed: the note's body, or a part of it, after `source/` has prepared it. */
  readonly text: string;
  /** The slots so far. */
  readonly slots: readonly Slot[];
  /** Adds a slot; returns the marker that stands for it in the HTML. To be put into the tree as the value of a text node. */
  readonly slot: (slot: Slot) => string;
  /**
   * Keeps finished HTML out of the hands of the sanitiser and the serialiser; returns a marker to be put into the tree as
   * the value of a text node (among blocks: of a custom leaf, `{ type: 'verbatim', value }`). The HTML may hold slot
   * markers and `ANCHOR`, but no verbatim markers, and it must be safe as it stands.
   */
  readonly verbatim: (html: string) => string;
  /** Finds the words of the glossary; `undefined` where there is none. */
  readonly findWords: FindWords | undefined;
  /** Scenarios that lie in files of their own; `undefined` where there are none. */
  readonly scenarios: ScenarioShelf | undefined;
  /** Blocks of code that were made before; `undefined` where none are kept. */
  readonly keptBlocks: KeptBlocks | undefined;
  readonly report: (diagnostic: Diagnostic) => void;
  /** The place in the note of an offset in the text that was parsed (a node's `position.start.offset`). */
  readonly placeOf: (offset: number) => Place;
  /** The offset in the note's source of an offset in the text that was parsed. */
  readonly sourceOffsetOf: (offset: number) => number;
  /** The same for the end of a stretch: what follows its last character. */
  readonly sourceEndOf: (offset: number) => number;
  /** Where in the note's source the drafted part ends. */
  readonly sourceEnd: number;
  /** The text that was parsed, from one offset to another. */
  readonly slice: (start: number, end: number) => string;
  /** What becomes of the draft beside its HTML and slots. Each field has one transform that fills it. */
  readonly findings: Findings;
}

/** Keeps what blocks of code were made into, each under a digest of what it was made from. */
export interface KeptBlocks {
  readonly get: (key: Digest) => string | undefined;
  readonly set: (key: Digest, value: string) => void;
}

/** What a part of a note must know of the whole. */
export interface WholeNote {
  /** Ids of its headings by their offsets in the source, so that a part does not number them anew. */
  readonly headingIds: ReadonlyMap<number, string>;
}

export type TransformFactory = (context: DraftContext) => Transform;

/** Transforms by when their turn is. */
export interface Transforms {
  /** Read the text as it was written and give its parts another shape; one after the other. */
  readonly shaping: readonly TransformFactory[];
  /** Read the finished shape; all of them in one walk, over the Markdown tree and over the HTML tree. */
  readonly reading: readonly TransformFactory[];
  /** Rewrite the author's HTML and make finished HTML of whole nodes, which the others have read; one after the other. */
  readonly drawing: readonly TransformFactory[];
}

/** The parts of a `Draft` that transforms find on their way through the tree. */
export interface Findings {
  title?: string;
  headings: Heading[];
  blocks: Block[];
  tags: TagUse[];
  summary: string;
  length: TextLength;
}

/** Turns prepared text into HTML with the plugins of the transforms; `runsCode` as in `Draft`. One for each syntax. */
export type Compile = (text: string, plugins: CompilePlugins, context: DraftContext) => Compiled;

export interface CompilePlugins {
  /** What changes the Markdown tree before it is read. */
  readonly shaping: readonly MarkdownShaper[];
  readonly readers: readonly MarkdownReader[];
  /** What changes it after that. */
  readonly drawing: readonly MarkdownShaper[];
  /** What goes through the HTML tree, one walk after the other. */
  readonly walks: readonly (readonly ElementVisitor[])[];
}

export interface Compiled {
  readonly html: string;
  readonly runsCode: boolean;
}
