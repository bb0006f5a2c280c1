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
  const byName = Map.groupBy(all, (entry) => plainName(entry.key));
  return {
    all,
    named: (...names) => names.flatMap((name) => byName.get(plainName(name)) ?? []),
    placeOf,
    report,
  };
}

/**
 * The form in which names of fields are compared: their letters and digits. A stray mark, or a space that nobody sees, must
 * not turn `draft` into a field that means nothing.
 */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a field holds nothing: `tags:` as Obsidian leaves it behind, or an empty text or list. */
export function isBlank({ value }: LocatedEntry): boolean {
  return isBlankValue(value);
}
