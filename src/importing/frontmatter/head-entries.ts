import { type LocatedEntry, readToml, readYaml } from '#located';
import type { Note } from '#vault';

/** The frontmatter of a note as written: its fields, or the text of what cannot be read. */
export interface Head {
  /** Keys and values with their offsets in the note's source. */
  readonly entries: readonly LocatedEntry[];
  /** What stands between the fences where it is no fields; `''` otherwise. */
  readonly unread: string;
}

const FENCED = /^(?:[ \t]*\n)*(?<fence>---|\+\+\+)[ \t]*\n(?<text>[^]*?)(?:^(?:---|\+\+\+|\.\.\.)[ \t]*\n?)?$(?![^])/m;

/**
 * Reads the fields at the top of a note again, those too that Madang does not know: the vault keeps only what it
 * understands.
 */
export function headOf({ source, bodyStart }: Note): Head {
  const head = source.slice(0, bodyStart);
  if (head.trim() === '') return { entries: [], unread: '' };
  const fenced = FENCED.exec(head)?.groups;
  const text = fenced?.['text'] ?? head;
  const offset = fenced === undefined ? 0 : head.indexOf('\n', head.search(/\S/)) + 1;
  const { root, faults } = fenced?.['fence'] === '+++' ? readToml(text, offset) : readYaml(text, offset);
  if (faults.length > 0 || (root !== undefined && root.kind !== 'map')) return { entries: [], unread: text };
  return { entries: root?.entries ?? [], unread: '' };
}
