import type { Lang } from '#naming';
import type { Note } from '#vault';
import { isPublic } from './note-facts.ts';
import type { TranslationSets } from './translation-sets.ts';

/** The note that a name means, and others that it could mean just as well. */
export interface Nearest {
  readonly note: Note;
  /** Other notes as near as `note`; no other faces of it. */
  readonly rivals: readonly Note[];
}

/**
 * Chooses among notes of the same name as Obsidian does: the one nearest to the top; before that, one in the language
 * of the note that names it. Among equals a public one comes first, then the shorter path.
 */
export function nearestNote(candidates: readonly Note[], lang: Lang, sets: TranslationSets): Nearest | undefined {
  const [only] = candidates;
  if (only === undefined || candidates.length === 1) return only && { note: only, rivals: [] };
  let least = Number.POSITIVE_INFINITY;
  let near: Note[] = [];
  for (const candidate of candidates) {
    const distance = distanceOf(candidate, lang);
    if (distance > least) continue;
    if (distance < least) near = [];
    least = distance;
    near.push(candidate);
  }
  if (near.length > 1) near.sort((a, b) => Number(isPublic(b)) - Number(isPublic(a)) || a.id.length - b.id.length);
  const [note = only, ...others] = near;
  if (others.length === 0) return { note, rivals: others };
  const set = sets.of(note);
  return { note, rivals: others.filter((other) => set === undefined || sets.of(other) !== set) };
}

function distanceOf({ id, lang: own }: Note, lang: Lang): number {
  let depth = 1;
  for (let slash = id.indexOf('/'); slash !== -1; slash = id.indexOf('/', slash + 1)) depth++;
  return own === lang ? depth : depth + FAR;
}

/** More than any depth of folders. */
const FAR = 10_000;
