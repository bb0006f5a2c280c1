import type { Note } from '#vault';

/** Files of Obsidian that are drawn by programs and are no text to a reader. */
export type DrawingKind = 'canvas' | 'excalidraw' | 'base';

/** The kind of a drawing by the name of its file; `undefined` for every other file. */
export function drawingKind(path: string): DrawingKind | undefined {
  switch (/\.(canvas|excalidraw|base)$/i.exec(path)?.[1]?.toLowerCase()) {
    case 'canvas':
      return 'canvas';
    case 'excalidraw':
      return 'excalidraw';
    case 'base':
      return 'base';
    default:
      return undefined;
  }
}

/** Whether a note is a drawing of the Excalidraw plugin, by its name or by what it says. */
export function isDrawing({ id, frontmatter }: Note): boolean {
  return frontmatter.drawing === true || /\.excalidraw\.md$/i.test(id);
}
