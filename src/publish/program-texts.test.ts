import { expect, it } from 'vitest';
import { programTexts } from './program-texts.ts';

it('knows the addresses of scripts that are named after pages, since notes may hide an `assets/404.html`', async () => {
  expect(await programTexts()).toContain('/assets/404.astro_astro_type_script_index_0_lang');
});
