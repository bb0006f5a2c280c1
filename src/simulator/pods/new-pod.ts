import { newMetadata } from '../cluster/api.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { nameSuffix } from '../cluster/random.ts';
import { recordEvent } from '../cluster/record-event.ts';
import { keyFor } from '../objects/object.ts';
import { controllerReference } from '../objects/owner.ts';
import type { Pod, PodStatus, PodTemplate } from '../objects/pod.ts';
import type { Toleration } from '../objects/scheduling.ts';
import { find, write } from '../store/store.ts';
import type { Owner } from './claim.ts';
import { fullQuotaFor } from './pod-quota.ts';

/** Status of a pod that nobody has looked at yet. */
export function newPodStatus(now: number): PodStatus {
  return { phase: 'Pending', ready: false, readyChangedAt: now, container: { restarts: 0 } };
}

/** A pod from a template, not yet in the cluster (GetPodFromTemplate, pkg/controller/controller_utils.go). */
export function podFrom(cluster: Cluster, template: PodTemplate, owner: Owner): Pod {
  const { namespace, name } = owner.metadata;
  let podName: string;
  do podName = `${name}-${nameSuffix(cluster.random)}`;
  while (find(cluster.store, 'Pod', keyFor(namespace, podName)) !== undefined);
  return {
    kind: 'Pod',
    apiVersion: 'v1',
    metadata: newMetadata(cluster, {
      name: podName,
      namespace,
      labels: template.metadata?.labels ?? {},
      annotations: template.metadata?.annotations ?? {},
      ownerReferences: [controllerReference(owner)],
    }),
    spec: { ...template.spec, tolerations: withDefaultTolerations(template.spec.tolerations ?? []) },
    status: newPodStatus(cluster.now),
  };
}

/**
 * Puts a pod into the cluster unless the quota is used up, and records which of the two happened
 * (RealPodControl.createPods). Says whether it did.
 */
export function createPod(cluster: Cluster, pod: Pod, owner: Owner, source: string): boolean {
  const full = fullQuotaFor(cluster, pod.metadata.namespace);
  if (full !== undefined) {
    const { name, resource, used, hard } = full;
    const message =
      `Error creating: pods "${pod.metadata.name}" is forbidden: exceeded quota: ${name}, ` +
      `requested: ${resource}=1, used: ${resource}=${String(used)}, limited: ${resource}=${String(hard)}`;
    recordEvent(cluster, owner, { type: 'Warning', reason: 'FailedCreate', message, source });
    return false;
  }
  write(cluster.store, cluster.now, pod);
  const message = `Created pod: ${pod.metadata.name}`;
  recordEvent(cluster, owner, { type: 'Normal', reason: 'SuccessfulCreate', message, source });
  return true;
}

/**
 * Every pod tolerates a failed node for 300 seconds unless it says otherwise
 * (plugin/pkg/admission/defaulttolerationseconds/admission.go).
 */
export function withDefaultTolerations(tolerations: readonly Toleration[]): readonly Toleration[] {
  const added = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'].filter(
    (taint) =>
      !tolerations.some(
        ({ key = '', effect = '' }) => (key === taint || key === '') && (effect === 'NoExecute' || effect === ''),
      ),
  );
  return [
    ...tolerations,
    ...added.map((key) => ({ key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 })),
  ];
}
