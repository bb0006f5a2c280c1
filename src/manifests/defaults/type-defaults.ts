import type { Draft, DraftValue } from './draft.ts';

/** What the server fills in, by names of types in the schema (`SetDefaults_…` of each type). */
export interface TypeDefaults {
  /** What depends on other fields. Specs and the like that Go holds by value are made here, empty. */
  readonly computed: Readonly<Record<string, (draft: Draft) => void>>;
  /** Values that stand where nothing is written; they come after what is computed. */
  readonly values: Readonly<Record<string, Readonly<Record<string, DraftValue>>>>;
}
