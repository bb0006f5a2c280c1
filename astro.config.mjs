import { defineConfig } from 'astro/config';
import { devMadang } from './src/astro/integration.ts';
import { ASTRO_SETTINGS } from './src/theme/astro-settings.ts';
import { codeIntegrations } from './src/theme/code-integration.ts';

// For the dev server, the type check and editors; a build brings its own settings (`src/theme`).
const { integration, source } = devMadang();
export default defineConfig({ ...ASTRO_SETTINGS, integrations: [integration, ...codeIntegrations(source)] });
