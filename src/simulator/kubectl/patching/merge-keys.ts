import type { Json, JsonObject } from '#manifests';

/**
 * Lists whose items are joined by a field of theirs when an object is patched, by the name of the list (patchMergeKey in
 * k8s.io/api). All other lists, such as tolerations and taints, are replaced as a whole.
 */
const MERGE_KEYS: Readonly<Record<string, string>> = {
  containers: 'name',
  initContainers: 'name',
  ephemeralContainers: 'name',
  env: 'name',
  ports: 'containerPort',
  volumes: 'name',
  volumeMounts: 'mountPath',
  volumeDevices: 'devicePath',
  imagePullSecrets: 'name',
  hostAliases: 'ip',
  topologySpreadConstraints: 'topologyKey',
  resourceClaims: 'name',
  ownerReferences: 'uid',
  conditions: 'type',
  addresses: 'type',
  secrets: 'name',
};

/** The field that tells the items of a list apart. */
export function mergeKeyOf(list: string): string | undefined {
  return Object.hasOwn(MERGE_KEYS, list) ? MERGE_KEYS[list] : undefined;
}

/** The one list of plain values that is joined. */
export const PRIMITIVE_LIST = 'finalizers';

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list, if all of them are objects. */
export function objectsIn(value: Json | undefined): readonly JsonObject[] | undefined {
  return Array.isArray(value) && value.every(isObject) ? value : undefined;
}
