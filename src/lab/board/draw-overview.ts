import type { Overview } from '../engine/frame.ts';
import { type NodeCode, type PodCode, readCell } from '../engine/overview.ts';
import { MARK_SIDE, NODE_MARKS, NOTCHED, POD_MARKS } from './overview-marks.ts';

/** Side of a mark with the room around it, in CSS pixels. */
const PITCH = 12;

/** What the picture is drawn with: colours as a canvas takes them, and how many marks stand side by side. */
export interface Ink {
  readonly colours: Readonly<Record<PodCode | Exclude<NodeCode, 'ready'> | 'paper' | 'listed', string>>;
  readonly columns: number;
}

/** How many marks a width in CSS pixels has room for. */
export function columnsIn(width: number): number {
  return Math.max(1, Math.floor(width / PITCH));
}

/** Draws each node as a mark; those that the table lists (`listed` of them) stand on a ground of their own. */
export function drawOverview(
  canvas: HTMLCanvasElement,
  { count, cells, first }: Overview,
  listed: number,
  { colours, columns }: Ink,
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const height = Math.ceil(count / columns) * PITCH;
  const size = [Math.round(columns * PITCH * devicePixelRatio), Math.round(height * devicePixelRatio)] as const;
  // To set a size clears, and costs more than to clear.
  if (canvas.width !== size[0]) canvas.width = size[0];
  if (canvas.height !== size[1]) canvas.height = size[1];
  canvas.style.blockSize = `${height}px`;
  canvas.style.inlineSize = `${columns * PITCH}px`;
  const toCell = (index: number): void => {
    const [x, y] = [(index % columns) * PITCH + 1, Math.floor(index / columns) * PITCH + 1];
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, x * devicePixelRatio, y * devicePixelRatio);
  };
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, ...size);
  context.fillStyle = colours.listed;
  for (let index = first; index < Math.min(count, first + listed); index++) {
    toCell(index);
    context.fillRect(-1, -1, PITCH, PITCH);
  }
  for (let index = 0; index < count; index++) {
    const { node, pods, revision } = readCell(cells, index);
    toCell(index);
    context.fillStyle = colours[pods];
    context.fill(pods === 'ready' && revision % 2 === 0 && revision > 0 ? NOTCHED_PATH : POD_PATHS[pods], 'evenodd');
    if (node === 'ready') continue;
    context.fillStyle = colours[node];
    context.strokeStyle = colours.paper;
    context.lineWidth = 1.5;
    context.stroke(NODE_PATHS[node]);
    context.fill(NODE_PATHS[node]);
  }
}

const NOTCHED_PATH = new Path2D(NOTCHED);
const POD_PATHS = pathsOf(POD_MARKS);
const NODE_PATHS = pathsOf(NODE_MARKS);

function pathsOf<Code extends string>(marks: Readonly<Record<Code, string>>): Readonly<Record<Code, Path2D>> {
  const paths = Object.entries<string>(marks).map(([code, path]) => [code, new Path2D(path)] as const);
  // The same keys, which `entries` forgets.
  return Object.fromEntries(paths) as Record<Code, Path2D>;
}

/** The node under a point of the picture; `undefined` beside them. */
export function nodeAt({ columns }: Ink, count: number, x: number, y: number): number | undefined {
  const column = Math.floor(x / PITCH);
  const index = Math.floor(y / PITCH) * columns + column;
  return column < columns && index < count ? index : undefined;
}

/** For the picture of the legend. */
export const MARK_BOX = `0 0 ${MARK_SIDE} ${MARK_SIDE}`;
