import type { ImageBehaviour } from '../cluster/settings.ts';
import type { ConditionStatus } from '../objects/node.ts';
import type { Machine } from '../nodes/machines.ts';

/**
 * Something that happens to a cluster from outside: what an event of a scenario says, a button of the widget does, and a shared
 * address keeps. Plain JSON. Workloads are named as kubectl does, `ds/agent`, with a namespace before it where it is not `default`:
 * `logging/ds/agent`.
 */
export type Action =
  | { readonly do: 'addNode'; readonly node: Machine }
  | { readonly do: 'removeNode'; readonly node: string }
  /** The machine falls silent: its kubelet reports no more. */
  | { readonly do: 'failNode'; readonly node: string }
  | { readonly do: 'returnNode'; readonly node: string }
  | { readonly do: 'cordon'; readonly node: string }
  | { readonly do: 'uncordon'; readonly node: string }
  /** `kubectl drain` with `--ignore-daemonsets`, `--delete-emptydir-data` and `--force`. */
  | { readonly do: 'drain'; readonly node: string }
  /** `null` takes a label away. */
  | { readonly do: 'label'; readonly node: string; readonly labels: Readonly<Record<string, string | null>> }
  /** Each as kubectl takes it: `key=value:Effect` adds, `key:Effect-` and `key-` take away. */
  | { readonly do: 'taint'; readonly node: string; readonly taints: readonly string[] }
  | { readonly do: 'setCapacity'; readonly node: string; readonly capacity: NonNullable<Machine['allocatable']> }
  | { readonly do: 'setCondition'; readonly node: string; readonly type: string; readonly status: ConditionStatus }
  /** By name (`agent-x2x4z`), or the pod of a workload on a node, since nobody knows names beforehand. */
  | { readonly do: 'deletePod'; readonly pod: string }
  | { readonly do: 'deletePodOn'; readonly of: string; readonly node: string }
  /** Without `container` all containers of the workload. */
  | { readonly do: 'setImage'; readonly of: string; readonly image: string; readonly container?: string }
  /** How containers of an image behave from now on; those that run already, too. */
  | { readonly do: 'setBehaviour'; readonly image: string; readonly behaviour: ImageBehaviour }
  | { readonly do: 'apply'; readonly manifest: string }
  /** With or without the word `kubectl`. */
  | { readonly do: 'kubectl'; readonly command: string };

/** An action at a moment: seconds from the start of the scenario's clock. */
export interface TimedAction {
  readonly at: number;
  readonly action: Action;
}
