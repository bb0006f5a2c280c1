import type { Place } from '#diagnostics';
import type { Digest, PerLang, Slug } from '#naming';

/** An idea that notes speak of: what it is called, in a sentence or two what it is, and where there is more. */
export interface Concept {
  /** Key in the glossary and last segment of the page's address; without a slash. */
  readonly id: Slug;
  /** What it is called. A language that the glossary does not give takes the other's. Plain text. */
  readonly term: PerLang<string>;
  /** One paragraph of plain text, filled in like the term. */
  readonly definition: PerLang<string>;
  /** Other right ways to say it, in any language: `데몬 셋`, `daemonset`. */
  readonly aliases: readonly string[];
  /** Wrong ways that are met, in any language: `대몬셋`, `demonset`. */
  readonly misspellings: readonly string[];
  /** The note that explains it, as a wikilink or a path from the top of the folder of notes would have it. */
  readonly note: NoteReference | undefined;
  /** Page of the project that the concept comes from, for each language: `https://…`. */
  readonly upstream: PerLang<string> | undefined;
  /** Other concepts of the glossary, in the order in which they are given. */
  readonly related: readonly Slug[];
  /** Where it stands in the glossary. */
  readonly place: Place;
}

/** A note by its name, and where the glossary names it. */
export interface NoteReference {
  /** `taints`, `ko/taints.md`, `taints#effects`: what would stand in `[[…]]`. */
  readonly target: string;
  readonly place: Place;
}

/** The concepts of a site, in the order of the glossary. */
export interface Glossary {
  readonly concepts: readonly Concept[];
  /** Digest of all that it says; not of comments or of the order of keys in the file. */
  readonly digest: Digest;
}
