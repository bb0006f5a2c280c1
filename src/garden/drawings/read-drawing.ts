import { z } from 'zod';
import type { DrawingKind } from './drawing-kind.ts';

/** What a drawing holds that can be said in words. */
export interface Drawing {
  readonly kind: DrawingKind;
  /** In the order of reading: from the top down, then from the left. */
  readonly cards: readonly Card[];
  /** Number of shapes of any kind, cards among them. */
  readonly elements: number;
  /** Number of lines between cards. */
  readonly connections: number;
}

/** A card of a canvas, or a text of a drawing. */
export type Card =
  | { readonly kind: 'text'; readonly text: string }
  /** A note or file by its path from the top; `place` is `#heading`, or `''`. */
  | { readonly kind: 'file'; readonly path: string; readonly place: string }
  | { readonly kind: 'link'; readonly address: string };

/** Shapes that are looked at. Nobody draws more by hand. */
const MOST_ELEMENTS = 10_000;

/** Reads a drawing from its file; `undefined` where it is not what its name says. Never throws. */
export function readDrawing(kind: DrawingKind, text: string): Drawing | undefined {
  if (kind === 'base') return { kind, cards: [], elements: 0, connections: 0 };
  // A canvas that was never drawn on is an empty file.
  const data = text.trim() === '' ? {} : parse(text);
  return kind === 'canvas' ? readCanvas(data) : readExcalidraw(data);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const canvas = z.object({ nodes: z.array(z.unknown()).optional(), edges: z.array(z.unknown()).optional() });
const place = { x: z.number().catch(0), y: z.number().catch(0) };
/** JSON Canvas 1.0. Groups are frames around cards. */
const canvasNode = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string(), ...place }),
  z.object({ type: z.literal('file'), file: z.string(), subpath: z.string().catch(''), ...place }),
  z.object({ type: z.literal('link'), url: z.string(), ...place }),
  z.object({ type: z.literal('group'), label: z.string().catch(''), ...place }),
]);

function readCanvas(data: unknown): Drawing | undefined {
  const read = canvas.safeParse(data);
  if (!read.success) return undefined;
  const { nodes = [], edges = [] } = read.data;
  const cards = inOrder(nodes, (node) => canvasNode.safeParse(node).data).flatMap((node): Card[] => {
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', text: node.text }];
      case 'file':
        return [{ kind: 'file', path: node.file, place: node.subpath }];
      case 'link':
        return [{ kind: 'link', address: node.url }];
      case 'group':
        return node.label === '' ? [] : [{ kind: 'text', text: node.label }];
    }
  });
  return { kind: 'canvas', cards, elements: nodes.length, connections: edges.length };
}

const excalidraw = z.object({ elements: z.array(z.unknown()).optional() });
const element = z.object({
  type: z.string(),
  text: z.string().optional(),
  isDeleted: z.boolean().catch(false),
  ...place,
});

function readExcalidraw(data: unknown): Drawing | undefined {
  const read = excalidraw.safeParse(data);
  if (!read.success) return undefined;
  const elements = inOrder(read.data.elements ?? [], (each) => element.safeParse(each).data).filter(
    ({ isDeleted }) => !isDeleted,
  );
  const cards = elements.flatMap(({ text = '' }): Card[] => (text.trim() === '' ? [] : [{ kind: 'text', text }]));
  return { kind: 'excalidraw', cards, elements: elements.length, connections: 0 };
}

function inOrder<Shape extends { readonly x: number; readonly y: number }>(
  all: readonly unknown[],
  read: (shape: unknown) => Shape | undefined,
): Shape[] {
  const shapes = all.slice(0, MOST_ELEMENTS).flatMap((shape) => read(shape) ?? []);
  return shapes.sort((a, b) => a.y - b.y || a.x - b.x);
}
