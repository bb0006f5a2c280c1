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

/** What a canvas shows. */
interface Shown {
  readonly overview: Overview;
  readonly listed: number;
  readonly ink: Ink;
}

const shown = new WeakMap<HTMLCanvasElement, Shown>();

/**
 * Draws each node as a mark; those that the table lists (`listed` of them) stand on a ground of their own. What the canvas shows
 * already is left as it is.
 */
export function drawOverview(canvas: HTMLCanvasElement, overview: Overview, listed: number, ink: Ink): void {
  const { count, cells, first } = overview;
  const { colours, columns } = ink;
  const context = canvas.getContext('2d');
  if (context === null) return;
  const height = Math.ceil(count / columns) * PITCH;
  const size = [Math.round(columns * PITCH * devicePixelRatio), Math.round(height * devicePixelRatio)] as const;
  const toCell = (index: number): void => {
    const [x, y] = [(index % columns) * PITCH + 1, Math.floor(index / columns) * PITCH + 1];
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, x * devicePixelRatio, y * devicePixelRatio);
  };
  const known = shown.get(canvas);
  const fits = canvas.width === size[0] && canvas.height === size[1] && known?.overview.count === count;
  const before = fits && known.ink === ink && known.listed === listed ? known : undefined;
  if (before === undefined) {
    // To set a size clears, too.
    [canvas.width, canvas.height] = size;
    canvas.style.blockSize = `${height}px`;
    canvas.style.inlineSize = `${columns * PITCH}px`;
  }
  const isListed = (index: number, from: number): boolean => index >= from && index < from + listed;
  shown.set(canvas, { overview, listed, ink });
  for (let index = 0; index < count; index++) {
    const isSame =
      before !== undefined &&
      before.overview.cells[index * 2] === cells[index * 2] &&
      before.overview.cells[index * 2 + 1] === cells[index * 2 + 1] &&
      isListed(index, before.overview.first) === isListed(index, first);
    if (isSame) continue;
    const { node, pods, revision } = readCell(cells, index);
    toCell(index);
    context.clearRect(-1, -1, PITCH, PITCH);
    context.fillStyle = colours.listed;
    if (isListed(index, first)) context.fillRect(-1, -1, PITCH, PITCH);
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
