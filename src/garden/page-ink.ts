import type { Concept } from '#concepts';
import type { Lang } from '#naming';
import type { Site } from '#site';
import type { CodeFile } from '#markdown';
import type { Attachment, Note } from '#vault';
import type { ConceptShelf } from './concepts/concept-shelf.ts';
import type { Drawings } from './drawings/drawings.ts';
import type { EmbedParts } from './embed-plan.ts';
import type { Draw } from './garden.ts';
import type { Hrefs } from './hrefs.ts';
import type { ImageSize } from './image-sizes.ts';
import type { LinkedDraft } from './linked-draft.ts';
import type { Resolve } from './resolver.ts';
import type { TagBook } from './tag-book.ts';
import type { NoteTarget } from './target.ts';
import type { TranslationSet } from './translation-sets.ts';

/** What every body is written with. */
export interface FillParts extends EmbedParts {
  readonly site: Site;
  readonly hrefs: Hrefs;
  readonly tags: TagBook;
  readonly concepts: ConceptShelf;
  /** The notes that explain concepts. */
  readonly explainedIn: ReadonlyMap<Concept, NoteTarget>;
  readonly drawings: Drawings;
  /** For what drawings lead to. */
  readonly resolve: Resolve;
  readonly codeFile: (file: CodeFile) => string;
  readonly diagram: Draw;
  readonly titleOf: (note: Note) => string;
  /** Text of a note's heading by its index. */
  readonly headingOf: (note: Note, index: number) => string | undefined;
  readonly sizeOf: (file: Attachment) => ImageSize | undefined;
}

/** A page while its body is being written. */
export interface PageInk extends FillParts {
  /** Language of the page's address. */
  readonly lang: Lang;
  /** The note whose page it is. */
  readonly set: TranslationSet;
  images: number;
  diagrams: number;
  embeds: number;
  /** How often each name of an embed was used: landmarks of a page need names of their own. */
  readonly embedNames: Map<string, number>;
  /** The concepts that were linked so far. */
  readonly usedConcepts: Set<Concept>;
}

/** The text that is being written into a page: its own, or one that is embedded. */
export interface TextInk {
  readonly page: PageInk;
  readonly text: LinkedDraft;
  /** What stands before the ids of this text; `''` for the page's own. */
  readonly prefix: string;
}
