import { type AstroIntegration, build } from 'astro';
import { ASTRO_SETTINGS, PROJECT } from './astro-settings.ts';
import { type CodeOrder, readOrder } from './order.ts';

// The process that runs Astro's build; see `bake.ts`.
const { base, folder, code } = readOrder();
await build({
  ...ASTRO_SETTINGS,
  configFile: false,
  root: PROJECT,
  base,
  outDir: folder,
  logLevel: 'warn',
  integrations: code === undefined ? [] : await forCode(code),
});

/** What notes with code need takes time to load, and most sites have none. */
async function forCode(order: CodeOrder): Promise<AstroIntegration[]> {
  const [{ codeIntegrations }, { growForCode }] = await Promise.all([
    import('./code-integration.ts'),
    import('./grow-for-code.ts'),
  ]);
  const source = await growForCode(order);
  return codeIntegrations(() => source);
}
