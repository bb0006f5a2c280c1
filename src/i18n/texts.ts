import type { PerLang } from '#naming';

/** Kinds of callout that have a name of their own; any other is titled with the word its author wrote. */
export const CALLOUT_KINDS = [
  'note',
  'abstract',
  'info',
  'todo',
  'tip',
  'important',
  'success',
  'question',
  'warning',
  'caution',
  'failure',
  'danger',
  'bug',
  'example',
  'quote',
] as const;
export type CalloutKind = (typeof CALLOUT_KINDS)[number];

/**
 * Every text of the interface in one language. A text that takes a value is a function, so that each language puts it
 * where its grammar wants it. Texts are plain: whoever prints them escapes them.
 */
export interface Texts {
  /** Name of the language in itself. */
  readonly languageName: string;
  /** Locale as Open Graph writes it. */
  readonly openGraphLocale: string;

  readonly skipToText: string;
  readonly home: string;
  /** Title of a page in the browser: the page's own and the site's. */
  documentTitle(page: string, site: string): string;

  readonly menu: {
    readonly open: string;
    readonly close: string;
    /** Name of the sidebar as a landmark. */
    readonly label: string;
    /** Link to the rest of a long folder. */
    readonly more: string;
    readonly branchFailed: string;
  };
  readonly breadcrumbs: string;

  readonly theme: {
    readonly label: string;
    readonly system: string;
    readonly light: string;
    readonly dark: string;
  };

  readonly language: {
    readonly label: string;
    /** Notice on a page whose text is written in `written`. */
    readonly untranslated: PerLang<string>;
    /** Link of the notice to the page with the interface of the language it is written in. */
    readonly readInOriginal: PerLang<string>;
    /** Mark beside the title of a note in a list that is written in another language. */
    readonly written: PerLang<string>;
  };

  readonly note: {
    readonly updated: string;
    readingTime(minutes: number): string;
    readonly tags: string;
    readonly edit: string;
    readonly contents: string;
    readonly backlinks: string;
    /** Stands below the backlinks where not all are listed. */
    moreBacklinks(count: number): string;
    readonly neighbours: string;
    readonly previous: string;
    readonly next: string;
    /** In place of the text of an empty note. */
    readonly empty: string;
    /** Heading over what the folder holds, where a note stands for the folder. */
    readonly inThisFolder: string;
    readonly printedFrom: string;
  };

  readonly folder: {
    noteCount(count: number): string;
    readonly empty: string;
  };

  /** Pages over which a long list is spread. */
  readonly pagination: {
    /** Name of the links to the pages as a landmark. */
    readonly label: string;
    /** Title of a page after the first, made of that of the first. */
    title(title: string, number: number): string;
    /** Name of the link to a page. */
    page(number: number): string;
    readonly previous: string;
    readonly next: string;
  };

  readonly tags: {
    readonly all: string;
    /** Title and description of the page of a tag. */
    title(tag: string): string;
    description(tag: string, count: number): string;
    indexDescription(count: number): string;
    readonly narrower: string;
    readonly none: string;
  };

  readonly concepts: {
    /** Name of the page of all concepts, and its description. */
    readonly glossary: string;
    glossaryDescription(count: number): string;
    /** What the letters are called that lead to the concepts which begin with them. */
    readonly initials: string;
    /** Before the other words for a concept, the note that explains it, its page upstream, other concepts. */
    readonly aliases: string;
    readonly explainedIn: string;
    readonly upstream: string;
    readonly related: string;
    /** Heading over the notes that use a concept, and what stands there where none does. */
    readonly usedIn: string;
    readonly unused: string;
    /** The link from a definition to the page of its concept. */
    readonly more: string;
  };

  readonly code: {
    readonly copy: string;
    readonly copyCommands: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly wrap: string;
    /** Runs the commands of a transcript in the simulator. */
    readonly play: string;
  };

  /** Under blocks of code that hold a manifest. Versions are those of Kubernetes (`1.34`). */
  readonly manifest: {
    /** `what` names the kinds: `DaemonSet, Service`. */
    valid(version: string, what: string): string;
    refused(version: string): string;
    refusedOnPurpose(version: string): string;
    unknownKind(kinds: string): string;
    readonly unchecked: string;
    /** Spoken before the server's words. */
    readonly fault: string;
    /** The link to the simulator with the manifest in it. */
    readonly openInLab: string;
  };

  /** A scenario of the simulator, where a page runs no scripts. */
  readonly simulator: {
    readonly start: string;
    /** `time` as kubectl writes ages: `1m30s`. */
    after(time: string): string;
    readonly noPods: string;
    moreNodes(count: number): string;
    /** Above pods that are on no node. */
    readonly unplaced: string;
    nodeAdded(name: string): string;
    nodeFailed(name: string): string;
    nodeReturned(name: string): string;
    nodeChanged(name: string): string;
    podDeleted(of: string, node: string): string;
    imageChanged(image: string): string;
    /** Under a scenario that cannot be run. */
    readonly notRun: string;
  };

  readonly diagram: {
    /** Folds out what a picture says. */
    readonly asText: string;
    /** Under the source that stands in the place of a picture. */
    readonly notDrawn: string;
    /** Shows a picture on the whole screen. */
    readonly enlarge: string;
    readonly screenFailed: string;
    /** Says which keys move and zoom it there. */
    readonly keys: string;
    readonly farther: string;
    readonly whole: string;
    readonly closer: string;
    readonly close: string;
  };

  /** The page of the simulator. The texts of the widget itself are `LabTexts`. */
  readonly lab: {
    readonly title: string;
    readonly description: string;
    readonly shelf: string;
    readonly empty: string;
    readonly emptyDescription: string;
    /** Stands where the widget comes. */
    readonly waiting: string;
    readonly needsScripts: string;
    readonly failed: string;
  };

  readonly callouts: Readonly<Record<CalloutKind, string>>;

  readonly text: {
    /** Name of the anchor beside a heading. */
    linkToHeading(heading: string): string;
    readonly headingCopied: string;
    readonly footnotes: string;
    footnoteBack(number: number): string;
    /** Name of a table that can be scrolled. */
    readonly table: string;
    /** Name of a tab that has none of its own. */
    readonly tab: string;
    readonly linkBroken: string;
    readonly linkPrivate: string;
    readonly linkPrivateFile: string;
    /** Stands for the name of a note that is not public, where a link has no label of its own. */
    readonly privateNote: string;
    /** The same of a file. */
    readonly privateFile: string;
    readonly taskDone: string;
    readonly taskOpen: string;
    /** Link above an embedded note to the note itself. */
    embedSource(title: string): string;
    readonly embedBroken: string;
    readonly embedPrivate: string;
    readonly embedPrivateFile: string;
    readonly imageMissing: string;
    /** Drawings of Obsidian, which a page cannot draw. */
    readonly drawing: {
      readonly kinds: Readonly<Record<'canvas' | 'excalidraw' | 'base', string>>;
      cards(cards: number, connections: number): string;
      elements(elements: number): string;
      /** Cards that are not listed. */
      more(cards: number): string;
      readonly notDrawn: string;
      /** Of a link to one. */
      readonly notShown: string;
    };
    /** Summary of what is folded, where its author gave none. */
    readonly more: string;
  };

  /** Notices in the place of what plugins of Obsidian make of a note. */
  readonly plugins: {
    /** Above the text of a block. */
    notRun(plugin: string): string;
    /** In the place of a block that is nothing to read. */
    hidden(plugin: string): string;
    readonly drawing: string;
    readonly board: string;
  };

  readonly notFound: {
    readonly title: string;
    readonly explanation: string;
    readonly nearNames: string;
    readonly backHome: string;
  };

  readonly search: {
    /** What opens it. */
    readonly open: string;
    /** Title of its page. */
    readonly title: string;
    readonly description: string;
    /** On its page, where no script runs. */
    readonly needsScripts: string;
    /** Announced where it cannot be loaded. */
    readonly failed: string;
  };

  readonly redirect: {
    readonly title: string;
    /** Stands before the link to the page. */
    readonly moved: string;
  };

  readonly entrance: {
    readonly chooseLanguage: string;
  };

  /** What the site's owner reads in the terminal. */
  readonly owner: {
    /** How many notes are public and by which rule: `all` unless they say otherwise, or only those that `asked`. */
    publication(rule: 'all' | 'asked', shown: number, hidden: number): string;
    /** Above the lists of what a build would publish, and no longer publish, against the last one. */
    readonly newlyPublic: string;
    readonly noLongerPublic: string;
    readonly nothingNew: string;
    noReceipt(file: string): string;
    receiptUnreadable(file: string): string;
    /** The site holds something private; `site` is the folder in which it lies now, `report` the list of its leaks. */
    leaked(site: string, report: string): string;
    /** The overlay of a page in development. */
    readonly faults: {
      heading(count: number): string;
      readonly close: string;
    };
  };
}
