import type { Place } from '#diagnostics';
import type { Digest, Flavour, Lang, NoteId, VaultPath } from '#naming';

/**
 * How a note's text is written down. `text`: a `.txt` file without a mark of Markdown, whose line breaks are kept; `html`: a
 * page that a blog has exported.
 */
export type NoteFormat = 'markdown' | 'mdx' | 'text' | 'html';

/** The fields of frontmatter that Madang understands, of every flavour, under one name each. */
export interface Frontmatter {
  readonly title?: string;
  readonly description?: string;
  /** Other names of the note: found by wikilinks, and redirected to its page. Those that begin with `/` are old addresses. */
  readonly aliases: readonly string[];
  /** Tags without `#`; `/` nests. */
  readonly tags: readonly string[];
  /** Address that the note had elsewhere (`permalink`), redirected to its page. */
  readonly permalink?: string;
  /** Path that replaces the file's own in the tree (`dg-path`). */
  readonly path?: string;
  /** The note is the home page (`dg-home`). */
  readonly home: boolean;
  /** The note is a drawing of the Excalidraw plugin, which keeps its data in Markdown (`excalidraw-plugin`). */
  readonly drawing?: true;
  /** The note of which this one is a translation: a path, slug or name. */
  readonly translationOf?: string;
  /** Days as `YYYY-MM-DD`. */
  readonly created?: string;
  readonly updated?: string;
  /** Place among its siblings, smaller first. */
  readonly order?: number;
}

/** Where the values of fields stand, as offsets in the note's `source`; `aliases` and `tags` in the order of the names. */
export interface FieldStarts {
  readonly permalink?: number;
  readonly translationOf?: number;
  readonly home?: number;
  readonly aliases: readonly number[];
  readonly tags: readonly number[];
}

/** Whether a note is public, decided once, and why. */
export interface Publication {
  readonly public: boolean;
  /**
   * `default`: the mode decides, the note says nothing; `unreadable`: its frontmatter does not parse, so that it may have
   * said private; `never-public`: `site.yaml` names its path; `excluded`: the settings of its own generator do; `folder`: it
   * lies in a folder that is private by its name; `scheduled`, `expired`: its own dates; otherwise the field that decided.
   */
  readonly decidedBy:
    | 'default'
    | 'unreadable'
    | 'never-public'
    | 'excluded'
    | 'folder'
    | 'scheduled'
    | 'expired'
    | 'dg-publish'
    | 'publish'
    | 'published'
    | 'public'
    | 'draft'
    | 'private';
  /** What decided, as it is written: `draft: true`, `never-public: journal`; `undefined` where the mode did. */
  readonly what?: string;
  /** Where that stands: in the note, or in the settings that decided. */
  readonly place?: Place;
}

/** How the flavour of a note was found. */
export interface Recognition {
  /** `site`: `site.yaml` says so; `marks`: the note's own; `folder`: the marks of the folder that it lies in. */
  readonly by: 'site' | 'marks' | 'folder' | 'default';
  /** What was found that speaks for a flavour. */
  readonly marks: readonly FlavourMark[];
}

/** Something that speaks for a flavour, in words that its author knows: `{% highlight %}`, `_posts/`. */
export interface FlavourMark {
  readonly flavour: Flavour;
  readonly what: string;
  /** Where it stands in the note; `undefined` where the path or the folder speaks. */
  readonly place?: Place;
}

/** One file with a text, read and understood as far as its frontmatter. */
export interface Note {
  readonly id: NoteId;
  readonly lang: Lang;
  /** How the language was found. */
  readonly langFrom: 'frontmatter' | 'folder' | 'suffix' | 'script' | 'default';
  /**
   * The path that is the same for both languages of a note: language folder, language suffix and file extension taken
   * away, `dg-path` applied. `README`, `index` and `_index` files stand for their folder: `workloads`, or `''` at the top.
   */
  readonly stem: string;
  readonly format: NoteFormat;
  readonly flavour: Flavour;
  readonly recognised: Recognition;
  readonly frontmatter: Frontmatter;
  /** The places of faults in the frontmatter that show only beside other notes. */
  readonly fieldStarts?: FieldStarts;
  readonly publication: Publication;
  /** The whole text as read: NFC, LF, without BOM; frontmatter included, so that offsets give true lines. */
  readonly source: string;
  /** Offset in `source` where the body begins (after the frontmatter). */
  readonly bodyStart: number;
  /** Digest of the file's path and bytes. */
  readonly digest: Digest;
}

/** A file that is not a note: an image, a PDF, … Published only where a public note uses it. */
export interface Attachment {
  readonly path: VaultPath;
  /** Where it lies on this machine. */
  readonly absolutePath: string;
  /** It must not be published even where a public note uses it. */
  readonly heldBack: boolean;
}
