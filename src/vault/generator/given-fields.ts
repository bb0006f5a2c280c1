import type { Located, LocatedEntry, PlaceFinder } from '#located';
import { plainName } from '../frontmatter/fields.ts';
import type { GivenFields } from './generator.ts';

/** The fields of a note with those that it is given, and where all of them stand. */
export interface CompletedFields {
  readonly all: readonly LocatedEntry[];
  readonly placeOf: PlaceFinder;
}

/**
 * Adds to a note's own fields those that it is given and does not have itself. The offsets of what is given are moved behind
 * the end of the source, so that one finder knows both.
 */
export function completeFields(
  own: readonly LocatedEntry[],
  { entries, placeOf: givenPlaceOf }: GivenFields,
  source: string,
  placeOf: PlaceFinder,
): CompletedFields {
  const given = missingIn(own, entries);
  if (given.length === 0) return { all: own, placeOf };
  const behind = source.length + 1;
  return {
    all: [...own, ...given.map((entry) => moved(entry, behind))],
    placeOf: (offset) => (offset < behind ? placeOf(offset) : givenPlaceOf(offset - behind)),
  };
}

/** Those of `others` whose names are not among `own`. */
export function missingIn(own: readonly LocatedEntry[], others: readonly LocatedEntry[]): readonly LocatedEntry[] {
  const names = new Set(own.map(({ key }) => plainName(key)));
  return others.filter(({ key }) => !names.has(plainName(key)));
}

function moved({ key, keyStart, value }: LocatedEntry, by: number): LocatedEntry {
  return { key, keyStart: keyStart + by, value: movedValue(value, by) };
}

function movedValue(value: Located, by: number): Located {
  const span = { start: value.start + by, end: value.end + by };
  switch (value.kind) {
    case 'scalar':
      return { ...value, ...span };
    case 'list':
      return { ...value, ...span, items: value.items.map((item) => movedValue(item, by)) };
    case 'map':
      return { ...value, ...span, entries: value.entries.map((entry) => moved(entry, by)) };
  }
}
