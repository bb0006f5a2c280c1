import type { Lang } from '#naming';
import type { PageKind, ShownText } from '#search';

/** What the page asks the worker of the search. */
export type Request =
  | { readonly kind: 'open'; readonly base: string; readonly reader: Lang }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly question: string;
      readonly reader: Lang;
      readonly filter: Filter;
    }
  | { readonly kind: 'show'; readonly id: number; readonly page: number; readonly reader: Lang };

/** What the worker answers; `id` is that of the request. */
export type Reply =
  | ({ readonly kind: 'hits'; readonly id: number } & Hits)
  | { readonly kind: 'shown'; readonly id: number; readonly page: number; readonly shown: ShownText }
  /** `hits` of what is known nevertheless follow or came before. */
  | { readonly kind: 'failed'; readonly id: number };

/** What a hit must be; what is not set may be anything. */
export interface Filter {
  readonly tag?: string;
  /** Language in which it is written. */
  readonly language?: Lang;
  readonly kind?: PageKind;
}

export interface Hits {
  /** Best first, at most 30. */
  readonly hits: readonly ShownHit[];
  /** Number of all hits, listed or not. */
  readonly count: number;
  /** Whether the index was asked, too, and not only the names of pages. */
  readonly isWhole: boolean;
  /** What all hits may be filtered by, before they were. */
  readonly choices: Choices;
  /** Names to look for instead, where nothing was found. */
  readonly near: readonly string[];
}

export interface Choices {
  readonly tags: readonly string[];
  readonly languages: readonly Lang[];
  readonly kinds: readonly PageKind[];
}

/** A hit in the language of the reader, as far as it is known without its text. */
export interface ShownHit {
  readonly page: number;
  readonly href: string;
  readonly title: string;
  readonly folders: readonly string[];
  readonly kind: PageKind;
  /** Language in which the page is written that is shown. */
  readonly lang: Lang;
  /** Words to mark on the page. */
  readonly words: readonly string[];
}
