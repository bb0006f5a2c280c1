/** A segment as far as it matters here, in bytes. */
export interface Weight {
  readonly size: number;
  /** What of it is still wanted. */
  readonly wanted: number;
}

/** So many segments may lie side by side; each build that makes something adds one. */
const MOST_SEGMENTS = 8;

/**
 * Which segments are written anew as one. Those of which more than half is not wanted; and where there are too many, the small
 * ones: a large one only when the others have come to weigh half as much, so that a value is copied a few times in its life
 * however often something small is added.
 */
export function planMerge<Some extends Weight>(segments: readonly Some[]): readonly Some[] {
  const wasteful = new Set(segments.filter(({ size, wanted }) => wanted < size / 2));
  const others = segments.filter((segment) => !wasteful.has(segment)).sort((a, b) => a.wanted - b.wanted);
  const tooMany = others.length + (wasteful.size > 0 ? 1 : 0) > MOST_SEGMENTS;
  const merged = new Set(wasteful);
  let weight = 0;
  for (const [position, segment] of tooMany ? others.entries() : []) {
    if (position >= 2 && segment.wanted > 2 * weight && others.length - position < MOST_SEGMENTS) break;
    merged.add(segment);
    weight += segment.wanted;
  }
  return segments.filter((segment) => merged.has(segment));
}
