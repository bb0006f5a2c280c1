import type { Diagnostic } from '#diagnostics';
import type { Lang } from '#naming';
import type { Change } from '../rewrite.ts';
import type { HtmlElement } from './tree/html-node.ts';
import type { Writer } from './writer.ts';

/** What turning HTML into Markdown needs to know, and where it leaves what it has to say. */
export interface Conversion {
  readonly html: string;
  readonly lang: Lang;
  readonly writer: Writer;
  /** The address that the page had, where it says so: relative links were meant from there. */
  readonly address: URL | undefined;
  /** The ids that links of the page lead to. */
  readonly wanted: ReadonlySet<string>;
  /** Footnotes by the id that their references lead to. */
  readonly footnotes: ReadonlyMap<string, Footnote>;
  /** Says once for each `what` that it was said otherwise. */
  readonly changed: (what: string, at: number) => void;
  /** Says that something is not there any more. */
  readonly lost: (what: string, at: number, became?: Change['became']) => void;
  readonly report: (code: 'html-content-lost' | 'blog-image-missing', what: string, at: number) => void;
  /** Whether an element is no part of what the author wrote; says so where it is. */
  readonly isLeftOut: (element: HtmlElement) => boolean;
}

/** A note at the foot of a page, and the number that it gets. */
export interface Footnote {
  readonly number: number;
  readonly element: HtmlElement;
}

/** What a conversion has found. */
export interface Findings {
  readonly changes: Change[];
  readonly diagnostics: Diagnostic[];
}
