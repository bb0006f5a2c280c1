import { diagnose, type Diagnostic } from '#diagnostics';
import { nearestNames } from '#nearest';
import { pathMatcher, type Site } from '#site';

/**
 * The patterns of `site.yaml` that fit no file: a path that is misspelt keeps nothing private. `paths` are those of all
 * files.
 */
export function unusedPatterns({ neverPublic, flavours, patternPlaces }: Site, paths: readonly string[]): Diagnostic[] {
  let known: readonly string[] | undefined;
  return [...neverPublic, ...flavours.map(({ pattern }) => pattern)].flatMap((pattern) => {
    const place = patternPlaces.get(pattern);
    const fits = pathMatcher([pattern]);
    if (place === undefined || paths.some((path) => fits(path) !== undefined)) return [];
    known ??= [...new Set(paths.flatMap(withFolders))];
    return [diagnose('site-pattern-unused', place, { pattern, near: nearestNames(pattern, known, 3) })];
  });
}

function withFolders(path: string): string[] {
  const segments = path.split('/');
  return segments.map((_segment, index) => segments.slice(0, index + 1).join('/'));
}
