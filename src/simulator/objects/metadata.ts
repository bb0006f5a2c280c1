import type { Json } from '#manifests';

/** Milliseconds of virtual time, counted from the epoch. */
export type Instant = number;

export type Labels = Readonly<Record<string, string>>;

/** Who an object belongs to; the garbage collector follows it. */
export interface OwnerReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
  readonly controller: boolean;
  readonly blockOwnerDeletion: boolean;
}

/** What every object carries. Times are instants here and become text where they are printed. */
export interface Metadata {
  readonly name: string;
  /** Empty for what has no namespace, such as nodes. */
  readonly namespace: string;
  readonly uid: string;
  readonly resourceVersion: number;
  /** Rises with each change of the spec. */
  readonly generation: number;
  readonly creationTimestamp: Instant;
  readonly labels: Labels;
  readonly annotations: Labels;
  readonly ownerReferences: readonly OwnerReference[];
  readonly finalizers: readonly string[];
  readonly deletionTimestamp?: Instant | undefined;
  readonly deletionGracePeriodSeconds?: number | undefined;
}

/** An object that the simulator only keeps: its content is whatever the manifest says. */
export interface PlainObject {
  readonly kind: 'Namespace' | 'ServiceAccount' | 'ResourceQuota' | 'PriorityClass';
  readonly apiVersion: string;
  readonly metadata: Metadata;
  readonly content: Readonly<Record<string, Json | undefined>>;
}
