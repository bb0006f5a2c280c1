/** What the texts of a reason are filled with, by its code. */
export interface ReasonParams {
  'node-missing': { readonly node: string };
  'workload-missing': { readonly of: string };
  'workload-leaving': { readonly of: string };
  'deployment-counts': { readonly of: string; readonly replicas: string };
  'other-node-name': { readonly node: string; readonly wanted: string };
  'no-demands': { readonly node: string };
  'selector-matches': { readonly node: string; readonly label: string };
  'selector-differs': { readonly node: string; readonly label: string; readonly found: string };
  'affinity-matches': { readonly node: string };
  'affinity-differs': { readonly node: string; readonly demands: string };
  'taint-tolerated': { readonly node: string; readonly taint: string };
  'taint-tolerated-automatically': { readonly node: string; readonly taint: string };
  'taint-no-schedule': { readonly node: string; readonly taint: string };
  'taint-no-execute': { readonly node: string; readonly taint: string };
  'taint-preferred': { readonly node: string; readonly taint: string };
  'no-room': { readonly node: string; readonly refusal: string };
  'should-run': { readonly node: string };
  'may-stay': { readonly node: string };
  'must-go': { readonly node: string };
  'pod-here': { readonly pod: string; readonly node: string };
  'pod-missing': { readonly pod: string };
  'pod-of': { readonly pod: string; readonly owner: string };
  'pod-alone': { readonly pod: string };
  'pod-pinned': { readonly pod: string; readonly node: string };
  'pod-blocks': { readonly pod: string; readonly node: string };
  'kubelet-silent': { readonly node: string };
  'create-refused': { readonly message: string };
  'not-scheduled': { readonly pod: string; readonly node: string; readonly reason: string };
  'not-scheduled-anywhere': { readonly pod: string; readonly message: string };
  'container-waits': { readonly pod: string; readonly reason: string };
  'container-creating': { readonly pod: string };
  'pod-ready': { readonly pod: string };
  'never-ready': { readonly pod: string; readonly image: string };
  'node-not-ready': { readonly pod: string; readonly node: string };
  'pod-leaving': { readonly pod: string; readonly seconds: string };
  'pod-deleted': { readonly pod: string; readonly node: string; readonly at: string };
  'because-requested': { readonly pod: string };
  'because-node-ruled-out': { readonly pod: string };
  'because-failed': { readonly pod: string };
  'because-succeeded': { readonly pod: string };
  'because-duplicate': { readonly pod: string };
  'because-surge-over': { readonly pod: string };
  'because-outdated': { readonly pod: string };
  'because-outdated-broken': { readonly pod: string };
  'because-node-vanished': { readonly pod: string };
  'because-node-forgotten': { readonly pod: string };
  'because-scaled-down': { readonly pod: string };
  'because-owner-gone': { readonly pod: string };
  'because-taint': { readonly pod: string };
  'update-done': { readonly of: string };
  'update-on-delete': { readonly of: string; readonly outdated: string };
  'update-outdated': { readonly outdated: string; readonly desired: string };
  'update-budget': { readonly written: string; readonly budget: string; readonly desired: string };
  'update-unavailable': { readonly count: string; readonly nodes: string };
  'update-may-go-on': { readonly count: string };
  'update-waits': { readonly budget: string };
  'update-surge-budget': { readonly written: string; readonly budget: string; readonly desired: string };
  'update-surging': { readonly count: string; readonly nodes: string };
  'update-surge-may-go-on': { readonly count: string };
  'update-surge-waits': { readonly budget: string };
  'nothing-decided': { readonly of: string };
  'decided-created': { readonly at: string; readonly nodes: string };
  'decided-deleted': { readonly at: string; readonly pod: string; readonly node: string };
}

export type ReasonCode = keyof ReasonParams;

/** One link of a chain: what was looked at and what came of it. */
export interface Reason<Code extends ReasonCode = ReasonCode> {
  readonly code: Code;
  /** `yes` speaks for the pod or the step, `no` against it, `fact` only tells. */
  readonly verdict: 'yes' | 'no' | 'fact';
  readonly params: ReasonParams[Code];
  /** The function of Kubernetes that this link follows; empty where no code decides. */
  readonly upstream: string;
}

/** The texts of one language, by code. */
export type ReasonTexts = { readonly [Code in ReasonCode]: (params: ReasonParams[Code]) => string };

/** A link as a sentence. */
export function reasonText<Code extends ReasonCode>(texts: ReasonTexts, { code, params }: Reason<Code>): string {
  return texts[code](params);
}

/** Makes a link, with the function that it follows. */
export function reason<Code extends ReasonCode>(
  code: Code,
  verdict: Reason['verdict'],
  params: ReasonParams[Code],
): Reason<Code> {
  return { code, verdict, params, upstream: UPSTREAM[code] ?? '' };
}

const PREDICATES = 'NodeShouldRunDaemonPod (daemon_controller.go)';
const MANAGE = 'podsShouldBeOnNode (daemon_controller.go)';
const ROLLING = 'rollingUpdate (daemon/update.go)';

const UPSTREAM: Readonly<Partial<Record<ReasonCode, string>>> = {
  'other-node-name': PREDICATES,
  'no-demands': PREDICATES,
  'selector-matches': 'GetRequiredNodeAffinity (nodeaffinity.go)',
  'selector-differs': 'GetRequiredNodeAffinity (nodeaffinity.go)',
  'affinity-matches': 'GetRequiredNodeAffinity (nodeaffinity.go)',
  'affinity-differs': 'GetRequiredNodeAffinity (nodeaffinity.go)',
  'taint-tolerated': 'FindMatchingUntoleratedTaint (taints.go)',
  'taint-tolerated-automatically': 'AddOrUpdateDaemonPodTolerations (daemonset_util.go)',
  'taint-no-schedule': 'FindMatchingUntoleratedTaint (taints.go)',
  'taint-no-execute': 'FindMatchingUntoleratedTaint (taints.go)',
  'no-room': 'nodeShouldRunDaemonPod (daemon_controller.go, 1.11)',
  'should-run': PREDICATES,
  'may-stay': PREDICATES,
  'must-go': PREDICATES,
  'pod-blocks': MANAGE,
  'pod-pinned': 'ReplaceDaemonSetPodNodeNameNodeAffinity (daemonset_util.go)',
  'create-refused': 'syncNodes (daemon_controller.go)',
  'workload-leaving': 'syncDaemonSet (daemon_controller.go)',
  'deployment-counts': 'syncReplicaSet (replica_set.go)',
  'not-scheduled': 'RunFilterPlugins (scheduler/framework)',
  'not-scheduled-anywhere': 'RunFilterPlugins (scheduler/framework)',
  'node-not-ready': 'MarkPodsNotReady (controller_utils.go)',
  'because-node-ruled-out': MANAGE,
  'because-failed': MANAGE,
  'because-succeeded': MANAGE,
  'because-duplicate': MANAGE,
  'because-surge-over': MANAGE,
  'because-outdated': ROLLING,
  'because-outdated-broken': ROLLING,
  'because-node-vanished': 'getUnscheduledPodsWithoutNode (daemon_controller.go)',
  'because-node-forgotten': 'gcOrphaned (podgc/gc_controller.go)',
  'because-scaled-down': 'getPodsToDelete (replica_set.go)',
  'because-owner-gone': 'attemptToDeleteItem (garbagecollector.go)',
  'because-taint': 'processPodOnNode (tainteviction/taint_eviction.go)',
  'update-on-delete': 'updateDaemonSet (daemon_controller.go)',
  'update-budget': 'UnavailableCount (daemonset_util.go)',
  'update-unavailable': ROLLING,
  'update-may-go-on': ROLLING,
  'update-waits': ROLLING,
  'update-surge-budget': 'SurgeCount (daemonset_util.go)',
  'update-surging': ROLLING,
  'update-surge-may-go-on': ROLLING,
  'update-surge-waits': ROLLING,
};
