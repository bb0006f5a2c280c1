import type { Overview } from '../engine/frame.ts';
import { type PodCode, readCell } from '../engine/overview.ts';

/** Side of a node's square with the room around it, in CSS pixels. */
const PITCH = 12;
const SIDE = 10;

/** The colours of the site's stylesheet by which states are told apart; each has a form of its own, too. */
const COLOURS: Readonly<Record<PodCode, string>> = {
  none: '--line-strong',
  ready: '--hue-good',
  running: '--hue-warm',
  waiting: '--hue-calm',
  ending: '--ink-soft',
  failed: '--hue-alarm',
};

/** Draws each node as a square: filled where its pods are ready, open where they are not, crossed where the node is down. */
export function drawOverview(canvas: HTMLCanvasElement, { count, cells }: Overview): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const columns = columnsOf(canvas);
  const scale = devicePixelRatio;
  const height = Math.ceil(count / columns) * PITCH;
  canvas.style.blockSize = `${height}px`;
  canvas.width = Math.round(columns * PITCH * scale);
  canvas.height = Math.round(height * scale);
  context.scale(scale, scale);
  const style = getComputedStyle(canvas);
  const colours = new Map(Object.entries(COLOURS).map(([code, name]) => [code, resolved(style, name)]));
  const alarm = resolved(style, '--hue-alarm');
  context.lineWidth = 1.5;
  for (let index = 0; index < count; index++) {
    const { node, pods, revision } = readCell(cells, index);
    const x = (index % columns) * PITCH + 1;
    const y = Math.floor(index / columns) * PITCH + 1;
    context.fillStyle = context.strokeStyle = colours.get(pods) ?? alarm;
    if (pods === 'ready' || pods === 'failed') context.fillRect(x, y, SIDE, SIDE);
    else context.strokeRect(x + 0.75, y + 0.75, SIDE - 1.5, SIDE - 1.5);
    // A corner less for every second revision, that an update can be followed without colours.
    if (pods === 'ready' && revision % 2 === 0) context.clearRect(x + SIDE / 2, y, SIDE / 2, SIDE / 2);
    if (node !== 'ready')
      cross(context, x, y, node === 'down' ? alarm : resolved(style, '--ink-soft'), node === 'down');
  }
}

/** The node under a point of the picture; `undefined` beside them. */
export function nodeAt(canvas: HTMLCanvasElement, count: number, x: number, y: number): number | undefined {
  const columns = columnsOf(canvas);
  const column = Math.floor(x / PITCH);
  const index = Math.floor(y / PITCH) * columns + column;
  return column < columns && index < count ? index : undefined;
}

function columnsOf(canvas: HTMLCanvasElement): number {
  return Math.max(1, Math.floor((canvas.parentElement?.clientWidth ?? 300) / 2 / PITCH));
}

function cross(context: CanvasRenderingContext2D, x: number, y: number, colour: string, isWhole: boolean): void {
  context.strokeStyle = colour;
  context.beginPath();
  context.moveTo(x, y + SIDE);
  context.lineTo(x + SIDE, y);
  if (isWhole) {
    context.moveTo(x, y);
    context.lineTo(x + SIDE, y + SIDE);
  }
  context.stroke();
}

/** A colour of the stylesheet as a canvas takes it: `light-dark()` has to be decided first. */
function resolved(style: CSSStyleDeclaration, name: string): string {
  const value = style.getPropertyValue(name).trim();
  const [, light, dark] = /^light-dark\(([^,]+),([^)]+)\)$/.exec(value) ?? [];
  if (light === undefined || dark === undefined) return value;
  const isDark =
    style.colorScheme === 'dark' ||
    (style.colorScheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  return (isDark ? dark : light).trim();
}
