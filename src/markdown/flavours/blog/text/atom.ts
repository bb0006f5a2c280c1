import type { Mark } from './mark.ts';

/** The smallest piece of a paragraph. */
export interface Atom {
  /** `raw`: Markdown that is finished, such as an image. `break`: the author breaks the line here. */
  readonly kind: 'text' | 'space' | 'break' | 'raw';
  readonly text: string;
  /** Where it stands in the source. */
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/**
 * Leaves white space away where it means nothing: at both ends, beside line breaks, twice in a row. What stays belongs to
 * the marks that hold on both of its sides.
 */
export function tidied(atoms: readonly Atom[]): Atom[] {
  const kept: Atom[] = [];
  for (const atom of atoms) {
    const last = kept.at(-1);
    const afterBlank = last === undefined || last.kind === 'space' || last.kind === 'break';
    if (atom.kind === 'space' && afterBlank) continue;
    if (atom.kind === 'break' && last?.kind === 'space') kept.pop();
    if (atom.kind === 'break' && kept.length === 0) continue;
    kept.push(atom);
  }
  while (['space', 'break'].includes(kept.at(-1)?.kind ?? '')) kept.pop();
  const next: (Atom | undefined)[] = [];
  let following: Atom | undefined;
  for (let index = kept.length - 1; index >= 0; index--) {
    next[index] = following;
    if (!isBlank(kept[index])) following = kept[index];
  }
  let before: Atom | undefined;
  return kept.map((atom, index) => {
    if (!isBlank(atom)) {
      before = atom;
      return atom;
    }
    const after = new Set(next[index]?.marks.map(({ key }) => key));
    return { ...atom, marks: (before?.marks ?? []).filter(({ key }) => after.has(key)) };
  });
}

function isBlank(atom: Atom | undefined): boolean {
  return atom?.kind === 'space' || atom?.kind === 'break';
}
