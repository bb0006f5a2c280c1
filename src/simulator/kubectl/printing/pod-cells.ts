import type { Pod } from '../../objects/pod.ts';
import { humanDuration } from './human-duration.ts';

/** READY, STATUS and RESTARTS of a pod (printPod, pkg/printers/internalversion/printers.go). */
export function podCells(pod: Pod, now: number): string[] {
  const { container } = pod.status;
  const total = pod.spec.containers.length;
  const ready = container.running === true && (container.ready ?? pod.status.ready) ? total : 0;
  const restarts =
    container.restarts > 0 && container.lastFinishedAt !== undefined
      ? `${String(container.restarts)} (${humanDuration((now - container.lastFinishedAt) / 1000)} ago)`
      : String(container.restarts);
  return [`${String(ready)}/${String(total)}`, statusOf(pod), restarts];
}

/** The word in the STATUS column. */
export function statusOf({ status, metadata }: Pod): string {
  const { container } = status;
  const isOver = status.phase === 'Succeeded' || status.phase === 'Failed';
  if (metadata.deletionTimestamp !== undefined && status.reason === 'NodeLost') return 'Unknown';
  if (metadata.deletionTimestamp !== undefined && !isOver) return 'Terminating';
  const ended = container.terminated === '' ? `ExitCode:${String(container.exitCode ?? 0)}` : container.terminated;
  return container.waiting ?? ended ?? status.reason ?? status.phase;
}

/** IP, NODE, NOMINATED NODE and READINESS GATES. */
export function podWideCells({ spec, status }: Pod): string[] {
  return [status.podIP ?? '<none>', spec.nodeName ?? '<none>', '<none>', '<none>'];
}
