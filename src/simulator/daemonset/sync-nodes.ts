import type { Cluster } from '../cluster/cluster.ts';
import { TEMPLATE_GENERATION } from '../cluster/api.ts';
import { deletePod } from '../cluster/delete-object.ts';
import type { Deletion } from '../cluster/decisions.ts';
import { recordEvent } from '../cluster/record-event.ts';
import { keyOf } from '../objects/object.ts';
import type { Affinity, PodTemplate } from '../objects/pod.ts';
import { targetNodeOf } from '../objects/target-node.ts';
import type { DaemonSet } from '../objects/workloads.ts';
import { createPod, podFrom } from '../pods/new-pod.ts';
import { daemonPodTolerations } from './automatic-tolerations.ts';
import type { Plan } from './plan.ts';
import { placesPodsItself } from './placed-by-controller.ts';
import { POD_TEMPLATE_GENERATION, REVISION_HASH } from './revision-hash.ts';

/** At most so many creations, and as many deletions, in one pass (BurstReplicas). */
export const BURST_REPLICAS = 250;

/** What one pass over a set did. */
export interface Done {
  creates: number;
  /** Creations that were tried, refused ones among them. */
  attempts: number;
  deletes: number;
  readonly createdOn: string[];
  readonly deleted: string[];
  readonly deletions: Deletion[];
  /** Whether the quota refused a pod. */
  failed: boolean;
}

export const SOURCE = 'daemonset-controller';

/**
 * Creates pods for nodes and deletes pods. Creations come in batches of 1, 2, 4, …; the first batch with a failure is the
 * last (syncNodes, pkg/controller/daemon/daemon_controller.go; SlowStartInitialBatchSize).
 */
export function syncNodes(cluster: Cluster, set: DaemonSet, hash: string, { remove, nodes }: Plan, done: Done): void {
  const isOld = placesPodsItself(cluster);
  const template = nodes.length === 0 ? undefined : daemonTemplate(set, hash, isOld);
  const limit = Math.min(nodes.length, BURST_REPLICAS);
  for (let position = 0, size = 1; template !== undefined && position < limit; position += size, size *= 2) {
    let hasFailed = false;
    for (const node of nodes.slice(position, Math.min(position + size, limit))) {
      const made = podFrom(
        cluster,
        { ...template, spec: isOld ? { ...template.spec, nodeName: node } : pinnedTo(template, node) },
        set,
      );
      done.attempts++;
      if (createPod(cluster, made, set, SOURCE)) {
        done.creates++;
        done.createdOn.push(node);
      } else hasFailed = true;
    }
    if (hasFailed) {
      done.failed = true;
      break;
    }
  }
  for (const { pod, because } of remove.slice(0, BURST_REPLICAS)) {
    deletePod(cluster, pod, undefined, because);
    const message = `Deleted pod: ${pod.metadata.name}`;
    recordEvent(cluster, set, { type: 'Normal', reason: 'SuccessfulDelete', message, source: SOURCE });
    done.deletes++;
    done.deleted.push(pod.metadata.name);
    done.deletions.push({ at: cluster.now, pod: keyOf(pod), node: targetNodeOf(pod), because });
  }
}

/** The template with the labels and tolerations of daemon pods (CreatePodTemplate, daemon/util/daemonset_util.go). */
function daemonTemplate(set: DaemonSet, hash: string, isOld: boolean): PodTemplate {
  const { template } = set.spec;
  const generation = set.metadata.annotations[TEMPLATE_GENERATION];
  const labels = {
    ...template.metadata?.labels,
    ...(generation === undefined ? {} : { [POD_TEMPLATE_GENERATION]: generation }),
    ...(hash === '' ? {} : { [REVISION_HASH]: hash }),
  };
  return {
    metadata: { ...template.metadata, labels },
    spec: { ...template.spec, tolerations: daemonPodTolerations(template.spec, isOld) },
  };
}

/** The required affinity becomes the node alone; preferences stay (ReplaceDaemonSetPodNodeNameNodeAffinity). */
function pinnedTo({ spec }: PodTemplate, node: string): PodTemplate['spec'] {
  const affinity: Affinity = {
    ...spec.affinity,
    nodeAffinity: {
      ...spec.affinity?.nodeAffinity,
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: [node] }] }],
      },
    },
  };
  return { ...spec, affinity };
}
