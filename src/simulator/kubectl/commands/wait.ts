import type { Json } from '#manifests';
import { type ClusterObject, keyFor, keyOf } from '../../objects/object.ts';
import { find } from '../../store/store.ts';
import { type Arguments, spanOf } from '../arguments/flags.ts';
import { resourceOf } from '../arguments/resources.ts';
import { targetsOf } from '../arguments/targets.ts';
import { apiObject } from '../printing/api-object.ts';
import { plainText, relaxedPath } from '../printing/json-path-text.ts';
import { valuesAt } from '../printing/json-path.ts';
import { report } from '../printing/report.ts';
import { CommandError, type Session, type Steps, waitWhile } from '../session.ts';

type Condition = (object: ClusterObject | undefined) => boolean;

const WEEK_SECONDS = 168 * 3600;
const DEFAULT_SECONDS = 30;

/** `kubectl wait` (kubectl/pkg/cmd/wait): for a condition, a value, or the end of objects. */
export function* wait(session: Session, given: Arguments): Steps {
  const { cluster } = session;
  const wanted = given.flags.get('for');
  if (wanted === undefined) {
    throw new CommandError('error: at least one of --for must be specified');
  }
  const holds = conditionOf(wanted);
  const timeout = spanOf(given, 'timeout', DEFAULT_SECONDS);
  const limit = timeout < 0 ? WEEK_SECONDS : timeout;
  const isForCreation = wanted.toLowerCase() === 'create';
  if (isForCreation) {
    const isMissing = (): boolean => targetsOf(session, given).objects.length === 0;
    if (!(yield* waitWhile(cluster, isMissing, limit)))
      throw new CommandError(targetsOf(session, given).missing.join('\n') || TIMED_OUT);
  }
  const { objects, missing } = targetsOf(session, given);
  const isForEnd = wanted.toLowerCase() === 'delete';
  if (missing.length > 0 && !isForEnd) throw new CommandError(missing.join('\n'));
  if (objects.length === 0 && !isForEnd) throw new CommandError('error: no matching resources found');
  const until = cluster.now + limit * 1000;
  const errors: string[] = [];
  for (const object of objects) {
    const now = (): ClusterObject | undefined => sameNow(session, object);
    const left = Math.max((until - cluster.now) / 1000, Number.MIN_VALUE);
    const isMet = holds(now()) || (limit > 0 && (yield* waitWhile(cluster, () => !holds(now()), left)));
    if (isMet)
      report(session, given, now() ?? object, isForEnd ? 'deleted' : isForCreation ? 'created' : 'condition met');
    else errors.push(`${TIMED_OUT} on ${resourceOf(object.kind).plural}/${object.metadata.name}`);
  }
  if (errors.length > 0) throw new CommandError(errors.join('\n'));
}

const TIMED_OUT = 'error: timed out waiting for the condition';

function sameNow({ cluster }: Session, { kind, metadata }: ClusterObject): ClusterObject | undefined {
  const found: ClusterObject | undefined = find(cluster.store, kind, keyFor(metadata.namespace, metadata.name));
  return found?.metadata.uid === metadata.uid && keyOf(found) !== '' ? found : undefined;
}

/** conditionFuncFor (kubectl/pkg/cmd/wait/wait.go) */
function conditionOf(wanted: string): Condition {
  if (/^delete$/i.test(wanted)) return (object) => object === undefined;
  if (/^create$/i.test(wanted)) return (object) => object !== undefined;
  const condition = /^condition=([^=]+)(?:=(.*))?$/i.exec(wanted);
  if (condition !== null) {
    const [, type = '', status = 'True'] = condition;
    const path = '.status.conditions[*]';
    return (object) =>
      object !== undefined &&
      valuesAt(apiObject(object), path).some(
        (one) =>
          textAt(one, 'type').toLowerCase() === type.toLowerCase() &&
          textAt(one, 'status').toLowerCase() === status.toLowerCase(),
      );
  }
  const path = /^jsonpath=(\{?[^=]*\}?)(?:=(.*))?$/s.exec(wanted);
  if (path !== null) {
    const [, expression = '', value] = path;
    return (object) => {
      const found = object === undefined ? [] : valuesAt(apiObject(object), relaxedPath(expression));
      return value === undefined
        ? found.length > 0
        : found.some((one) => plainText(one) === value.replace(/^(["'])(.*)\1$/, '$2'));
    };
  }
  throw new CommandError(`error: unrecognized condition: ${JSON.stringify(wanted)}`);
}

function textAt(value: Json, key: string): string {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === 'string' ? found : '';
}
