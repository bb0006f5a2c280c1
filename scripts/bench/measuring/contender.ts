import type { Edit } from './edit.ts';
import type { Command } from './run-measured.ts';

/** Something that makes a site of the notes and is measured: Madang, or one that it is compared with. */
export interface Contender {
  readonly name: string;
  /** Version, as its makers count. */
  readonly version: string;
  readonly command: Command;
  /** Where it writes the site. */
  readonly dist: string;
  /** Forgets all that earlier builds left: the site and what is kept for the next build. */
  forget(): Promise<void>;
  /** Changes its notes. */
  apply(edit: Edit): Promise<void>;
}
