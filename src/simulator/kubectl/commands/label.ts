import type { ClusterObject } from '../../objects/object.ts';
import { type Arguments, dryRunOf, isOn } from '../arguments/flags.ts';
import { aggregate, resourcesAndPairs } from '../arguments/pairs.ts';
import { resourceOf } from '../arguments/resources.ts';
import { targetsOf } from '../arguments/targets.ts';
import { change, report } from '../printing/report.ts';
import { CommandError, type Session } from '../session.ts';

interface Change {
  readonly key: string;
  /** Missing if the key goes. */
  readonly value: string | undefined;
}

/** `kubectl label` and `kubectl annotate` (kubectl/pkg/cmd/label/label.go, annotate/annotate.go). */
export function label(session: Session, given: Arguments): void {
  const isLabel = given.command === 'label';
  const noun = isLabel ? 'label' : 'annotation';
  const fail = (text: string): never => {
    throw new CommandError(`error: ${text}`);
  };
  const { resources, pairs } = resourcesAndPairs(given.words, noun);
  const changes = pairs.map((pair) => changeIn(pair, isLabel));
  if (isOn(given, 'all') && given.flags.has('selector')) fail('cannot set --all and --selector at the same time');
  if (resources.length === 0 && !given.flags.has('filename'))
    fail('one or more resources must be specified as <resource> <name> or <resource>/<name>');
  const lists = isOn(given, 'list');
  if (changes.length === 0 && !lists) fail(`at least one ${noun} update is required`);
  const both = changes.filter(
    ({ key, value }) => value === undefined && changes.some((one) => one.key === key && one.value !== undefined),
  );
  if (both.length > 0) {
    fail(
      isLabel
        ? 'can not both modify and remove a label in the same command'
        : `can not both modify and remove the following annotation(s) in the same command: ${both.map(({ key }) => key).join(', ')}`,
    );
  }
  const { objects, missing, isNamed } = targetsOf(session, given, { words: resources });
  const errors: string[] = [...missing];
  for (const object of objects) {
    try {
      const changed = changeOne(session, given, object, changes);
      if (lists) list(session, changed, isLabel, isNamed && objects.length === 1);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      errors.push(error.message);
    }
  }
  if (errors.length > 0) throw new CommandError(errors.join('\n'));
}

/** parseLabels, ParsePairs */
function changeIn(pair: string, isLabel: boolean): Change {
  const place = pair.indexOf('=');
  if (place < 0) return { key: pair.slice(0, -1), value: undefined };
  const value = pair.slice(place + 1);
  if (!isLabel) return { key: pair.slice(0, place), value };
  if (value.includes('=')) throw new CommandError(`error: invalid label spec: ${pair}`);
  const faults = [
    ...(value.length > 63 ? ['must be no more than 63 bytes'] : []),
    ...(/^(?:[A-Za-z0-9](?:[-\w.]*[A-Za-z0-9])?)?$/.test(value)
      ? []
      : [
          "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')",
        ]),
  ];
  if (faults.length > 0) throw new CommandError(`error: invalid label value: "${pair}": ${faults.join(';')}`);
  return { key: pair.slice(0, place), value };
}

function changeOne(
  session: Session,
  given: Arguments,
  object: ClusterObject,
  changes: readonly Change[],
): ClusterObject {
  const isLabel = given.command === 'label';
  const field = isLabel ? 'labels' : 'annotations';
  const values = new Map(Object.entries(object.metadata[field]));
  const isTried = isOn(given, 'list') || isOn(given, 'local') || dryRunOf(given) === 'client';
  for (const { key, value } of changes) {
    if (isLabel && !isTried && value === undefined && !values.has(key)) session.out.push(`label "${key}" not found.\n`);
  }
  if (!isOn(given, 'overwrite')) refuseOverwrites(changes, values, isLabel);
  let [hasAdded, hasRemoved] = [false, false];
  for (const { key, value } of changes) {
    if (value === undefined) hasRemoved = values.delete(key) || hasRemoved;
    else {
      hasAdded ||= values.get(key) !== value;
      values.set(key, value);
    }
  }
  const next = { ...object, metadata: { ...object.metadata, [field]: Object.fromEntries(values) } };
  if (isOn(given, 'list')) return next;
  const changed = isOn(given, 'local') ? next : change(session, given, next);
  report(session, given, changed, isLabel ? wordFor(hasAdded, hasRemoved) : 'annotated');
  return changed;
}

function list(session: Session, { kind, metadata }: ClusterObject, isLabel: boolean, isSingle: boolean): void {
  const { group } = resourceOf(kind);
  const noun = isLabel ? 'labels' : 'annotations';
  if (!isSingle) session.out.push(`Listing ${noun} for ${kind}.${group}/${metadata.name}:\n`);
  for (const [key, value] of Object.entries(metadata[noun])) {
    session.out.push(`${isSingle ? '' : ' '}${key}=${value}\n`);
  }
}

// The cause of a change may always be told anew (polymorphichelpers.ChangeCauseAnnotation).
const CHANGE_CAUSE = 'kubernetes.io/change-cause';

/** validateNoOverwrites, validateNoAnnotationOverwrites */
function refuseOverwrites(changes: readonly Change[], values: ReadonlyMap<string, string>, isLabel: boolean): void {
  const taken = changes
    .filter(({ key, value }) => value !== undefined && values.has(key) && values.get(key) !== value)
    .filter(({ key }) => isLabel || key !== CHANGE_CAUSE)
    .map(({ key }) => `'${key}' already has a value (${values.get(key) ?? ''})`);
  if (taken.length === 0) return;
  if (isLabel) throw new CommandError(`error: ${aggregate(taken.map((text) => `${text}, and --overwrite is false`))}`);
  throw new CommandError(
    `error: --overwrite is false but found the following declared annotation(s): ${taken.join('; ')}`,
  );
}

/** updateDataChangeMsg */
function wordFor(hasAdded: boolean, hasRemoved: boolean): string {
  if (hasAdded) return hasRemoved ? 'modified' : 'labeled';
  return hasRemoved ? 'unlabeled' : 'not labeled';
}
