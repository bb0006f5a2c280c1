import { update } from '../../cluster/api.ts';
import type { ClusterObject } from '../../objects/object.ts';
import { type Arguments, isOn } from '../arguments/flags.ts';
import { targetsOf } from '../arguments/targets.ts';
import { CommandError, type Session } from '../session.ts';
import { nameOf } from './get.ts';

/** `kubectl label` and `kubectl annotate` (kubectl/pkg/cmd/label/label.go, annotate/annotate.go). */
export function label(session: Session, given: Arguments, field: 'labels' | 'annotations'): void {
  const isChange = (word: string): boolean => /^[^=]+=/.test(word) || /.-$/.test(word);
  const firstChange = given.words.findIndex((word, index) => index > 0 && isChange(word));
  const changes = firstChange < 0 ? [] : given.words.slice(firstChange);
  const words = firstChange < 0 ? given.words : given.words.slice(0, firstChange);
  const verb = field === 'labels' ? 'label' : 'annotation';
  if (changes.length === 0) throw new CommandError(`error: at least one ${verb} update is required`);
  const needsNames = words.length === 1 && !(words[0] ?? '').includes('/');
  const isAll = isOn(given, 'all') || given.flags.has('selector');
  if (needsNames && !isAll) throw new CommandError('error: resource(s) were provided, but no name was specified');
  const { objects, missing } = targetsOf(session, given, words);
  for (const object of objects) changeOne(session, given, object, changes, field);
  if (missing.length > 0) throw new CommandError(missing.join('\n'));
}

function changeOne(
  session: Session,
  given: Arguments,
  object: ClusterObject,
  changes: readonly string[],
  field: 'labels' | 'annotations',
): void {
  const parsed = changes.map((change) => {
    const [, key = '', value] = /^([^=]+?)(?:=(.*)|-)$/s.exec(change) ?? [];
    return { key, value };
  });
  const values = new Map(Object.entries(object.metadata[field]));
  const missing = parsed.filter(({ key, value }) => value === undefined && !values.has(key));
  if (field === 'labels') for (const { key } of missing) session.out.push(`label "${key}" not found.\n`);
  if (!isOn(given, 'overwrite')) refuseOverwrites(parsed, values, field);
  let [hasAdded, hasRemoved] = [false, false];
  for (const { key, value } of parsed) {
    if (value === undefined) hasRemoved = values.delete(key) || hasRemoved;
    else {
      hasAdded ||= values.get(key) !== value;
      values.set(key, value);
    }
  }
  const metadata = { ...object.metadata, [field]: Object.fromEntries(values) };
  update(session.cluster, { ...object, metadata });
  session.out.push(`${nameOf(object)} ${field === 'annotations' ? 'annotated' : wordFor(hasAdded, hasRemoved)}\n`);
}

/** validateNoOverwrites, of labels and of annotations */
function refuseOverwrites(
  parsed: readonly { readonly key: string; readonly value: string | undefined }[],
  values: ReadonlyMap<string, string>,
  field: 'labels' | 'annotations',
): void {
  const taken = parsed.filter(({ key, value }) => value !== undefined && values.has(key) && values.get(key) !== value);
  if (taken.length === 0) return;
  if (field === 'annotations') {
    const found = taken.map(({ key }) => `${key}='${values.get(key) ?? ''}'`).join(';');
    throw new CommandError(`error: --overwrite is false but found the following declared annotation(s): ${found}`);
  }
  const errors = taken.map(
    ({ key }) => `'${key}' already has a value (${values.get(key) ?? ''}), and --overwrite is false`,
  );
  throw new CommandError(`error: ${errors.length === 1 ? (errors[0] ?? '') : `[${errors.join(', ')}]`}`);
}

/** updateDataChangeMsg */
function wordFor(hasAdded: boolean, hasRemoved: boolean): string {
  if (hasAdded) return hasRemoved ? 'modified' : 'labeled';
  return hasRemoved ? 'unlabeled' : 'not labeled';
}
