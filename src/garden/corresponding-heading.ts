import type { Draft, Heading } from '#markdown';

const known = new WeakMap<readonly Heading[], WeakMap<readonly Heading[], boolean>>();

/**
 * Whether two texts have the same structure: as many headings of the same depths in the same order, at least one. Then
 * headings correspond by their position.
 */
export function sameStructure({ headings: a }: Draft, { headings: b }: Draft): boolean {
  if (a === b) return a.length > 0;
  const others = known.get(a) ?? new WeakMap<readonly Heading[], boolean>();
  known.set(a, others);
  const before = others.get(b);
  if (before !== undefined) return before;
  const same = a.length > 0 && a.length === b.length && a.every(({ depth }, index) => depth === b[index]?.depth);
  others.set(b, same);
  return same;
}
