import { latePart } from '#manifests/late';
import type { Command } from './commands.ts';
import { FURTHER_NAMES, type FurtherName } from './further-names.ts';

const further = latePart(() => import('./further-commands.ts'));

/**
 * Stands for `further-commands.ts` where the simulator runs in a browser: each command throws `PartMissing` until it was loaded,
 * and `withParts` loads it.
 */
export const FURTHER_COMMANDS: Readonly<Record<FurtherName, Command>> = Object.fromEntries(
  FURTHER_NAMES.map((name): [FurtherName, Command] => [
    name,
    (session, given) => further.get().FURTHER_COMMANDS[name](session, given),
  ]),
  // The names are those of the record.
) as Record<FurtherName, Command>;
