import type { Hint } from '../fault.ts';
import type { YamlNode } from '../yaml/node.ts';

/** How a value of the wrong type is put right. */
export function typeAdvice(node: YamlNode, goType: string): Hint | undefined {
  if (node.kind === 'map') return goType.startsWith('[]') ? { code: 'make-list', values: [] } : undefined;
  if (node.kind === 'list') return goType.startsWith('[]') ? undefined : { code: 'make-object', values: [] };
  const { value, source } = node;
  if (goType === '[]string' && typeof value === 'string') return { code: 'make-list', values: [`["${source}"]`] };
  if (goType.startsWith('[]')) return { code: 'make-list', values: [] };
  if (typeof value !== 'string') return isText(goType) ? { code: 'quote', values: [`"${source}"`] } : undefined;
  const field = ONLY_FIELDS[goType];
  if (field !== undefined) return { code: 'did-you-mean', values: [`${field}: ${source}`] };
  if (isStruct(goType) && /^[\w.-]+:\S/.test(value)) return { code: 'add-space', values: [] };
  const seconds = goType.startsWith('int') ? /^(\d+)\s?s$/.exec(value)?.[1] : undefined;
  if (seconds !== undefined) return { code: 'did-you-mean', values: [seconds] };
  if (goType === 'bool' && /^(?:true|false|yes|no|on|off)$/i.test(value))
    return { code: 'unquote', values: [value.toLowerCase()] };
  if (goType.startsWith('int') && /^-?\d+$/.test(value)) return { code: 'unquote', values: [value] };
  return undefined;
}

/** What is meant where the only thing that matters stands in the place of the whole. */
const ONLY_FIELDS: Readonly<Record<string, string>> = {
  'v1.ConfigMapVolumeSource': 'name',
  'v1.DaemonSetUpdateStrategy': 'type',
  'v1.DeploymentStrategy': 'type',
  'v1.HostPathVolumeSource': 'path',
  'v1.LocalObjectReference': 'name',
  'v1.ObjectFieldSelector': 'fieldPath',
  'v1.PersistentVolumeClaimVolumeSource': 'claimName',
  'v1.SecretVolumeSource': 'secretName',
  'v1.StatefulSetUpdateStrategy': 'type',
};

function isStruct(goType: string): boolean {
  return goType.startsWith('map[') || (/^v\d\./.test(goType) && !isText(goType));
}

/** Go's scalars apart, what has a name of its own is a string: `v1.RestartPolicy`. */
function isText(goType: string): boolean {
  return (
    goType === 'string' ||
    /^\w+\.\w*(?:Policy|Type|Protocol|Mode|Operator|Effect|Action|Scheme|Affinity|Signal|UID)$/.test(goType)
  );
}
