import type { ClusterObject } from '../../objects/object.ts';
import { type Arguments, isOn, listOfFlag } from '../arguments/flags.ts';
import { type Resource, qualifiedName, resourceOf } from '../arguments/resources.ts';
import { type Targets, resourceFor, selection, targetsOf } from '../arguments/targets.ts';
import { COLUMNS, cellsOf, formatLabels } from '../printing/columns.ts';
import { objectText, sortedBy } from '../printing/object-text.ts';
import { newTable } from '../printing/table.ts';
import { CommandError, type Session, type Steps, watchOn } from '../session.ts';

/** `kubectl get` (GetOptions.Run, kubectl/pkg/cmd/get/get.go). */
export function* get(session: Session, given: Arguments): Steps {
  if (given.words.length === 0 && !given.flags.has('filename')) {
    session.err.push(
      'You must specify the type of resource to get. Use "kubectl api-resources" for a complete list of supported resources.\n\n',
    );
    throw new CommandError(
      'error: Required resource not specified.\nUse "kubectl explain <resource>" for a detailed description of that resource (e.g. kubectl explain pods).\nSee \'kubectl get -h\' for help and examples',
    );
  }
  const found = targetsOf(session, given, { listsAll: true });
  const sortBy = given.flags.get('sort-by');
  const targets = sortBy === undefined ? found : { ...found, objects: sortedBy(found.objects, sortBy) };
  if (isOn(given, 'watch') || isOn(given, 'watch-only')) {
    yield* watch(session, given, targets);
    return;
  }
  const output = given.flags.get('output') ?? '';
  if (output !== '' && output !== 'wide') printGeneric(session, given, targets, output);
  else printTables(session, given, targets);
  if (targets.missing.length > 0 && !isOn(given, 'ignore-not-found')) {
    throw new CommandError(targets.missing.join('\n'));
  }
}

/** printGeneric: one object by itself, everything else as a List; nothing if the only one is not there. */
function printGeneric(
  session: Session,
  given: Arguments,
  { objects, isNamed, missing }: Targets,
  output: string,
): void {
  const isSingle = isNamed && objects.length + missing.length === 1;
  if (isSingle && objects.length === 0) return;
  if (objects.length === 0 && isOn(given, 'ignore-not-found')) return;
  session.out.push(objectText(objects, output, { isSingle, isHeaded: !isOn(given, 'no-headers') }));
}

/** A table for each run of objects of one kind; those after the first are set off by an empty line. */
function printTables(session: Session, given: Arguments, { resources, objects, isNamed, missing }: Targets): void {
  const isKindShown = isOn(given, 'show-kind') || objects.some(({ kind }) => kind !== objects[0]?.kind);
  const groups: ClusterObject[][] = [];
  for (const object of objects) {
    if (groups.at(-1)?.[0]?.kind === object.kind) groups.at(-1)?.push(object);
    else groups.push([object]);
  }
  const tables = groups.map((group) => {
    const rows = group.map((object) => rowOf(session, given, object, isKindShown));
    const header = headerOf(given, resourceOf(group[0]?.kind ?? 'Pod'));
    return newTable()(isOn(given, 'no-headers') ? rows : [header, ...rows]);
  });
  session.out.push(tables.join(isOn(given, 'no-headers') ? '' : '\n'));
  if (groups.length > 0 || isOn(given, 'ignore-not-found') || missing.length > 0 || isNamed) return;
  const hasNamespace = resources.some(({ isNamespaced }) => isNamespaced) && !isOn(given, 'all-namespaces');
  session.err.push(hasNamespace ? `No resources found in ${given.namespace} namespace.\n` : 'No resources found\n');
}

function showsNamespace(given: Arguments, { isNamespaced }: Resource): boolean {
  return isNamespaced && isOn(given, 'all-namespaces');
}

/** LABELS and the columns of `-L` stand behind the others, the namespace before them (HumanReadablePrinter). */
function headerOf(given: Arguments, resource: Resource): string[] {
  return [
    ...(showsNamespace(given, resource) ? ['NAMESPACE'] : []),
    ...columnsOf(resource, given.flags.get('output') === 'wide'),
    ...listOfFlag(given, 'label-columns').map((key) => (key.split('/').at(-1) ?? key).toUpperCase()),
    ...(isOn(given, 'show-labels') ? ['LABELS'] : []),
  ];
}

function rowOf({ cluster }: Session, given: Arguments, object: ClusterObject, isKindShown: boolean): string[] {
  const { namespace, labels } = object.metadata;
  const resource = resourceOf(object.kind);
  const prefix = isKindShown ? `${qualifiedName(resource)}/` : '';
  return [
    ...(showsNamespace(given, resource) ? [namespace] : []),
    ...cellsOf(object, cluster.now, given.flags.get('output') === 'wide', prefix),
    ...listOfFlag(given, 'label-columns').map((key) => labels[key] ?? ''),
    ...(isOn(given, 'show-labels') ? [formatLabels(labels)] : []),
  ];
}

/** What is there, then a row for each change, as the clock goes on (GetOptions.watch). */
function* watch(session: Session, given: Arguments, targets: Targets): Steps {
  const { cluster } = session;
  const { log } = cluster.store;
  const [resource] = targets.resources;
  const output = given.flags.get('output') ?? '';
  if (resource === undefined || targets.resources.length > 1)
    throw new CommandError('error: you may only specify a single resource type');
  if (targets.missing.length > 0) throw new CommandError(targets.missing.join('\n'));
  const names = new Set(targets.objects.map(({ metadata }) => metadata.name));
  const selects = selection(given, resource);
  const isTable = output === '' || output === 'wide';
  const lines = newTable();
  let isHeaded = !isOn(given, 'no-headers');
  const show = (objects: readonly ClusterObject[]): void => {
    if (objects.length === 0) return;
    if (!isTable) {
      for (const object of objects) session.out.push(objectText([object], output, { isSingle: true, isHeaded }));
      return;
    }
    const rows = objects.map((object) => rowOf(session, given, object, isOn(given, 'show-kind')));
    session.out.push(lines(isHeaded ? [headerOf(given, resource), ...rows] : rows));
    isHeaded = false;
  };
  if (isOn(given, 'watch')) show(targets.objects);
  let seen = log.length;
  yield* watchOn(cluster, () => {
    for (; seen < log.length; seen++) {
      const { before, after } = log[seen] ?? {};
      const object = after ?? before;
      if (object?.kind !== resource.kind) continue;
      const isMeant = targets.isNamed ? names.has(object.metadata.name) : selects(object);
      if (isMeant) show([object]);
    }
  });
}

/** The titles of the columns of a kind. */
export function columnsOf(resource: Resource, isWide: boolean): string[] {
  const [plain, wide] = COLUMNS[resource.kind];
  return [...plain, ...(isWide ? wide : [])];
}

/** The titles of the columns of a kind under any of its names. */
export function columnsNamed(name: string, isWide: boolean): string[] {
  return columnsOf(resourceFor(name), isWide);
}
