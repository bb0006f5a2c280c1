import { update } from '../cluster/api.ts';
import { type Cluster, type Controller, after } from '../cluster/cluster.ts';
import { recordEvent } from '../cluster/record-event.ts';
import type { ImageBehaviour } from '../cluster/settings.ts';
import { nextPodAddress } from '../nodes/addresses.ts';
import { keyOf } from '../objects/object.ts';
import type { Pod, PodStatus } from '../objects/pod.ts';
import { isBound, isEnded, isTerminating } from '../pods/pod-state.ts';
import { erase, find } from '../store/store.ts';
import { creating, crashed, probed, running, waiting } from './container-states.ts';

// Restarts: the first at once, then 10 s, doubled each time up to 5 minutes; 10 minutes of running forget it
// (MaxContainerBackOff and the back-off of pkg/kubelet/kubelet.go). Pulls wait alike.
const FIRST_BACKOFF = 10;
const LONGEST_BACKOFF = 300;
const FORGET_AFTER_MS = 2 * LONGEST_BACKOFF * 1000;

/** The kubelets of all nodes: they start, restart and end the containers of the pods bound to them. */
export function kubelets(): Controller {
  // What is under way for a pod, so that no second timer is set for it.
  const started = new Set<string>();
  const ending = new Set<string>();
  return {
    name: 'kubelet',
    *keysFor(_cluster, { before, after: now }) {
      if (now?.kind === 'Pod' && isBound(now)) yield keyOf(now);
      if (now === undefined && before?.kind === 'Pod') {
        started.delete(before.metadata.uid);
        ending.delete(before.metadata.uid);
      }
    },
    reconcile(cluster, key) {
      const pod = find(cluster.store, 'Pod', key);
      if (pod === undefined || !isBound(pod) || isEnded(pod) || !isAwake(cluster, pod)) return;
      const { uid } = pod.metadata;
      if (isTerminating(pod)) {
        if (ending.has(uid)) return;
        ending.add(uid);
        end(cluster, pod, ending);
      } else if (pod.status.phase === 'Pending' && !started.has(uid)) {
        started.add(uid);
        start(cluster, pod, started);
      }
    },
  };
}

/** Whether the kubelet of a pod's node works. */
function isAwake(cluster: Cluster, { spec }: Pod): boolean {
  const name = spec.nodeName ?? '';
  return !cluster.silentSince.has(name) && find(cluster.store, 'Node', name) !== undefined;
}

/** The pod as it is now, if it is still this one, alive, and its kubelet works. */
function present(cluster: Cluster, pod: Pod): Pod | undefined {
  const now = find(cluster.store, 'Pod', keyOf(pod));
  return now?.metadata.uid === pod.metadata.uid && isAwake(cluster, now) ? now : undefined;
}

function end(cluster: Cluster, pod: Pod, ending: Set<string>): void {
  const say = (message: string): void => {
    recordEvent(cluster, pod, { type: 'Normal', reason: 'Killing', message, source: 'kubelet' });
  };
  for (const { name } of pod.spec.containers) say(`Stopping container ${name}`);
  const grace = pod.metadata.deletionGracePeriodSeconds ?? 30;
  const finish = (): void => {
    const now = present(cluster, pod);
    // A silent kubelet finishes once it is back.
    if (now === undefined) ending.delete(pod.metadata.uid);
    else erase(cluster.store, cluster.now, now);
  };
  after(cluster, Math.min(cluster.settings.terminateSeconds, grace), finish, true);
}

function start(cluster: Cluster, pod: Pod, started: Set<string>): void {
  write(cluster, pod, creating(pod, cluster.now));
  const begin = (): void => {
    const now = present(cluster, pod);
    if (now === undefined) started.delete(pod.metadata.uid);
    else if (!isTerminating(now)) pull(cluster, now, 0);
  };
  after(cluster, cluster.settings.startSeconds, begin, true);
}

function write(cluster: Cluster, pod: Pod, status: PodStatus): void {
  update(cluster, { ...pod, status });
}

/** How the first container with a behaviour of its own behaves. */
export function behaviourOf(cluster: Cluster, { spec }: Pod): ImageBehaviour {
  for (const { image } of spec.containers) {
    const behaviour = cluster.settings.images[image];
    if (behaviour !== undefined) return behaviour;
  }
  return {};
}

/** Pulls the image and starts the containers, or fails and tries again later. */
function pull(cluster: Cluster, pod: Pod, failures: number): void {
  const behaviour = behaviourOf(cluster, pod);
  const image = pod.spec.containers[0]?.image ?? '';
  const say = (type: 'Normal' | 'Warning', reason: string, message: string): void => {
    recordEvent(cluster, pod, { type, reason, message, source: 'kubelet' });
  };
  if (behaviour.pull === undefined) {
    fetchImage(cluster, pod, image, behaviour.pullSeconds);
    return;
  }
  write(cluster, pod, waiting(pod, behaviour.pull, cluster.now));
  say('Warning', 'Failed', `Error: ${behaviour.pull}`);
  const again = (): void => {
    const now = present(cluster, pod);
    if (now !== undefined && !isTerminating(now)) pull(cluster, now, failures + 1);
  };
  const hold = (): void => {
    const now = present(cluster, pod);
    if (now === undefined || isTerminating(now)) return;
    write(cluster, now, waiting(now, 'ImagePullBackOff', cluster.now));
    say('Normal', 'BackOff', `Back-off pulling image "${image}"`);
  };
  const delay = Math.min(FIRST_BACKOFF * 2 ** failures, LONGEST_BACKOFF);
  after(cluster, Math.min(5, delay / 2), hold);
  after(cluster, delay, again);
}

/** Runs the containers once the image is on the node: it stays there for the pods that come after. */
function fetchImage(cluster: Cluster, pod: Pod, image: string, seconds: number | undefined): void {
  const say = (reason: string, message: string): void => {
    recordEvent(cluster, pod, { type: 'Normal', reason, message, source: 'kubelet' });
  };
  const place = `${pod.spec.nodeName ?? ''} ${image}`;
  if (seconds === undefined || cluster.imagesOnNodes.has(place)) {
    say('Pulled', `Container image "${image}" already present on machine`);
    run(cluster, pod, 0);
    return;
  }
  say('Pulling', `Pulling image "${image}"`);
  const arrive = (): void => {
    const now = present(cluster, pod);
    if (now === undefined || isTerminating(now)) return;
    cluster.imagesOnNodes.add(place);
    const time = `${String(seconds)}s`;
    say('Pulled', `Successfully pulled image "${image}" in ${time} (${time} including waiting)`);
    run(cluster, now, 0);
  };
  after(cluster, seconds, arrive, true);
}

/** The address of a pod: that of its node if it is on the host's network. */
function addressOf(cluster: Cluster, { spec }: Pod): string | undefined {
  const address = find(cluster.store, 'Node', spec.nodeName ?? '')?.status.internalIP;
  return address === undefined || spec.hostNetwork === true ? address : nextPodAddress(cluster, address);
}

/** Runs the containers; those of a crashing image end after their time and start again. */
function run(cluster: Cluster, pod: Pod, crashes: number): void {
  const { ready = true, readyAfterSeconds = 0, crashAfterSeconds } = behaviourOf(cluster, pod);
  const startedAt = cluster.now;
  const podIP = pod.status.podIP ?? addressOf(cluster, pod);
  write(cluster, pod, { ...running(pod, ready && readyAfterSeconds === 0, startedAt), podIP });
  if (ready && readyAfterSeconds > 0) after(cluster, readyAfterSeconds, becomeReady, true);
  for (const { name } of pod.spec.containers) {
    const message = `Started container ${name}`;
    recordEvent(cluster, pod, { type: 'Normal', reason: 'Started', message, source: 'kubelet' });
  }
  function becomeReady(): void {
    const now = present(cluster, pod);
    if (now?.status.container.startedAt !== startedAt || now.status.container.running !== true) return;
    if (behaviourOf(cluster, now).ready ?? true) write(cluster, now, probed(now.status, true, cluster.now));
  }
  if (crashAfterSeconds === undefined) return;
  const crash = (): void => {
    const now = present(cluster, pod);
    if (now === undefined || isTerminating(now) || now.status.container.startedAt !== startedAt) return;
    const hasRunLong = cluster.now - startedAt >= FORGET_AFTER_MS;
    restart(cluster, now, hasRunLong ? 0 : crashes);
  };
  after(cluster, crashAfterSeconds, crash);
}

function restart(cluster: Cluster, pod: Pod, crashes: number): void {
  const status = crashed(pod, cluster.now);
  const again = (): void => {
    const now = present(cluster, pod);
    if (now === undefined || isTerminating(now)) return;
    const { container } = now.status;
    const restarted = { ...now.status, container: { ...container, restarts: container.restarts + 1 } };
    run(cluster, { ...now, status: restarted }, crashes + 1);
  };
  if (crashes === 0) {
    write(cluster, pod, status);
    again();
    return;
  }
  write(cluster, pod, waiting({ ...pod, status }, 'CrashLoopBackOff', cluster.now));
  const name = pod.spec.containers[0]?.name ?? '';
  const message = `Back-off restarting failed container ${name} in pod ${pod.metadata.name}`;
  recordEvent(cluster, pod, { type: 'Warning', reason: 'BackOff', message, source: 'kubelet' });
  after(cluster, Math.min(FIRST_BACKOFF * 2 ** (crashes - 1), LONGEST_BACKOFF), again);
}
