import { build } from 'astro';
import { PROJECT } from '#locations';
import { ASTRO_SETTINGS } from './astro-settings.ts';
import { codeIntegrations } from './code-integration.ts';
import { growForCode } from './grow-for-code.ts';
import type { CodeOrder, Order } from './order.ts';

/**
 * Astro would start a server of its own to look for content collections and to write types, of which a build uses neither. It has
 * this option (7.3) for builds in memory, and does not list it among those of `build`.
 */
const WITHOUT_SYNC = { devOutput: false, sync: false };

/** Lets Astro build the pages of notes that run code into `folder`, which it empties. */
export async function bakeNotes({ base, folder, code }: Order & { readonly code: CodeOrder }): Promise<void> {
  const source = await growForCode(code);
  await build(
    {
      ...ASTRO_SETTINGS,
      configFile: false,
      root: PROJECT,
      base,
      outDir: folder,
      logLevel: 'warn',
      integrations: codeIntegrations(() => source),
    },
    WITHOUT_SYNC,
  );
}
