import { update } from '../../cluster/api.ts';
import type { Node } from '../../objects/node.ts';
import type { Arguments } from '../arguments/flags.ts';
import { targetsOf } from '../arguments/targets.ts';
import { CommandError, type Session } from '../session.ts';

/** The nodes that a command names or selects. */
export function nodesOf(session: Session, given: Arguments, verb: string): Node[] {
  const isSelected = given.flags.has('selector');
  if (given.words.length === 0 && !isSelected) {
    throw new CommandError(`error: USAGE: ${verb} NODE [flags]\nSee 'kubectl ${verb} -h' for help and examples`);
  }
  if (given.words.length > 0 && isSelected) {
    throw new CommandError(
      `error: error: cannot specify both a node name and a --selector option\nSee 'kubectl ${verb} -h' for help and examples`,
    );
  }
  const names = given.words.map((word) => word.replace(/^(?:no|nodes?)\//, ''));
  const { objects, missing } = targetsOf(session, given, ['node', ...names]);
  if (missing.length > 0) throw new CommandError(missing.join('\n'));
  return objects.filter((object) => object.kind === 'Node');
}

/** `kubectl cordon` and `uncordon` (RunCordonOrUncordon, kubectl/pkg/cmd/drain/drain.go). */
export function cordon(session: Session, nodes: readonly Node[], isOff: boolean): void {
  for (const node of nodes) {
    const word = isOff ? 'cordoned' : 'uncordoned';
    const { name } = node.metadata;
    if (node.spec.unschedulable === isOff) session.out.push(`node/${name} already ${word}\n`);
    else {
      update(session.cluster, { ...node, spec: { ...node.spec, unschedulable: isOff } });
      session.out.push(`node/${name} ${word}\n`);
    }
  }
}
