import type { Cluster } from '../cluster/cluster.ts';
import { type Arguments, parseArguments } from './arguments/flags.ts';
import { wordsOf } from './arguments/words.ts';
import { apply } from './commands/apply.ts';
import { cordon, nodesOf } from './commands/cordon.ts';
import { deleteCommand } from './commands/delete.ts';
import { describe } from './commands/describe.ts';
import { drain } from './commands/drain.ts';
import { get } from './commands/get.ts';
import { label } from './commands/label.ts';
import { scale, setImage } from './commands/scale.ts';
import { taint } from './commands/taint.ts';
import { rollout } from './rollout/rollout.ts';
import { CommandError, type Result, type Session } from './session.ts';

const COMMANDS: Readonly<Record<string, (session: Session, given: Arguments) => void>> = {
  get,
  describe,
  delete: deleteCommand,
  drain,
  taint,
  rollout,
  scale,
  set: setImage,
  apply: (session, given) => {
    apply(session, given, 'apply');
  },
  create: (session, given) => {
    apply(session, given, 'create');
  },
  replace: (session, given) => {
    apply(session, given, 'replace');
  },
  label: (session, given) => {
    label(session, given, 'labels');
  },
  annotate: (session, given) => {
    label(session, given, 'annotations');
  },
  cordon: (session, given) => {
    cordon(session, nodesOf(session, given, 'cordon'), true);
  },
  uncordon: (session, given) => {
    cordon(session, nodesOf(session, given, 'uncordon'), false);
  },
};

/**
 * Runs a command line such as `kubectl get ds -A` or `k get po`. Commands that wait, such as `drain`, let virtual time
 * pass, unless `mayWait` is off: then they do their work and go.
 */
export function kubectl(
  cluster: Cluster,
  line: string,
  {
    files = {},
    mayWait = true,
  }: { readonly files?: Readonly<Record<string, string>>; readonly mayWait?: boolean } = {},
): Result {
  const session: Session = { cluster, files, mayWait, out: [], err: [] };
  let exitCode = 0;
  try {
    const [program = '', ...rest] = wordsOf(line);
    const given = parseArguments(program === 'kubectl' || program === 'k' ? rest : [program, ...rest]);
    const [name = '', ...words] = given.words;
    const command = COMMANDS[name];
    if (command === undefined) throw new CommandError(`error: unknown command "${name}" for "kubectl"`);
    command(session, { ...given, words });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    if (error.message !== '') session.err.push(`${error.message}\n`);
    exitCode = error.exitCode;
  }
  return { stdout: session.out.join(''), stderr: session.err.join(''), exitCode };
}
