import type { Arguments } from './arguments/flags.ts';
import { apply } from './commands/apply.ts';
import { cordonCommand } from './commands/cordon.ts';
import { createNamed } from './commands/create.ts';
import { deleteCommand } from './commands/delete.ts';
import { drain } from './commands/drain.ts';
import { get } from './commands/get.ts';
import { label } from './commands/label.ts';
import { scale } from './commands/scale.ts';
import { setImage } from './commands/set-image.ts';
import { taint } from './commands/taint.ts';
import { FURTHER_COMMANDS } from './further-commands.ts';
import { rollout } from './rollout/rollout.ts';
import type { Session, Steps } from './session.ts';

/** A command; one that may have to wait is made of steps. It ends with an exit code, or with nothing for 0. */
export type Command =
  ((session: Session, given: Arguments) => Steps<number> | Steps) | ((session: Session, given: Arguments) => void);

/** What each command does, by its name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  get,
  delete: deleteCommand,
  drain,
  taint,
  scale,
  'set image': setImage,
  'rollout status': rollout,
  'rollout history': rollout,
  'rollout undo': rollout,
  'rollout restart': rollout,
  'rollout pause': rollout,
  'rollout resume': rollout,
  apply,
  create: apply,
  replace: apply,
  'create namespace': createNamed,
  'create serviceaccount': createNamed,
  'create deployment': createNamed,
  label,
  annotate: label,
  cordon: cordonCommand,
  uncordon: cordonCommand,
  ...FURTHER_COMMANDS,
};
