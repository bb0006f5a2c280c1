import type { EditedVault } from '../edited-vault.ts';
import type { Random } from '../seeded-random.ts';

/** One kind of change that a person, a tool or time makes to a folder of notes. */
export interface Edit {
  readonly name: string;
  /** How often it is chosen, beside the others. */
  readonly weight: number;
  /** Makes the change and says what was done; `undefined` where there was nothing that could be changed so. */
  readonly apply: (vault: EditedVault, random: Random) => string | undefined;
}
