import { type PathMatcher, pathMatcher } from '#site';

const known = new Map<string, PathMatcher>();
/** Settings hold a few patterns; what is beyond is made anew each time. */
const MOST = 1000;

/** The matcher of one pattern (see `pathMatcher`). The same patterns are tried on every file, and each is taken apart once. */
export function matcherOf(pattern: string): PathMatcher {
  const made = known.get(pattern);
  if (made !== undefined) return made;
  const matcher = pathMatcher([pattern]);
  if (known.size < MOST) known.set(pattern, matcher);
  return matcher;
}
