import type { Digest } from '#naming';
import type { Theme } from '#theme';

/** Folder of the scripts and styles of the theme. */
const BUNDLED = 'assets/';

/**
 * Digests of the scripts and styles that were made before any note was read; none where notes run code, which is bundled with
 * them.
 */
export function ownFiles({ files, codePages }: Theme): ReadonlySet<Digest> {
  if (codePages.size > 0) return new Set();
  return new Set(files.filter(({ path }) => path.startsWith(BUNDLED)).map(({ digest }) => digest));
}
