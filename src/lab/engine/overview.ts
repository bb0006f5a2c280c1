import type { NodeView, Overview, PodState } from './frame.ts';

/** What a cell of the overview says of a node. */
export const NODE_CODES = ['ready', 'cordoned', 'down'] as const;
export type NodeCode = (typeof NODE_CODES)[number];

/** What it says of its pods: the state of the one that is worst off. */
export const POD_CODES = ['none', 'ready', 'running', 'waiting', 'ending', 'failed'] as const;
export type PodCode = (typeof POD_CODES)[number];

/** The two bytes of a node: its own code, and its pods' code with the number of their newest revision above it. */
export function cellOf(node: Pick<NodeView, 'ready' | 'cordoned' | 'pods'>): readonly [number, number] {
  const own: NodeCode = node.ready !== 'True' ? 'down' : node.cordoned ? 'cordoned' : 'ready';
  const worst = Math.max(0, ...node.pods.map(({ state }) => POD_CODES.indexOf(codeOf(state))));
  const newest = Math.max(0, ...node.pods.map(({ mark }) => (mark === '' ? 0 : mark.charCodeAt(0) - 64)));
  return [NODE_CODES.indexOf(own), worst | (newest << 3)];
}

/** The opposite of {@link cellOf}; `revision` counts from 1, 0 for none. */
export function readCell(
  cells: Uint8Array,
  index: number,
): { readonly node: NodeCode; readonly pods: PodCode; readonly revision: number } {
  const pods = cells[index * 2 + 1] ?? 0;
  return {
    node: NODE_CODES[cells[index * 2] ?? 0] ?? 'ready',
    pods: POD_CODES[pods & 7] ?? 'none',
    revision: pods >> 3,
  };
}

/** How many nodes there are of each state, their own and that of their pods. */
export function countCells({ count, cells }: Overview): {
  readonly nodes: Readonly<Record<NodeCode, number>>;
  readonly pods: Readonly<Record<PodCode, number>>;
} {
  const nodes = { ready: 0, cordoned: 0, down: 0 };
  const pods = { none: 0, ready: 0, running: 0, waiting: 0, ending: 0, failed: 0 };
  for (let index = 0; index < count; index++) {
    const cell = readCell(cells, index);
    nodes[cell.node] += 1;
    pods[cell.pods] += 1;
  }
  return { nodes, pods };
}

function codeOf(state: PodState): PodCode {
  return state === 'ended' ? 'none' : state;
}
