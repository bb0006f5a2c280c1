import { pathMatcher, type Site } from '#site';
import type { Ground } from './ground.ts';

/** Why a path is held back, whatever a note says and whoever uses a file; `undefined` where it is not. */
export type HeldBackPaths = (path: string) => Ground | undefined;

/** Folders that say by their name that they are not to be shown, and Jekyll's for posts that are not finished. */
const PRIVATE_FOLDERS = new Set(['private', '_private', '비공개', '_비공개']);
const DRAFT_FOLDERS = new Set(['_drafts']);

/** Paths that `site.yaml` names, and those in folders that are private by their name, in any depth and case. */
export function heldBackPaths({ neverPublic, patternPlaces }: Site): HeldBackPaths {
  const matcher = pathMatcher(neverPublic);
  return (path) => {
    const pattern = matcher(path);
    if (pattern !== undefined) {
      const place = patternPlaces.get(pattern);
      return { decidedBy: 'never-public', what: `never-public: ${pattern}`, ...(place === undefined ? {} : { place }) };
    }
    const folders = path.normalize('NFC').split('/').slice(0, -1);
    const folder = folders.find((name) => {
      const plain = name.trim().toLowerCase();
      return PRIVATE_FOLDERS.has(plain) || DRAFT_FOLDERS.has(plain);
    });
    return folder === undefined ? undefined : { decidedBy: 'folder', what: `${folder}/` };
  };
}
