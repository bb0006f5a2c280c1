import type { Instant, Metadata } from './metadata.ts';
import type { Taint } from './scheduling.ts';

export type ConditionStatus = 'True' | 'False' | 'Unknown';

export interface NodeCondition {
  readonly status: ConditionStatus;
  readonly changedAt: Instant;
  readonly reason?: string;
  readonly message?: string;
}

/** What pods may ask for: CPU in thousandths, memory in bytes. */
export interface Allocatable {
  readonly cpu: number;
  readonly memory: number;
  readonly pods: number;
}

export interface Node {
  readonly kind: 'Node';
  readonly apiVersion: 'v1';
  readonly metadata: Metadata;
  readonly spec: { readonly taints: readonly Taint[]; readonly unschedulable: boolean };
  readonly status: {
    readonly conditions: Readonly<Record<string, NodeCondition>>;
    readonly allocatable: Allocatable;
    readonly kubeletVersion: string;
    readonly internalIP?: string | undefined;
  };
}
