import type { ClusterObject } from '../../objects/object.ts';
import { type Arguments, isOn, namespaceOf } from '../arguments/flags.ts';
import { type Resource, qualifiedName, resourceOf } from '../arguments/resources.ts';
import { resourceFor, targetsOf } from '../arguments/targets.ts';
import { COLUMNS, cellsOf, formatLabels } from '../printing/columns.ts';
import { objectText } from '../printing/object-text.ts';
import { table } from '../printing/table.ts';
import { CommandError, type Session } from '../session.ts';

/** `kubectl get` (kubectl/pkg/cmd/get/get.go). */
export function get(session: Session, given: Arguments): void {
  const targets = targetsOf(session, given);
  const output = given.flags.get('output') ?? '';
  if (output !== '' && output !== 'wide') {
    session.out.push(objectText(targets.objects, output, targets.isNamed && targets.objects.length === 1));
  } else {
    const groups = targets.resources
      .map((resource) => ({ resource, objects: targets.objects.filter(({ kind }) => kind === resource.kind) }))
      .filter(({ objects }) => objects.length > 0);
    const tables = groups.map(({ resource, objects }) =>
      tableOf(session, given, resource, objects, targets.resources.length > 1 || isOn(given, 'show-kind')),
    );
    session.out.push(tables.join('\n'));
    if (groups.length === 0 && !targets.isNamed) session.err.push(nothingText(given, targets.resources));
  }
  if (targets.missing.length > 0 && !isOn(given, 'ignore-not-found')) {
    throw new CommandError(targets.missing.join('\n'));
  }
}

function nothingText(given: Arguments, resources: readonly Resource[]): string {
  const hasNamespace = resources.some(({ isNamespaced }) => isNamespaced) && !isOn(given, 'all-namespaces');
  return hasNamespace ? `No resources found in ${namespaceOf(given)} namespace.\n` : 'No resources found\n';
}

/** The table of one kind. */
function tableOf(
  session: Session,
  given: Arguments,
  resource: Resource,
  objects: readonly ClusterObject[],
  isKindShown: boolean,
): string {
  const isWide = given.flags.get('output') === 'wide';
  const showsNamespace = resource.isNamespaced && isOn(given, 'all-namespaces');
  const labelColumns = (given.flags.get('label-columns') ?? '').split(',').filter((key) => key !== '');
  const showsLabels = isOn(given, 'show-labels');
  const prefix = isKindShown ? `${qualifiedName(resource)}/` : '';
  const rows = objects.map((object) => [
    ...(showsNamespace ? [object.metadata.namespace] : []),
    ...cellsOf(object, session.cluster.now, isWide, prefix),
    ...labelColumns.map((key) => object.metadata.labels[key] ?? ''),
    ...(showsLabels ? [formatLabels(object.metadata.labels)] : []),
  ]);
  const header = [
    ...(showsNamespace ? ['NAMESPACE'] : []),
    ...columnsOf(resource, isWide),
    ...labelColumns.map((key) => (key.split('/').at(-1) ?? key).toUpperCase()),
    ...(showsLabels ? ['LABELS'] : []),
  ];
  return table(isOn(given, 'no-headers') ? rows : [header, ...rows]);
}

/** The titles of the columns of a kind. */
export function columnsOf(resource: Resource, isWide: boolean): string[] {
  const [plain, wide] = COLUMNS[resource.kind] ?? [['NAME', 'AGE'], []];
  return [...plain, ...(isWide ? wide : [])];
}

/** `daemonset.apps/agent` */
export function nameOf(object: ClusterObject): string {
  return `${qualifiedName(resourceOf(object.kind))}/${object.metadata.name}`;
}

/** The titles of the columns of a kind under any of its names. */
export function columnsNamed(name: string, isWide: boolean): string[] {
  return columnsOf(resourceFor(name), isWide);
}
