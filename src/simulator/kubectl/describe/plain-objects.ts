import type { Json, JsonObject } from '#manifests';
import type { Cluster } from '../../cluster/cluster.ts';
import type { PlainObject } from '../../objects/metadata.ts';
import type { ClusterObject, Kind } from '../../objects/object.ts';
import { isObject } from '../patching/merge-keys.ts';
import { objectsOf } from '../../store/store.ts';
import { apiObject } from '../printing/api-object.ts';
import { formatLabels } from '../printing/columns.ts';
import { quotaRows } from '../printing/quota.ts';
import { annotationLines, multiline, titled } from './multiline.ts';

/** describeNamespace, describeServiceAccount, describeQuota and describePriorityClass (describe.go). */
export function plainLines(cluster: Cluster, object: PlainObject): string[] {
  const { metadata, content } = object;
  const start = [
    `Name:\t${metadata.name}`,
    ...(metadata.namespace === '' ? [] : [`Namespace:\t${metadata.namespace}`]),
  ];
  const labels = [...multiline('Labels', metadata.labels), ...annotationLines(metadata.annotations)];
  switch (object.kind) {
    case 'Namespace': {
      const quotas = plainObjectsOf(cluster, 'ResourceQuota').filter(
        (quota) => quota.metadata.namespace === metadata.name,
      );
      const shown = quotas.flatMap((quota) => [
        `  Name:\t${quota.metadata.name}`,
        '  Resource\tUsed\tHard',
        '  --------\t---\t---',
        ...quotaRows(cluster, quota).map(({ name, used, hard }) => `  ${name}\t${used}\t${hard}`),
      ]);
      const quotaPart = quotas.length === 0 ? ['No resource quota.'] : ['Resource Quotas', ...shown];
      const phase = metadata.deletionTimestamp === undefined ? 'Active' : 'Terminating';
      return [...start, ...labels, `Status:\t${phase}`, '', ...quotaPart, '', 'No LimitRange resource.'];
    }
    case 'ServiceAccount': {
      const secrets = Array.isArray(content['imagePullSecrets'])
        ? (content['imagePullSecrets'] as readonly Json[])
        : [];
      const names = secrets.filter(isObject).map(({ name }) => (typeof name === 'string' ? name : ''));
      return [...start, ...labels, ...titled('Image pull secrets', names)];
    }
    case 'ResourceQuota': {
      const rows = quotaRows(cluster, object).map(({ name, used, hard }) => `${name}\t${used}\t${hard}`);
      return [...start, 'Resource\tUsed\tHard', '--------\t----\t----', ...rows];
    }
    case 'PriorityClass': {
      const text = (key: string, otherwise: string): string => {
        const value = content[key];
        return value === undefined || typeof value === 'object' ? otherwise : String(value);
      };
      return [
        ...start,
        `Value:\t${text('value', '0')}`,
        `GlobalDefault:\t${text('globalDefault', 'false')}`,
        `PreemptionPolicy:\t${text('preemptionPolicy', 'PreemptLowerPriority')}`,
        `Description:\t${text('description', '')}`,
        `Annotations:\t${formatLabels(metadata.annotations)}`,
      ];
    }
  }
}

function scalarText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The objects of a kind that the simulator only keeps. */
export function plainObjectsOf({ store }: Cluster, kind: PlainObject['kind']): PlainObject[] {
  const all: Iterable<ClusterObject> = objectsOf<Kind>(store, kind).values();
  return [...all].filter((object) => 'content' in object);
}

const TOLD_BEFORE = ['.metadata.name', '.metadata.namespace', '.metadata.labels', '.metadata.annotations'];

/** What has no printer of its own is told field by field (genericDescriber). */
export function genericLines(object: ClusterObject): string[] {
  const { metadata } = object;
  return [
    `Name:\t${metadata.name}`,
    `Namespace:\t${metadata.namespace}`,
    ...multiline('Labels', metadata.labels),
    ...annotationLines(metadata.annotations),
    ...fieldLines(apiObject(object), '', 0),
  ];
}

/** printUnstructuredContent */
function fieldLines(content: JsonObject, path: string, level: number): string[] {
  const indent = '  '.repeat(level);
  return Object.entries(content)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, value]) => {
      const here = `${path}.${key}`;
      if (TOLD_BEFORE.includes(here) || value === undefined) return [];
      const title = `${indent}${smartLabel(key)}:`;
      if (isObject(value)) return [title, ...fieldLines(value, here, level + 1)];
      if (!Array.isArray(value)) return [`${title}\t${scalarText(value)}`];
      const items = (value as readonly Json[]).flatMap((item) =>
        isObject(item) ? fieldLines(item, here, level + 1) : [`${indent}  ${scalarText(item)}`],
      );
      return [title, ...items];
    });
}

/** `apiVersion` → `API Version` (smartLabelFor) */
function smartLabel(field: string): string {
  if (/[^a-zA-Z-]/.test(field)) return field;
  return (field.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|-/g) ?? [field])
    .map((part) =>
      ['API', 'URL', 'UID', 'GUID'].includes(part.toUpperCase())
        ? part.toUpperCase()
        : part.charAt(0).toUpperCase() + part.slice(1),
    )
    .join(' ');
}
