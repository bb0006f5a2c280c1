import type { PodSpec } from '../../objects/pod.ts';

type Volume = NonNullable<PodSpec['volumes']>[number];

/** How each kind of volume is told, and which of its fields: a title, and the key with what stands in its place (printHostPathVolumeSource and its neighbours). */
const SOURCES: Readonly<
  Record<string, readonly [about: string, ...fields: (readonly [title: string, key: string, otherwise: string])[]]>
> = {
  hostPath: ['HostPath (bare host directory volume)', ['Path', 'path', ''], ['HostPathType', 'type', '']],
  emptyDir: [
    "EmptyDir (a temporary directory that shares a pod's lifetime)",
    ['Medium', 'medium', ''],
    ['SizeLimit', 'sizeLimit', '<unset>'],
  ],
  configMap: ['ConfigMap (a volume populated by a ConfigMap)', ['Name', 'name', ''], ['Optional', 'optional', 'false']],
  secret: [
    'Secret (a volume populated by a Secret)',
    ['SecretName', 'secretName', ''],
    ['Optional', 'optional', 'false'],
  ],
  persistentVolumeClaim: [
    'PersistentVolumeClaim (a reference to a PersistentVolumeClaim in the same namespace)',
    ['ClaimName', 'claimName', ''],
    ['ReadOnly', 'readOnly', 'false'],
  ],
  projected: ['Projected (a volume that contains injected data from multiple sources)'],
  downwardAPI: ['DownwardAPI (a volume populated by information about the pod)'],
};

/** describeVolumes; those of a template stand further in. */
export function volumeLines(volumes: readonly Volume[] = [], space = ''): string[] {
  if (volumes.length === 0) return [`${space}Volumes:\t<none>`];
  return [`${space}Volumes:`, ...volumes.flatMap((volume) => oneVolume(volume, space === '' ? '  ' : '   '))];
}

function oneVolume({ name, ...source }: Volume, indent: string): string[] {
  const [type = '', content] = Object.entries(source)[0] ?? [];
  const known = Object.hasOwn(SOURCES, type) ? SOURCES[type] : undefined;
  if (known === undefined) return [`${indent}${name}:`, '  <unknown>'];
  const [about, ...fields] = known;
  const valueOf = (key: string, otherwise: string): string => {
    const found: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, key) : undefined;
    return typeof found === 'string' || typeof found === 'boolean' || typeof found === 'number'
      ? String(found)
      : otherwise;
  };
  return [
    `${indent}${name}:`,
    `    Type:\t${about}`,
    ...fields.map(([title, key, otherwise]) => `    ${title}:\t${valueOf(key, otherwise)}`),
  ];
}
