/** Some characters of the font, in a file of their own. */
export interface Slice {
  readonly name: 'common' | 'occasional' | 'rare';
  readonly characters: readonly number[];
}

/** Up to so many characters (about 100 KB) one file is fewer bytes for a reader than several. */
const ONE_FILE = 800;

/** How many of the groups that a frequency stylesheet ends with are common, and how many occasional. */
const COMMON_GROUPS = 5;
const OCCASIONAL_GROUPS = 8;

/**
 * Shares the characters of a site out to files. A small site gets one. A large one gets up to three, by how common a
 * character is in Korean at large rather than on this site, so that a new note changes no more than the files of its new
 * characters. `groups` are those of `readFrequencyGroups`; the basic characters are always common.
 */
export function sliceCharacters(used: readonly number[], groups: readonly ReadonlySet<number>[]): Slice[] {
  const first = { name: 'common', characters: used } as const;
  if (used.length <= ONE_FILE) return [first];
  const common = union(groups.slice(-COMMON_GROUPS));
  const occasional = union(groups.slice(-COMMON_GROUPS - OCCASIONAL_GROUPS));
  const nameOf = (character: number): Slice['name'] =>
    isBasic(character) || common.has(character) ? 'common' : occasional.has(character) ? 'occasional' : 'rare';
  const byName = Map.groupBy(used, nameOf);
  return (['common', 'occasional', 'rare'] as const).flatMap((name) => {
    const characters = byName.get(name) ?? [];
    return characters.length === 0 ? [] : [{ name, characters }];
  });
}

/** Groups of characters in a stylesheet that gives each group a `unicode-range`, as they stand there. */
export function readFrequencyGroups(stylesheet: string): ReadonlySet<number>[] {
  return [...stylesheet.matchAll(/unicode-range:([^;}]+)/g)].map(
    ([, ranges = '']) =>
      new Set(
        ranges.split(',').flatMap((range) => {
          const [first = 0, last = first] = range.trim().slice(2).split('-').map(fromHexadecimal);
          return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
        }),
      ),
  );
}

/** Latin letters, digits, punctuation, arrows: what every page may have, whatever its language. */
export function isBasic(character: number): boolean {
  return character < 0x2c0 || (character >= 0x2000 && character < 0x2200);
}

function fromHexadecimal(digits: string): number {
  return Number.parseInt(digits, 16);
}

function union(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return new Set(sets.flatMap((set) => [...set]));
}
