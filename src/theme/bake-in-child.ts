import { type AstroIntegration, build } from 'astro';
import { PROJECT } from '#locations';
import { ASTRO_SETTINGS } from './astro-settings.ts';
import { type CodeOrder, readOrder } from './order.ts';

/**
 * Astro would start a server of its own to look for content collections and to write types, of which a build uses neither: a
 * fifth of its time. It has this option (7.3) for builds in memory, and does not list it among those of `build`.
 */
const WITHOUT_SYNC = { devOutput: false, sync: false };

// The process that runs Astro's build; see `bake.ts`.
const { base, folder, code } = readOrder();
await build(
  {
    ...ASTRO_SETTINGS,
    configFile: false,
    root: PROJECT,
    base,
    outDir: folder,
    logLevel: 'warn',
    integrations: code === undefined ? [] : await forCode(code),
  },
  WITHOUT_SYNC,
);

/** What notes with code need takes time to load, and most sites have none. */
async function forCode(order: CodeOrder): Promise<AstroIntegration[]> {
  const [{ codeIntegrations }, { growForCode }] = await Promise.all([
    import('./code-integration.ts'),
    import('./grow-for-code.ts'),
  ]);
  const source = await growForCode(order);
  return codeIntegrations(() => source);
}
