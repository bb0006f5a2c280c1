import type { JsonObject } from '#manifests';
import { type NewMetadata, newMetadata } from '../cluster/api.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { NO_STATUS } from '../daemonset/status.ts';
import type { PlainObject } from '../objects/metadata.ts';
import type { ClusterObject } from '../objects/object.ts';
import type { Pod } from '../objects/pod.ts';
import type { DaemonSet, Deployment, ReplicaSet } from '../objects/workloads.ts';
import { newPodStatus, withDefaultTolerations } from '../pods/new-pod.ts';

const CLUSTER_WIDE: ReadonlySet<string> = new Set(['Node', 'Namespace', 'PriorityClass']);

/** The object of a manifest that has been decoded and defaulted; `undefined` for kinds that are not modelled. */
export function objectFromManifest(
  cluster: Cluster,
  manifest: JsonObject,
  namespace: string,
): ClusterObject | undefined {
  const { apiVersion, kind, metadata: told, ...content } = manifest;
  // The schema has checked the shape of all that is read here: this is where a manifest becomes typed.
  const given = (told ?? {}) as unknown as NewMetadata & { readonly namespace?: string };
  const metadata = newMetadata(cluster, {
    name: given.name,
    namespace: typeof kind === 'string' && CLUSTER_WIDE.has(kind) ? '' : (given.namespace ?? namespace),
    labels: given.labels ?? {},
    annotations: given.annotations ?? {},
    finalizers: given.finalizers ?? [],
  });
  switch (kind) {
    case 'DaemonSet': {
      const spec = manifest['spec'] as unknown as DaemonSet['spec'];
      return { kind, apiVersion: 'apps/v1', metadata, spec, status: NO_STATUS };
    }
    case 'Deployment': {
      const spec = manifest['spec'] as unknown as Deployment['spec'];
      const counts = { replicas: 0, updatedReplicas: 0, readyReplicas: 0, availableReplicas: 0, observedGeneration: 0 };
      return { kind, apiVersion: 'apps/v1', metadata, spec, status: { ...counts, conditions: {} } };
    }
    case 'ReplicaSet': {
      const spec = manifest['spec'] as unknown as ReplicaSet['spec'];
      const status = { replicas: 0, readyReplicas: 0, availableReplicas: 0, observedGeneration: 0 };
      return { kind, apiVersion: 'apps/v1', metadata, spec, status };
    }
    case 'Pod': {
      const spec = manifest['spec'] as unknown as Pod['spec'];
      const tolerations = withDefaultTolerations(spec.tolerations ?? []);
      return { kind, apiVersion: 'v1', metadata, spec: { ...spec, tolerations }, status: newPodStatus(cluster.now) };
    }
    case 'Namespace':
    case 'ServiceAccount':
    case 'ResourceQuota':
    case 'PriorityClass': {
      const version = typeof apiVersion === 'string' ? apiVersion : 'v1';
      return { kind, apiVersion: version, metadata, content } satisfies PlainObject;
    }
    default:
      return undefined;
  }
}

/** A workload as its manifest would say it now, without what the server keeps for itself. */
export function manifestOf(object: ClusterObject): JsonObject {
  const { name, namespace, labels, annotations } = object.metadata;
  const metadata = {
    name,
    ...(namespace === '' ? {} : { namespace }),
    ...(Object.keys(labels).length === 0 ? {} : { labels }),
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
  };
  // Specs of these kinds are kept as the schema had them, so they are JSON.
  const rest =
    'content' in object ? object.content : 'spec' in object ? { spec: object.spec as unknown as JsonObject } : {};
  return { apiVersion: object.apiVersion, kind: object.kind, metadata, ...rest };
}

/** A workload with counts of its status set from outside: for pictures of clusters that nobody runs. */
export function manifestStatus(object: ClusterObject, counts: JsonObject): ClusterObject {
  if (object.kind !== 'DaemonSet' && object.kind !== 'Deployment' && object.kind !== 'ReplicaSet') return object;
  return { ...object, status: { ...object.status, ...counts } } as ClusterObject;
}
