import { type Arguments, numberOf } from '../arguments/flags.ts';
import { targetsOf } from '../arguments/targets.ts';
import { change, report } from '../printing/report.ts';
import { CommandError, type Session } from '../session.ts';

/** `kubectl scale` (kubectl/pkg/cmd/scale/scale.go): only for what has a number of replicas. */
export function scale(session: Session, given: Arguments): void {
  const replicas = numberOf(given, 'replicas', -1);
  if (replicas < 0) {
    throw new CommandError(
      'error: The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0',
    );
  }
  const expected = numberOf(given, 'current-replicas', -1);
  const { objects, missing } = targetsOf(session, given);
  for (const object of objects) {
    if (object.kind !== 'Deployment' && object.kind !== 'ReplicaSet') {
      throw new CommandError('Error from server (NotFound): the server could not find the requested resource');
    }
    if (expected >= 0 && object.spec.replicas !== expected) {
      throw new CommandError(`error: Expected replicas to be ${String(expected)}, was ${String(object.spec.replicas)}`);
    }
    const scaled = { ...object, spec: { ...object.spec, replicas } } as typeof object;
    report(session, given, change(session, given, scaled), 'scaled');
  }
  if (missing.length > 0) throw new CommandError(missing.join('\n'));
  if (objects.length === 0) throw new CommandError('error: no objects passed to scale');
}
