import { controllerOf } from '../objects/owner.ts';
import type { ClusterObject } from '../objects/object.ts';
import type { Pod } from '../objects/pod.ts';
import { targetNodeOf } from '../objects/target-node.ts';
import { isTerminating } from '../pods/pod-state.ts';
import type { Change } from '../store/change.ts';
import { objectName } from './names.ts';
import { resourceNamed } from '../kubectl/arguments/resources.ts';

/** The worst that happened to the pods of a workload. */
export interface Extremes {
  /** Most nodes at once that had a ready pod before and then had none, though they were still there. */
  readonly unavailable: number;
  /** Most live pods at once on one node. */
  readonly podsPerNode: number;
}

/** Looks through a log for the worst that happened to the pods of a workload such as `ds/agent`, from an entry on. */
export function extremesOf(log: readonly Change[], of: string, from: number): Extremes {
  const watched = new WatchedPods(of);
  const worst = { unavailable: 0, podsPerNode: 0 };
  log.forEach((change, index) => {
    watched.take(change);
    // Within one instant things are half done: only what is left at its end was ever to be seen.
    if (index < from - 1 || log[index + 1]?.at === change.at) return;
    worst.unavailable = Math.max(worst.unavailable, watched.unavailable());
    worst.podsPerNode = Math.max(worst.podsPerNode, watched.podsPerNode());
  });
  return worst;
}

/** The live pods of one workload by node, as a log tells of them. */
class WatchedPods {
  readonly #live = new Map<string, Map<string, Pod>>();
  readonly #served = new Set<string>();
  readonly #sets = new Set<string>();
  readonly #workload: { readonly kind: string | undefined; readonly namespace: string; readonly name: string };

  constructor(of: string) {
    const { namespace, type, name } = objectName(of);
    this.#workload = { kind: resourceNamed(type)?.kind, namespace, name };
  }

  take({ before, after }: Change): void {
    const subject = after ?? before;
    if (subject?.kind === 'ReplicaSet' && this.#owns(subject)) this.#sets.add(subject.metadata.uid);
    if (subject?.kind === 'Node' && after === undefined) this.#served.delete(subject.metadata.name);
    if (subject?.kind !== 'Pod') return;
    if (!this.#owns(subject) && !this.#sets.has(controllerOf(subject)?.uid ?? '')) return;
    const node = targetNodeOf(subject);
    const there = this.#live.get(node) ?? new Map<string, Pod>();
    this.#live.set(node, there);
    if (after === undefined || isTerminating(subject)) there.delete(subject.metadata.uid);
    else there.set(subject.metadata.uid, subject);
    if (after !== undefined && subject.status.ready) this.#served.add(node);
  }

  unavailable(): number {
    const isServed = (node: string): boolean =>
      [...(this.#live.get(node)?.values() ?? [])].some(({ status }) => status.ready);
    return [...this.#served].filter((node) => !isServed(node)).length;
  }

  podsPerNode(): number {
    return Math.max(0, ...[...this.#live].map(([node, pods]) => (node === '' ? 0 : pods.size)));
  }

  #owns(object: ClusterObject): boolean {
    const { kind, namespace, name } = this.#workload;
    const owner = controllerOf(object);
    return owner?.kind === kind && owner?.name === name && object.metadata.namespace === namespace;
  }
}
