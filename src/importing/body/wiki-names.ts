import type { VaultPath } from '#naming';
import type { Note } from '#vault';

/** How notes and files are called in wikilinks: by the shortest name that means them alone. */
export interface WikiNames {
  /** The name of a note; `written` is kept where it goes on meaning it. */
  note(note: Note, written: string): string;
  /** The name of a file, its extension included. */
  file(path: VaultPath, written: string): string;
}

/** Names for notes and files at their new paths. */
export function wikiNames(notes: ReadonlyMap<Note, VaultPath>, files: Iterable<VaultPath>): WikiNames {
  const noteEndings = endingsOf(
    Array.from(notes, ([note, path]) => [`${note.lang} `, withoutExtension(path)] as const),
  );
  const fileEndings = endingsOf(Array.from(new Set(files), (path) => ['', path] as const));
  const aliases = Map.groupBy(
    [...notes.keys()].flatMap((note) => note.frontmatter.aliases.map((alias) => [alias.toLowerCase(), note] as const)),
    ([alias]) => alias,
  );
  const choose = (endings: ReadonlyMap<string, number>, kind: string, path: string, written: string): string => {
    const bare = written.replace(/^\/+/, '').normalize('NFC').toLowerCase();
    const isMeant = (name: string): boolean =>
      `/${path.toLowerCase()}`.endsWith(`/${name}`) && endings.get(kind + name) === 1;
    if (bare !== '' && isMeant(bare)) return written;
    const segments = path.split('/');
    const shortest = segments
      .map((_, index) => segments.slice(-index - 1).join('/'))
      .find((name) => isMeant(name.toLowerCase()));
    return shortest ?? path;
  };
  return {
    note: (note, written) => {
      const alias = written.toLowerCase();
      const path = withoutExtension(notes.get(note) ?? note.id);
      // An alias goes on working, unless a file has taken its name.
      if (
        aliases.get(alias)?.length === 1 &&
        aliases.get(alias)?.[0]?.[1] === note &&
        !noteEndings.has(`${note.lang} ${alias}`)
      )
        return written;
      const extension = /\.mdx?$/i.exec(written)?.[0] ?? '';
      const chosen = choose(noteEndings, `${note.lang} `, path, withoutExtension(written));
      return chosen === withoutExtension(written) && !/\.(?:markdown|txt|html?)$/i.test(written)
        ? chosen + extension
        : chosen;
    },
    file: (path, written) => choose(fileEndings, '', path, written),
  };
}

/** How many paths end with each row of segments, by kind. */
function endingsOf(paths: readonly (readonly [kind: string, path: string])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [kind, path] of paths) {
    const segments = path.toLowerCase().split('/');
    for (let from = segments.length - 1; from >= 0; from -= 1) {
      const key = kind + segments.slice(from).join('/');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function withoutExtension(path: string): string {
  return path.replace(/\.(?:md|markdown|mdx|txt|html?)$/i, '');
}
