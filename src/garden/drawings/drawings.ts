import type { Attachment } from '#vault';
import type { FileIndex } from '../file-index.ts';
import { drawingTexts } from '../file-texts.ts';
import { drawingKind } from './drawing-kind.ts';
import { type Drawing, readDrawing } from './read-drawing.ts';

/** The drawings of a vault. */
export interface Drawings {
  /** What a drawing holds; `undefined` where its file cannot be read as one. */
  read(file: Attachment): Drawing | undefined;
  /** The picture beside a drawing that its program has made of it. */
  pictureOf(path: string): Attachment | undefined;
}

/** Endings under which pictures of a drawing are kept, the best for a page first. */
const PICTURES = ['.excalidraw.svg', '.excalidraw.light.svg', '.excalidraw.png', '.excalidraw.light.png'];
const PLAIN_PICTURES = ['.svg', '.png'];

export function drawingsOf(files: FileIndex): Drawings {
  const texts = drawingTexts();
  const known = new Map<string, Drawing | undefined>();
  const read = (file: Attachment): Drawing | undefined => {
    const [kind, found] = [drawingKind(file.path), texts(file)];
    return kind !== undefined && found.kind === 'text' ? readDrawing(kind, found.text) : undefined;
  };
  return {
    read: (file) => {
      if (!known.has(file.path)) known.set(file.path, read(file));
      return known.get(file.path);
    },
    pictureOf: (path) => {
      const bare = path.replace(/\.md$/i, '').replace(/\.(?:excalidraw|canvas|base)$/i, '');
      const endings = drawingKind(path.replace(/\.md$/i, '')) === 'canvas' ? ['.canvas.svg', '.canvas.png'] : PICTURES;
      return [...endings, ...PLAIN_PICTURES]
        .map((ending) => files.atPath(bare + ending))
        .find((file) => file !== undefined && !file.heldBack);
    },
  };
}
