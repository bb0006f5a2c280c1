/**
 * A condition on a cluster, which a task sets. Workloads are named as in {@link Action}. All that are given must hold.
 * Conditions with `never` look at the whole history from the start of the clock on, all others at the present.
 */
export type Check =
  /** Exactly these nodes have a live pod of the workload. */
  | { readonly is: 'podsOn'; readonly of: string; readonly nodes: readonly string[] }
  /** None of these nodes has a live pod of the workload. */
  | { readonly is: 'noPodsOn'; readonly of: string; readonly nodes: readonly string[] }
  /** Numbers of the status, by the names of the API: `numberReady`, `desiredNumberScheduled`, `readyReplicas`. */
  | { readonly is: 'status'; readonly of: string; readonly counts: Readonly<Record<string, number>> }
  /** All that is wanted runs as wanted: updated and available. */
  | { readonly is: 'rolledOut'; readonly of: string }
  /** Every live pod of the workload runs this image. */
  | { readonly is: 'image'; readonly of: string; readonly image: string }
  /** A field of an object, by its path: `spec.updateStrategy.type`. `null`: the field is not there. */
  | {
      readonly is: 'field';
      readonly of: string;
      readonly path: string;
      readonly value: string | number | boolean | null;
    }
  | { readonly is: 'exists'; readonly of: string }
  | { readonly is: 'gone'; readonly of: string }
  | {
      readonly is: 'node';
      readonly node: string;
      readonly ready?: boolean;
      readonly cordoned?: boolean;
      readonly labels?: Readonly<Record<string, string | null>>;
      readonly taints?: readonly string[];
    }
  /** An event was recorded, of this reason and with this text in its message. */
  | { readonly is: 'event'; readonly reason: string; readonly contains?: string }
  /** What a command prints. */
  | {
      readonly is: 'kubectl';
      readonly command: string;
      readonly contains?: readonly string[];
      readonly stdout?: string;
      readonly exitCode?: number;
    }
  /** No node on which the workload once was available was ever without an available pod of it again. */
  | { readonly is: 'neverGap'; readonly of: string }
  /** No node ever had two live pods of the workload. */
  | { readonly is: 'neverTwo'; readonly of: string }
  /** Never were more nodes than so many, of those that should have one, without an available pod, once all had been. */
  | { readonly is: 'neverMoreUnavailable'; readonly of: string; readonly than: number };
