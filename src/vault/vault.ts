import type { Diagnostic } from '#diagnostics';
import type { VaultPath } from '#naming';
import type { Attachment, Note } from './note.ts';

/** What a folder of notes holds. */
export interface Vault {
  /** Absolute path of the folder. */
  readonly root: string;
  /** Public and private notes, in the order of their paths. */
  readonly notes: readonly Note[];
  readonly attachments: ReadonlyMap<VaultPath, Attachment>;
  /** The mode in force, after `auto` has been decided. */
  readonly publication: { readonly mode: 'all' | 'asked'; readonly public: number; readonly private: number };
  readonly diagnostics: readonly Diagnostic[];
}
