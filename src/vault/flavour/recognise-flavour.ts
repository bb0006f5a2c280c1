import type { Site } from '#site';
import type { Note } from '../note.ts';

/** The flavour of the note at a path, and how it was found. */
export function recogniseFlavour(path: string, { flavours }: Site): Pick<Note, 'flavour' | 'recognised'> {
  const rule = flavours.find(({ pattern }) => pattern === path);
  return { flavour: rule?.flavour ?? 'markdown', recognised: { by: rule ? 'site' : 'default', marks: [] } };
}
