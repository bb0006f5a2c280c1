import type { NodeSelector, NodeSelectorTerm, Toleration } from './scheduling.ts';
import type { Instant, Labels, Metadata } from './metadata.ts';

export interface ContainerPort {
  readonly containerPort: number;
  readonly hostPort?: number;
  readonly hostIP?: string;
  readonly protocol?: string;
  readonly name?: string;
}

export interface Container {
  readonly name: string;
  readonly image: string;
  readonly ports?: readonly ContainerPort[];
  readonly resources?: {
    readonly requests?: Readonly<Record<string, string | number>>;
    readonly limits?: Readonly<Record<string, string | number>>;
  };
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly volumeMounts?: readonly { readonly name: string; readonly mountPath: string; readonly readOnly?: boolean }[];
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
}

export interface LabelSelector {
  readonly matchLabels?: Labels;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values?: readonly string[];
  }[];
}

export interface PodAffinityTerm {
  readonly labelSelector?: LabelSelector;
  readonly namespaces?: readonly string[];
  readonly topologyKey: string;
}

export interface TopologySpreadConstraint {
  readonly maxSkew: number;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: string;
  readonly labelSelector?: LabelSelector;
}

export interface Affinity {
  readonly nodeAffinity?: {
    readonly requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector;
    readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly {
      readonly weight: number;
      readonly preference: NodeSelectorTerm;
    }[];
  };
  readonly podAffinity?: {
    readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[];
  };
  readonly podAntiAffinity?: {
    readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[];
  };
}

export interface PodSpec {
  readonly containers: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly nodeName?: string | undefined;
  readonly nodeSelector?: Labels;
  readonly affinity?: Affinity;
  readonly tolerations?: readonly Toleration[];
  readonly hostNetwork?: boolean;
  readonly topologySpreadConstraints?: readonly TopologySpreadConstraint[];
  readonly terminationGracePeriodSeconds?: number;
  readonly priorityClassName?: string;
  readonly serviceAccountName?: string;
  readonly volumes?: readonly (Readonly<Record<string, unknown>> & { readonly name: string })[];
}

/** The template of a workload; `metadata` is as the manifest has it. */
export interface PodTemplate {
  readonly metadata?: { readonly labels?: Labels; readonly annotations?: Labels };
  readonly spec: PodSpec;
}

export type PodPhase = 'Pending' | 'Running' | 'Succeeded' | 'Failed' | 'Unknown';

/** State of the pod's containers; they all share the fate of their pod here. */
export interface ContainerState {
  /** Why it does not run, such as `ContainerCreating`. */
  readonly waiting?: string | undefined;
  readonly running?: boolean | undefined;
  /** As the kubelet last saw it: a node that is not ready makes its pods unready, not their containers. */
  readonly ready?: boolean | undefined;
  /** Why it ended, such as `Completed` or `Error`. */
  readonly terminated?: string | undefined;
  readonly exitCode?: number | undefined;
  readonly restarts: number;
  readonly startedAt?: Instant | undefined;
  /** When it last ended, if it has been restarted. */
  readonly lastFinishedAt?: Instant | undefined;
}

export interface PodStatus {
  readonly phase: PodPhase;
  readonly ready: boolean;
  /** When `ready` last changed. */
  readonly readyChangedAt: Instant;
  readonly reason?: string | undefined;
  readonly message?: string | undefined;
  /** Whether the scheduler has bound it, or has said why not. */
  readonly unschedulable?: string | undefined;
  readonly podIP?: string | undefined;
  readonly startTime?: Instant | undefined;
  readonly container: ContainerState;
}

export interface Pod {
  readonly kind: 'Pod';
  readonly apiVersion: 'v1';
  readonly metadata: Metadata;
  readonly spec: PodSpec;
  readonly status: PodStatus;
}
