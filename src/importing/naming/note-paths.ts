import type { Lang, VaultPath } from '#naming';
import { toVaultPath } from '#naming';
import type { Note } from '#vault';
import { tidySegments } from './tidy-segments.ts';

/** The paths of notes below the folder that they are written to, and which of them had to step aside. */
export interface NotePaths {
  readonly of: ReadonlyMap<Note, VaultPath>;
  /** Notes that wanted a path that another has. */
  readonly aside: ReadonlySet<Note>;
}

/** A note of either language, and what both want to be called. */
interface Group {
  readonly wish: readonly string[];
  readonly notes: readonly Note[];
}

/**
 * Gives each note its path: `ko/kubernetes/daemonset.md`, without the language folder where the notes go into the folder of
 * one language (`folderLang`). Both faces of a note get the same name, for that is what makes them faces of one. A name
 * that differs from another by case alone is taken too, since some systems do not tell them apart.
 */
export function notePaths(
  notes: readonly Note[],
  titleOf: (note: Note) => string,
  folderLang: Lang | undefined,
): NotePaths {
  const paths = new Map<Note, VaultPath>();
  const aside = new Set<Note>();
  const taken = new Set<string>();
  const pathOf = (note: Note, segments: readonly string[]): VaultPath => {
    const extension = note.format === 'mdx' ? '.mdx' : '.md';
    const folder = folderLang === undefined ? [note.lang] : [];
    // In the folder of one language, the other face of a note has its language before the extension.
    const suffix = folderLang === undefined || folderLang === note.lang ? '' : `.${note.lang}`;
    return toVaultPath(`${[...folder, ...segments].join('/')}${suffix}${extension}`);
  };
  for (const { wish, notes: faces } of inOrder(groupsOf(notes, titleOf))) {
    for (let number = 1; ; number += 1) {
      const segments = number === 1 ? wish : [...wish.slice(0, -1), `${wish.at(-1) ?? ''}-${number}`];
      const wanted = faces.map((note) => [note, pathOf(note, segments)] as const);
      if (wanted.some(([, path]) => taken.has(keyOf(path)))) continue;
      for (const [note, path] of wanted) {
        paths.set(note, path);
        taken.add(keyOf(path));
        if (number > 1) aside.add(note);
      }
      break;
    }
  }
  return { of: paths, aside };
}

/** Without the extension: `a.md` and `a.mdx` would have one address. */
function keyOf(path: string): string {
  return path.replace(/\.mdx?$/, '').toLowerCase();
}

/** Notes by their stem; a second one of the same language is a note of its own. */
function groupsOf(notes: readonly Note[], titleOf: (note: Note) => string): Group[] {
  const groups: Group[] = [];
  // A note that is said to be the home page takes the place of one, where no file has it.
  const hasHome = notes.some(({ stem }) => stem === '');
  for (const sameStem of Map.groupBy(notes, ({ stem }) => stem).values()) {
    const faces = new Map<Lang, Note>();
    const others: Note[] = [];
    for (const note of sameStem.toSorted((a, b) => rank(a) - rank(b))) {
      if (faces.has(note.lang)) others.push(note);
      else faces.set(note.lang, note);
    }
    for (const group of [[...faces.values()], ...others.map((note) => [note])]) {
      const [first] = group;
      if (first !== undefined)
        groups.push({ wish: tidySegments(first, titleOf(first), !hasHome && first.frontmatter.home), notes: group });
    }
  }
  return groups;
}

/** Markdown comes before what has to become it. */
function rank({ format }: Note): number {
  return format === 'markdown' || format === 'mdx' ? 0 : 1;
}

/** Those that keep their names come first, so that a name that is made never takes one that was given. */
function inOrder(groups: readonly Group[]): Group[] {
  const keeps = ({ wish, notes: [first] }: Group): number => (first?.stem === wish.join('/') ? 0 : 1);
  const idOf = ({ notes: [first] }: Group): string => first?.id ?? '';
  return groups.toSorted((a, b) => keeps(a) - keeps(b) || (idOf(a) < idOf(b) ? -1 : 1));
}
