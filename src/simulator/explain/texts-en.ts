import type { ReasonTexts } from './reason.ts';

/** The links of explanations in English. */
export const REASONS_EN: ReasonTexts = {
  'node-missing': ({ node }) => `There is no node ${node}.`,
  'workload-missing': ({ of }) => `There is no ${of}.`,
  'workload-leaving': ({ of }) => `${of} is being deleted, so its controller creates no more pods.`,
  'deployment-counts': ({ of, replicas }) =>
    `${of} does not look at nodes; it only counts (${replicas}). Where its pods go is up to the scheduler.`,
  'other-node-name': ({ node, wanted }) => `The template has nodeName ${wanted}, so nothing goes to ${node}.`,
  'no-demands': ({ node }) => `The template has neither a nodeSelector nor a required affinity, so ${node} counts.`,
  'selector-matches': ({ node, label }) => `${node} has the label ${label} that the nodeSelector asks for.`,
  'selector-differs': ({ node, label, found }) =>
    found === ''
      ? `The nodeSelector asks for ${label}, and ${node} has no such label.`
      : `The nodeSelector asks for ${label}, and ${node} has ${found}.`,
  'affinity-matches': ({ node }) => `${node} fulfils the required node affinity.`,
  'affinity-differs': ({ node, demands }) => `${node} does not fulfil the required node affinity (${demands}).`,
  'taint-tolerated': ({ node, taint }) => `A toleration in the template matches the taint ${taint} of ${node}.`,
  'taint-tolerated-automatically': ({ node, taint }) =>
    `A toleration that every daemon pod gets matches the taint ${taint} of ${node}.`,
  'taint-no-schedule': ({ node, taint }) =>
    `No toleration matches the taint ${taint} of ${node}: no new pod is created there; one that is there stays.`,
  'taint-no-execute': ({ node, taint }) =>
    `No toleration matches the taint ${taint} of ${node}: a pod that is there is deleted, too.`,
  'taint-preferred': ({ node, taint }) =>
    `The taint ${taint} of ${node} is only a preference; the DaemonSet controller does not look at it.`,
  'no-room': ({ node, refusal }) =>
    `Up to 1.11, the controller looked for room on ${node} itself, and created no pod without it: ${refusal}`,
  'should-run': ({ node }) => `So there should be one pod on ${node}.`,
  'may-stay': ({ node }) => `So no new pod is created on ${node}, but one that is there may stay.`,
  'must-go': ({ node }) => `So there must be no pod on ${node}.`,
  'pod-here': ({ pod, node }) => `The pod ${pod} is on ${node}.`,
  'pod-missing': ({ pod }) => `There is no pod ${pod}, and there never was.`,
  'pod-of': ({ pod, owner }) => `The pod ${pod} belongs to ${owner}.`,
  'pod-alone': ({ pod }) => `The pod ${pod} has no owner: once deleted, it is not created again.`,
  'pod-pinned': ({ pod, node }) => `A node affinity ties the pod ${pod} to ${node}: it can go nowhere else.`,
  'pod-blocks': ({ pod, node }) =>
    `The pod ${pod} on ${node} is terminating. Without surge, its successor is created only once it is gone.`,
  'kubelet-silent': ({ node }) => `The kubelet of ${node} is silent: pods there stay as they were last reported.`,
  'create-refused': ({ message }) => `The controller tried to create a pod and was rejected: ${message}`,
  'not-scheduled': ({ pod, node, reason }) => `The scheduler cannot put ${pod} on ${node}: ${reason}`,
  'not-scheduled-anywhere': ({ pod, message }) => `The scheduler finds no node for ${pod}: ${message}`,
  'container-waits': ({ pod, reason }) => `The container of ${pod} does not run: ${reason}`,
  'container-creating': ({ pod }) => `The kubelet is creating the containers of ${pod}.`,
  'pod-ready': ({ pod }) => `The pod ${pod} is ready.`,
  'never-ready': ({ pod, image }) => `The container of ${pod} runs, but the image ${image} does not become ready.`,
  'node-not-ready': ({ pod, node }) => `The node ${node} is not ready, so the pod ${pod} was marked as not ready, too.`,
  'pod-leaving': ({ pod, seconds }) => `The pod ${pod} is terminating, with a grace period of ${seconds} seconds.`,
  'pod-deleted': ({ pod, node }) =>
    node === '' ? `The pod ${pod} was deleted.` : `The pod ${pod} on ${node} was deleted.`,
  'because-requested': () => 'Somebody asked for it (kubectl delete, or an eviction by drain).',
  'because-node-ruled-out': () =>
    "The node's labels or a NoExecute taint rule it out. The budget plays no part then: the pod goes at once.",
  'because-failed': () => 'The pod had failed: the DaemonSet controller deletes it and creates a new one.',
  'because-succeeded': () => 'The pod had ended: the DaemonSet controller deletes it and creates a new one.',
  'because-duplicate': () => 'There was more than one pod on the node; only the oldest stays.',
  'because-surge-over': () =>
    'Its successor was available, or it was not ready itself: the surge is over on this node.',
  'because-outdated': () => 'The template has changed: the old pod is replaced within the budget.',
  'because-outdated-broken': () =>
    'It had an old template and was not available anyway, so it is replaced regardless of the budget.',
  'because-node-vanished': () => 'The node that it waited for is gone.',
  'because-node-forgotten': () => 'Its node is gone, so the pod garbage collector removed it.',
  'because-scaled-down': () => 'Its ReplicaSet was scaled down.',
  'because-owner-gone': () => 'Its owner was deleted, so the garbage collector removed it.',
  'because-taint': () =>
    'The node has a NoExecute taint that it does not tolerate, or its tolerationSeconds have run out.',
  'update-done': ({ of }) => `All pods of ${of} are from the current template: there is nothing to update.`,
  'update-on-delete': ({ outdated }) =>
    `The strategy is OnDelete: the ${outdated} old pods stay until somebody deletes them.`,
  'update-outdated': ({ outdated, desired }) => `${outdated} pods of old templates are left, of ${desired} nodes.`,
  'update-budget': ({ written, budget, desired }) =>
    `maxUnavailable ${written} is ${budget} of ${desired} nodes (percentages are rounded up).`,
  'update-unavailable': ({ count, nodes }) =>
    nodes === '' ? 'No node is unavailable now.' : `${count} nodes are unavailable now: ${nodes}`,
  'update-may-go-on': ({ count }) => `So ${count} more pods may be replaced.`,
  'update-waits': ({ budget }) => `The budget of ${budget} is used up, so old pods that work are left alone.`,
  'update-surge-budget': ({ written, budget, desired }) =>
    `maxSurge ${written} is ${budget} of ${desired} nodes (percentages are rounded up).`,
  'update-surging': ({ count, nodes }) =>
    nodes === ''
      ? 'No node waits for its new pod now.'
      : `On ${count} nodes the new pod is not available yet: ${nodes}`,
  'update-surge-may-go-on': ({ count }) => `So ${count} more new pods may be created.`,
  'update-surge-waits': ({ budget }) => `The surge of ${budget} is used up, so no more new pods are created.`,
  'nothing-decided': ({ of }) => `The controller has created and deleted nothing for ${of} yet.`,
  'decided-created': ({ nodes }) => `The controller created pods on: ${nodes}`,
  'decided-deleted': ({ pod, node }) => `The controller deleted the pod ${pod} on ${node}.`,
};
