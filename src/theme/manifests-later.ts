import path from 'node:path';
import { PROJECT } from '#locations';
import type { Plugin } from 'vite';

const SIMULATOR = path.join(PROJECT, 'src/simulator') + path.sep;
const LATER = path.join(PROJECT, 'src/lab/engine/late-manifests.ts');
const COMMANDS = path.join(SIMULATOR, 'kubectl/commands.ts');
const LATER_COMMANDS = path.join(SIMULATOR, 'kubectl/late-commands.ts');

/**
 * In browsers the simulator gets the judge of manifests when it is wanted, and not with itself: it is the larger part. So it does
 * with commands that only a person types. On our side, where pages are made, it stays as it is.
 */
export function manifestsLater(): Plugin {
  return {
    name: 'madang:manifests-later',
    enforce: 'pre',
    // The filters are for speed: they spare the bundler, which is not written in JavaScript, thousands of questions.
    resolveId: {
      filter: { id: /^(?:\.\/further-commands\.ts|#manifests)$/ },
      handler(source, importer, { ssr }) {
        if (ssr === true) return undefined;
        if (source !== '#manifests') return importer === COMMANDS ? LATER_COMMANDS : undefined;
        return importer?.startsWith(SIMULATOR) === true ? LATER : undefined;
      },
    },
    // None of its modules does anything by being loaded; where that is not said, all that its front door names comes at once.
    transform: {
      filter: { id: /[/\\]src[/\\]simulator[/\\]/ },
      handler: (_, id) => (id.startsWith(SIMULATOR) ? { moduleSideEffects: false } : undefined),
    },
  };
}
