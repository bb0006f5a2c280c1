import type { PerLang } from '#naming';
import type { Action } from '#simulator';

/** What a pod looks like from outside; `ready` and `running` differ by its readiness. */
export type PodState = 'waiting' | 'running' | 'ready' | 'ending' | 'failed' | 'ended';

export interface PodView {
  /** `namespace/name`. */
  readonly key: string;
  readonly name: string;
  /** As kubectl names it, with its namespace where that is not `default`. */
  readonly of: string;
  /** The word of kubectl's column STATUS. */
  readonly status: string;
  readonly state: PodState;
  /** Letter of the revision that it was made from; empty for a pod without one. */
  readonly mark: string;
  readonly images: readonly string[];
  readonly restarts: number;
  /** Why the scheduler has not placed it. */
  readonly unplaced?: string | undefined;
  /** The node that it is made for, as long as it is on none. */
  readonly meantFor?: string;
}

export interface NodeView {
  readonly name: string;
  readonly ready: 'True' | 'False' | 'Unknown';
  readonly cordoned: boolean;
  /** Whether its machine has failed; known of the present only. */
  readonly silent: boolean;
  readonly labels: readonly (readonly [key: string, value: string])[];
  /** As kubectl writes them: `key=value:Effect`. */
  readonly taints: readonly string[];
  /** Conditions that are not as they should be, beside `Ready`. */
  readonly pressures: readonly string[];
  readonly pods: readonly PodView[];
  /** Asked for by its pods, and offered: CPU in thousandths, memory in bytes. */
  readonly cpu: readonly [used: number, offered: number];
  readonly memory: readonly [used: number, offered: number];
}

export interface RevisionView {
  readonly mark: string;
  readonly number: number;
  readonly images: readonly string[];
}

export interface WorkloadView {
  /** `ds/agent`, or with its namespace `logging/ds/agent`. */
  readonly of: string;
  readonly kind: 'DaemonSet' | 'Deployment';
  /** Columns of `kubectl get` with their values. */
  readonly counts: readonly (readonly [column: string, count: number])[];
  readonly strategy: string;
  readonly images: readonly string[];
  /** In the order in which they were made. */
  readonly revisions: readonly RevisionView[];
}

export interface EventView {
  readonly key: string;
  /** Seconds of the clock at which it was last seen. */
  readonly at: number;
  readonly warning: boolean;
  readonly reason: string;
  readonly message: string;
  readonly source: string;
  /** `Pod/agent-x2x4z`. */
  readonly about: string;
  readonly count: number;
}

/** Of a large cluster: two bytes for each node, its own state and that of its worst pod; see `overviewOf`. */
export interface Overview {
  readonly count: number;
  readonly cells: Uint8Array;
  /** Index of the first node of {@link Frame.nodes}. */
  readonly first: number;
}

/** Something that was done, on the clock. */
export interface DeedView {
  readonly at: number;
  readonly by: 'scenario' | 'reader';
  readonly action: Action;
  /** The command by which a person would do the same, where there is one. */
  readonly command: string | undefined;
  readonly note: PerLang<string> | undefined;
}

/** A cluster at a moment, as far as it is shown. */
export interface Frame {
  /** Seconds of the clock. */
  readonly at: number;
  /** How far the clock has come. */
  readonly end: number;
  /** Of a large cluster only those that are asked for. */
  readonly nodes: readonly NodeView[];
  readonly overview: Overview | undefined;
  /** Pods on no node. */
  readonly unplaced: readonly PodView[];
  readonly workloads: readonly WorkloadView[];
  /** The newest first. */
  readonly events: readonly EventView[];
  readonly deeds: readonly DeedView[];
  /** Whether something is left to undo. */
  readonly undoable: boolean;
}
