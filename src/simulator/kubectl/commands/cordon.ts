import type { Node } from '../../objects/node.ts';
import type { Arguments } from '../arguments/flags.ts';
import { targetsOf } from '../arguments/targets.ts';
import { change, report } from '../printing/report.ts';
import { CommandError, type Session } from '../session.ts';

/** The nodes that a command names or selects (DrainCmdOptions.Complete, kubectl/pkg/cmd/drain/drain.go). */
export function nodesOf(session: Session, given: Arguments): Node[] {
  const { command, words } = given;
  const isSelected = given.flags.has('selector');
  const help = `\nSee 'kubectl ${command} -h' for help and examples`;
  if (words.length === 0 && !isSelected) throw new CommandError(`error: USAGE: ${command} NODE [flags]${help}`);
  if (words.length > 0 && isSelected) {
    throw new CommandError(`error: error: cannot specify both a node name and a --selector option${help}`);
  }
  // ResourceNames: a name may be told with its kind.
  const names = words.map((word) => (word.includes('/') ? word : `node/${word}`));
  const { objects, missing } = targetsOf(session, given, isSelected ? { words: ['node'] } : { words: names });
  if (missing.length > 0) throw new CommandError(missing.join('\n'));
  const other = objects.find(({ kind }) => kind !== 'Node');
  if (other !== undefined) throw new CommandError('error: expected resource of type node');
  if (objects.length === 0) session.err.push('No resources found\n');
  return objects.filter((object) => object.kind === 'Node');
}

/** `kubectl cordon` and `uncordon`. */
export function cordonCommand(session: Session, given: Arguments): void {
  cordon(session, given, nodesOf(session, given), given.command === 'cordon');
}

/** RunCordonOrUncordon */
export function cordon(session: Session, given: Arguments, nodes: readonly Node[], isOff: boolean): void {
  for (const node of nodes) {
    const word = isOff ? 'cordoned' : 'uncordoned';
    if (node.spec.unschedulable === isOff) report(session, given, node, `already ${word}`);
    else {
      const spec = { ...node.spec, unschedulable: isOff };
      report(session, given, change(session, given, { ...node, spec }), word);
    }
  }
}
