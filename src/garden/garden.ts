import type { Concept, Glossary } from '#concepts';
import type { Diagnostic } from '#diagnostics';
import type { Drawing } from '#diagrams';
import type { Digest, Lang, Slug, VaultPath } from '#naming';
import type { CodeFile, DiagramSlot, Draft } from '#markdown';
import type { Site } from '#site';
import type { Store } from '#store';
import type { Note, Vault } from '#vault';
import type { Asset, Branch, Findable, NameShard, NotePage, Page, Redirect } from './page.ts';

/** The notes as a whole: who is who, who links whom. Holds public notes only. */
export interface Garden {
  readonly site: Site;
  /** Addresses of all pages, in the order of language, slug and number; those of concepts last. */
  readonly addresses: readonly PageAddress[];
  /** The whole page at an address; made when asked for. Throws a `RangeError` for an address that is not in `addresses`. */
  page(address: PageAddress): Page;
  /** What the page of a note says itself, made in less time than the page; `undefined` for the page of anything else. */
  ownText(address: PageAddress): OwnText | undefined;
  /**
   * A digest that stands for all that the page at an address is made from, told without making it; `undefined` where only
   * making the page tells (`inputsOf`). It tells the states of one page apart: two pages may have the same.
   */
  fingerprint(address: PageAddress): Digest | undefined;
  /**
   * A digest of all that may be seen of notes elsewhere than on their own pages, but for their dates and what lists say of
   * them: while it is the same, so are `branches` and `names`.
   */
  readonly world: Digest;
  /** The note whose text the page at an address shows; `undefined` for the page of a folder or a tag, and for further pages. */
  noteAt(address: PageAddress): Note | undefined;
  /** Addresses of the notes that run code (`NotePage.code`). */
  readonly codeAddresses: readonly PageAddress[];
  /** All branches that a sidebar may load. */
  readonly branches: readonly Branch[];
  readonly redirects: readonly Redirect[];
  /** The concepts of the glossary, in its order. */
  readonly concepts: readonly Concept[];
  /** Files that public pages use. */
  readonly assets: readonly Asset[];
  readonly names: readonly NameShard[];
  /** All notes and concepts as a search knows them. */
  readonly findables: readonly Findable[];
  /** The diagrams in all texts, as pages show them. */
  readonly diagrams: readonly ShownDiagram[];
  /** Faults of the garden itself: links, addresses, translations. */
  readonly diagnostics: readonly Diagnostic[];
}

export type OwnText = Pick<NotePage, 'body' | 'description'>;

/** Where a page is; `pagePath` says it as segments of a path. */
export interface PageAddress {
  readonly lang: Lang;
  readonly slug: Slug;
  /** Of a page that carries on with a list that is too long for one: its number, from 2. */
  readonly number?: number;
}

/** A diagram in a text. */
export interface ShownDiagram {
  readonly note: Note;
  /** It names nothing private. */
  readonly slot: DiagramSlot;
}

/** Finds what became of a diagram; `lang` is that of the text in which it stands. Its faults have the places of the source. */
export type Draw = (source: string, lang: Lang) => Drawing;

/** What a garden is planted from. */
export interface Seeds {
  readonly site: Site;
  readonly vault: Vault;
  /** The concepts that notes speak of; drafts know its words (`MarkdownOptions.lexicon`). */
  readonly glossary?: Glossary | undefined;
  /** The draft of a note's whole body. */
  draft(note: Note): Draft;
  /** The draft of a part of a note's source, for embeds. Offsets are those of `Heading` and `Block`. */
  fragment(note: Note, start: number, end: number): Draft;
  /**
   * Keeps what linking came to, for who plants the same notes again, by digests of all that it depends on; without it every text
   * is linked anew.
   */
  readonly linking?: Pick<Store, 'get' | 'set'> | undefined;
  /** The HTML of a file of code that is embedded, for who keeps it; otherwise it is made anew. */
  readonly codeFile?: (file: CodeFile) => string;
  /** Called when a page is made; without it the sources of diagrams are shown. */
  readonly diagram?: Draw;
  /** Day of the last change that version control knows of, `YYYY-MM-DD`; `undefined` where it knows none. */
  lastChange(path: VaultPath): string | undefined;
}
