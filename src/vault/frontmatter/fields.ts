import type { Diagnostic } from '#diagnostics';
import { isBlankValue, type LocatedEntry, type PlaceFinder } from '#located';

/** The fields of a note's frontmatter, and where faults in them are reported. */
export interface Fields {
  /** The fields of these names that hold something: in the order of the names, then of the text. */
  named(...names: readonly string[]): readonly LocatedEntry[];
  readonly all: readonly LocatedEntry[];
  readonly placeOf: PlaceFinder;
  readonly report: (diagnostic: Diagnostic) => void;
}

/**
 * Makes fields findable. People and tools write `last_modified_at`, `lastModifiedAt`, `Last-Modified-At`; all of them are
 * the same name here.
 */
export function fieldsOf(
  all: readonly LocatedEntry[],
  placeOf: PlaceFinder,
  report: (diagnostic: Diagnostic) => void,
): Fields {
  if (all.length === 0) return { all, named: () => all, placeOf, report };
  const byName = Map.groupBy(all, (entry) => plainName(entry.key));
  return {
    all,
    named: (...names) => {
      const found: LocatedEntry[] = [];
      for (const name of names) {
        const entries = byName.get(plainName(name));
        if (entries !== undefined) found.push(...entries);
      }
      return found;
    },
    placeOf,
    report,
  };
}

/**
 * The form in which names of fields are compared: their letters and digits. A stray mark, or a space that nobody sees, must
 * not turn `draft` into a field that means nothing.
 */
export function plainName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (plainNames.size < MOST_NAMES) plainNames.set(name, plain);
  return plain;
}

/** The notes of a folder have the same few names, again and again. */
const plainNames = new Map<string, string>();
const MOST_NAMES = 1000;

/** Whether a field holds nothing: `tags:` as Obsidian leaves it behind, or an empty text or list. */
export function isBlank({ value }: LocatedEntry): boolean {
  return isBlankValue(value);
}
