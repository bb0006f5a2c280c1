import { update } from '../../cluster/api.ts';
import type { ClusterObject } from '../../objects/object.ts';
import { type Arguments, dryRunOf, dryRunText } from '../arguments/flags.ts';
import { qualifiedName, resourceOf } from '../arguments/resources.ts';
import type { Session } from '../session.ts';
import { objectText } from './object-text.ts';

/** `daemonset.apps/agent` */
export function nameOf({ kind, metadata }: ClusterObject): string {
  return `${qualifiedName(resourceOf(kind))}/${metadata.name}`;
}

/** What a command says of an object that it has changed, or the object itself in the form of `-o` (PrintFlags.ToPrinter). */
export function report(session: Session, given: Arguments, object: ClusterObject, operation: string): void {
  const output = given.flags.get('output') ?? '';
  if (output === '') session.out.push(`${nameOf(object)} ${operation}${dryRunText(given)}\n`);
  else session.out.push(objectText([object], output, { isSingle: true }));
}

/** Changes an object, or with a dry run only says what it would be. */
export function change<T extends ClusterObject>({ cluster }: Session, given: Arguments, object: T): T {
  return dryRunOf(given) === 'none' ? update(cluster, object) : object;
}
