import path from 'node:path';
import { PROJECT } from '#locations';
import type { Plugin } from 'vite';

const SIMULATOR = path.join(PROJECT, 'src/simulator') + path.sep;
const LATER = path.join(PROJECT, 'src/lab/engine/late-manifests.ts');

/**
 * In browsers the simulator gets the judge of manifests when it is wanted, and not with itself: it is the larger part. On our
 * side, where pages are made, it stays as it is.
 */
export function manifestsLater(): Plugin {
  return {
    name: 'madang:manifests-later',
    enforce: 'pre',
    resolveId(source, importer, { ssr }) {
      const isAsked = source === '#manifests' && importer?.startsWith(SIMULATOR) === true;
      return isAsked && ssr !== true ? LATER : undefined;
    },
    // None of its modules does anything by being loaded; where that is not said, all that its front door names comes at once.
    transform: (_, id) => (id.startsWith(SIMULATOR) ? { moduleSideEffects: false } : undefined),
  };
}
