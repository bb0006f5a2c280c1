import type { Node } from '../../objects/node.ts';

const ROLE_PREFIX = 'node-role.kubernetes.io/';

/** STATUS and ROLES of a node (printNode, findNodeRoles, pkg/printers/internalversion/printers.go). */
export function nodeCells({ metadata, spec, status }: Node): string[] {
  const ready = status.conditions['Ready']?.status;
  const state = ready === undefined ? 'Unknown' : ready === 'True' ? 'Ready' : 'NotReady';
  const roles = new Set<string>();
  for (const [key, value] of Object.entries(metadata.labels)) {
    if (key.startsWith(ROLE_PREFIX) && key.length > ROLE_PREFIX.length) roles.add(key.slice(ROLE_PREFIX.length));
    else if (key === 'kubernetes.io/role' && value !== '') roles.add(value);
  }
  const names = [...roles].sort().join(',');
  return [spec.unschedulable ? `${state},SchedulingDisabled` : state, names === '' ? '<none>' : names];
}

/** What `-o wide` adds; the simulated machines have no system of their own to name. */
export function nodeWideCells({ status }: Node): string[] {
  return [status.internalIP ?? '<none>', '<none>', '<unknown>', '<unknown>', '<unknown>'];
}
