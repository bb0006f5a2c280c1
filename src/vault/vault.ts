import type { Diagnostic } from '#diagnostics';
import type { VaultPath } from '#naming';
import type { Attachment, Note } from './note.ts';

/** What a folder of notes holds. */
export interface Vault {
  /** Absolute path of the folder. */
  readonly root: string;
  /** Public and private notes, in the order of their paths. */
  readonly notes: readonly Note[];
  /**
   * Folders in which a path that begins with `/` may be found, the first that has it wins: the top (`''`), and where a
   * generator keeps what it serves from the top (Hugo's `static`).
   */
  readonly siteRoots: readonly string[];
  readonly attachments: ReadonlyMap<VaultPath, Attachment>;
  /** The mode in force, after `auto` has been decided. */
  readonly publication: { readonly mode: 'all' | 'asked'; readonly public: number; readonly private: number };
  readonly diagnostics: readonly Diagnostic[];
}
