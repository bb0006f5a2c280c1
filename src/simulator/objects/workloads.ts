import type { Instant, Metadata } from './metadata.ts';
import type { LabelSelector, PodTemplate } from './pod.ts';

/** A count, or a share such as `25%`. */
export type IntOrPercent = number | string;

export interface DaemonSetStatus {
  readonly desiredNumberScheduled: number;
  readonly currentNumberScheduled: number;
  readonly numberReady: number;
  readonly updatedNumberScheduled: number;
  readonly numberAvailable: number;
  readonly numberUnavailable: number;
  readonly numberMisscheduled: number;
  readonly observedGeneration: number;
}

export interface DaemonSet {
  readonly kind: 'DaemonSet';
  readonly apiVersion: 'apps/v1';
  readonly metadata: Metadata;
  readonly spec: {
    readonly selector: LabelSelector;
    readonly template: PodTemplate;
    readonly minReadySeconds?: number;
    readonly revisionHistoryLimit: number;
    readonly updateStrategy: {
      readonly type: 'RollingUpdate' | 'OnDelete';
      readonly rollingUpdate?: { readonly maxUnavailable?: IntOrPercent; readonly maxSurge?: IntOrPercent };
    };
  };
  readonly status: DaemonSetStatus;
}

/** A template as a DaemonSet once had it. */
export interface ControllerRevision {
  readonly kind: 'ControllerRevision';
  readonly apiVersion: 'apps/v1';
  readonly metadata: Metadata;
  readonly data: PodTemplate;
  readonly revision: number;
}

export interface ReplicaSet {
  readonly kind: 'ReplicaSet';
  readonly apiVersion: 'apps/v1';
  readonly metadata: Metadata;
  readonly spec: {
    readonly replicas: number;
    readonly minReadySeconds?: number;
    readonly selector: LabelSelector;
    readonly template: PodTemplate;
  };
  readonly status: {
    readonly replicas: number;
    readonly readyReplicas: number;
    readonly availableReplicas: number;
    readonly observedGeneration: number;
  };
}

/** A statement about a Deployment, such as `Progressing`. */
export interface DeploymentCondition {
  readonly status: 'True' | 'False' | 'Unknown';
  readonly reason: string;
  readonly message: string;
  readonly updatedAt: Instant;
}

export interface Deployment {
  readonly kind: 'Deployment';
  readonly apiVersion: 'apps/v1';
  readonly metadata: Metadata;
  readonly spec: {
    readonly replicas: number;
    readonly paused?: boolean | undefined;
    readonly minReadySeconds?: number;
    readonly progressDeadlineSeconds?: number;
    readonly revisionHistoryLimit: number;
    readonly selector: LabelSelector;
    readonly strategy: {
      readonly type: 'RollingUpdate' | 'Recreate';
      readonly rollingUpdate?: { readonly maxUnavailable?: IntOrPercent; readonly maxSurge?: IntOrPercent };
    };
    readonly template: PodTemplate;
  };
  readonly status: {
    readonly replicas: number;
    readonly updatedReplicas: number;
    readonly readyReplicas: number;
    readonly availableReplicas: number;
    readonly observedGeneration: number;
    readonly conditions: Readonly<Record<string, DeploymentCondition>>;
  };
}
