export { type Cluster, type Controller, createCluster } from './cluster/cluster.ts';
export { create, newMetadata, update } from './cluster/api.ts';
export { deleteObject, deletePod } from './cluster/delete-object.ts';
export { advance, react, settle } from './cluster/run.ts';
export { DEFAULT_SETTINGS, type ImageBehaviour, type GivenSettings, type Settings } from './cluster/settings.ts';
export { type Done } from './daemonset/sync-nodes.ts';
export { NO_STATUS } from './daemonset/status.ts';
export type { FailedPodBackoff } from './daemonset/failed-pod-backoff.ts';
export { REVISION_HASH } from './daemonset/revision-hash.ts';
export { syncDaemonSet } from './daemonset/sync.ts';
export { updateBudget } from './daemonset/update-budget.ts';
export { resolveFenceposts } from './deployment/deployment-budget.ts';
export { type Completion, complete } from './kubectl/completion/complete.ts';
export { kubectl } from './kubectl/run.ts';
export type { Pause, Shell } from './kubectl/session.ts';
export { type Editor, type Job, openShell, runLineToEnd, startJob } from './kubectl/shell/job.ts';
export { isUnfinished } from './kubectl/shell/parse-line.ts';
export type { Piece } from './kubectl/shell/run-line.ts';
export type { Result } from './kubectl/session.ts';
export { COLUMNS } from './kubectl/printing/columns.ts';
export { humanDuration } from './kubectl/printing/human-duration.ts';
export { nodeCells } from './kubectl/printing/node-cells.ts';
export { statusOf } from './kubectl/printing/pod-cells.ts';
export { objectFromManifest, manifestOf } from './manifests/object-from-manifest.ts';
export { type ReadManifest, readManifest, readManifests } from './manifests/read-manifest.ts';
export { type Answer, submit } from './manifests/submit.ts';
export { withNoScheduleTaints } from './nodes/condition-taints.ts';
export {
  type Machine,
  addNode,
  labelNode,
  nodeDown,
  nodeUp,
  removeNode,
  setAllocatable,
  setCondition,
  taintNode,
} from './nodes/machines.ts';
export type { ClusterEvent } from './objects/event.ts';
export type { Instant, Labels, Metadata, OwnerReference } from './objects/metadata.ts';
export type { ConditionStatus, Node } from './objects/node.ts';
export { type ClusterObject, type Kind, type ObjectOf, keyFor, keyOf } from './objects/object.ts';
export { controllerOf, controllerReference } from './objects/owner.ts';
export type { Pod, PodStatus } from './objects/pod.ts';
export type { Taint, Toleration } from './objects/scheduling.ts';
export { targetNodeOf } from './objects/target-node.ts';
export type { ControllerRevision, DaemonSet, DaemonSetStatus, Deployment, ReplicaSet } from './objects/workloads.ts';
export { isAvailable, isBound, isEnded, isTerminating } from './pods/pod-state.ts';
export { newPodStatus, withDefaultTolerations } from './pods/new-pod.ts';
export { scaleDownOrder } from './replicaset/scale-down-order.ts';
export { startCluster } from './start-cluster.ts';
export { type Change, subjectOf } from './store/change.ts';
export { groupOf } from './store/grouping.ts';
export { type Moment, momentAfter } from './store/replay.ts';
export { erase, find, objectsOf, write } from './store/store.ts';
export { manifestStatus } from './manifests/object-from-manifest.ts';
export { daemonSetController } from './daemonset/controller.ts';
export { kubelets } from './kubelet/controller.ts';
export { replicaSetController } from './replicaset/controller.ts';
export { requestsOf } from './scheduler/node-usage.ts';
export { scheduler } from './scheduler/controller.ts';
export { templateHash } from './cluster/template-hash.ts';
export { columnsNamed } from './kubectl/commands/get.ts';
export { LAST_APPLIED } from './kubectl/commands/apply.ts';
export type { Action, TimedAction } from './scenario/action.ts';
export type { Check } from './scenario/check.ts';
export type {
  ReadScenario,
  Scenario,
  ScenarioEvent,
  ScenarioFault,
  Solution,
  Task,
  Variant,
  Watch,
} from './scenario/scenario.ts';
export { commandOf } from './scenario/command-of.ts';
export type { Performed } from './scenario/perform.ts';
export {
  type ScenarioRun,
  actionsOf,
  clockOf,
  logLengthAt,
  openScenario,
  perform,
  runTo,
  runToEnd,
} from './scenario/run.ts';
export { type CheckedCondition, checkTask } from './scenario/check-task.ts';
export type { Decision, Deletion, DeletionCause } from './cluster/decisions.ts';
export { lastDecision } from './explain/last-decision.ts';
export { type Reason, type ReasonCode, type ReasonTexts, reasonText } from './explain/reason.ts';
export { REASONS_EN } from './explain/texts-en.ts';
export { REASONS_KO } from './explain/texts-ko.ts';
export { whyNode } from './explain/why-node.ts';
export { whyPod } from './explain/why-pod.ts';
export { whyUpdate } from './explain/why-update.ts';
