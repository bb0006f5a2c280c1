import type { Severity } from '#diagnostics';
import type { Hint, Stage } from './fault.ts';
import type { Json } from './json.ts';

/** Something to say about a text, with its place in it. */
export interface ManifestDiagnostic {
  /** Position of the document in the text, from 0. */
  readonly document: number;
  readonly stage: Stage;
  /** An `error` is what the server would refuse, a `warning` is advice, an `info` says what was assumed. */
  readonly severity: Severity;
  /** Permanent name: of the kind of fault, or of the lint. */
  readonly code: string;
  /** In the server's own words, in English; explanations in the reader's language belong to {@link Hint} and the catalogue. */
  readonly message: string;
  /** As the server writes it, from the root of what is written: in a fragment from its first line. */
  readonly path: string;
  /** Both count from 1; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Where the marked stretch ends, on the same terms; behind its last character. */
  readonly endLine: number;
  readonly endColumn: number;
  readonly hint?: Hint;
}

/**
 * What a document is: an `object` of a kind that the schema knows, an `unknown` kind (a custom resource, or one that is not
 * judged), a `fragment` of an object, `other` YAML that is none of Kubernetes' business, `empty`, or not readable at all.
 */
export type DocumentKind = 'object' | 'unknown' | 'fragment' | 'other' | 'empty' | 'unreadable';

export interface JudgedDocument {
  readonly is: DocumentKind;
  /** First line, from 1. */
  readonly line: number;
  /** Whether the server would take it; `undefined` where nobody can say: unknown kinds, other YAML. */
  readonly valid: boolean | undefined;
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
  /** Of a fragment: where in its kind it was taken to stand; empty at the root. `[]` is one item of a list. */
  readonly at?: string;
  /** The object as decoded; of a fragment, within an otherwise empty object. Missing after faults of YAML. */
  readonly decoded?: Json;
  /** The same with all that the server fills in. */
  readonly defaulted?: Json;
}

/** What came of judging a text. */
export interface Verdict {
  /** Version of Kubernetes that was asked, as in `1.34`. */
  readonly kubernetes: string;
  readonly documents: readonly JudgedDocument[];
  /** In the order of the text. */
  readonly diagnostics: readonly ManifestDiagnostic[];
}
