import type { Path } from './path.ts';
import type { ObjectShape } from './schema/shape.ts';

/** Where on the way to the server's storage a fault is found; an object that fails one stage does not reach the next. */
export type Stage = 'yaml' | 'schema' | 'rule' | 'lint';

/** What can be advised; the texts are in the catalogue of hints, in both languages. */
export type HintCode =
  | 'did-you-mean'
  | 'belongs-in'
  | 'other-kinds'
  | 'quote'
  | 'quote-value'
  | 'use-version'
  | 'render-template'
  | 'use-spaces'
  | 'close-it'
  | 'add-space'
  | 'supported'
  | 'make-list'
  | 'make-object'
  | 'unquote'
  | 'encode'
  | 'straight-quotes'
  | 'restore-indentation'
  | 'remove-one'
  | 'whole-percent'
  | 'set-first'
  | 'name-kind'
  | 'excerpt';

export interface Hint {
  readonly code: HintCode;
  /** What to write, look at or add, as the code asks for. */
  readonly values: readonly string[];
}

/** A fault at a path of the object, before its place in the text is known. */
export interface Fault {
  readonly stage: Stage;
  readonly code: string;
  /** In the server's own words. */
  readonly message: string;
  readonly path: Path | undefined;
  readonly hint?: Hint | undefined;
  /** Of a field that its type does not have, for advice: looking for it takes longer than finding the fault. */
  readonly stray?: { readonly name: string; readonly shape: ObjectShape };
  /** Whether it is said by the way only: the server says it, and there is nothing to do about it. */
  readonly quiet?: boolean;
  /** Whether the fault lies in what is missing, not in what is written. */
  readonly missing?: boolean;
  /** Paths that must be written too for the fault to be certain; asked of fragments only. */
  readonly needs?: readonly Path[];
}
