import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { configurationFor } from '../../../src/diagrams/mermaid/configuration.ts';
import { seedRandom } from '../../../src/diagrams/mermaid/seeded-random.ts';
import { SITE_COLOURS } from '#diagrams';

/** What the scripts of the page leave there. */
interface WithMermaid {
  readonly mermaid: {
    readonly mermaidAPI: { readonly defaultConfig: Settings };
    readonly initialize: (settings: Settings) => void;
    readonly render: (id: string, source: string) => Promise<{ readonly svg: string }>;
  };
  readonly seedRandom: (text: string) => () => void;
}
type Settings = Readonly<Record<string, unknown>>;

/** Loads Mermaid itself into the page, set up like the one that draws without a browser, in the font of the page. */
export async function loadMermaid(page: Page): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('mermaid');
  await page.addScriptTag({ path: join(dirname(entry), 'mermaid.min.js') });
  await page.addScriptTag({ content: `globalThis.seedRandom = ${seedRandom.toString()}` });
  await page.evaluate((settings) => {
    const { mermaid } = globalThis as unknown as WithMermaid;
    mermaid.initialize(merged(inFont(mermaid.mermaidAPI.defaultConfig), settings));

    /** The settings that name a font, with that of the page. */
    function inFont(given: Settings): Settings {
      return Object.fromEntries(
        Object.entries(given).flatMap(([name, value]): [string, unknown][] => {
          if (name === 'themeVariables') return [];
          if (/fontFamily$/i.test(name)) return [[name, 'Site']];
          return isSettings(value) ? [[name, inFont(value)]] : [];
        }),
      );
    }
    function merged(given: Settings, others: Settings): Settings {
      const result: Record<string, unknown> = { ...given };
      for (const [name, value] of Object.entries(others)) {
        const known = result[name];
        result[name] = isSettings(value) && isSettings(known) ? merged(known, value) : value;
      }
      return result;
    }
    function isSettings(value: unknown): value is Settings {
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
  }, settings());
}

function settings(): Settings {
  return { ...configurationFor(SITE_COLOURS), fontFamily: 'Site' };
}

/** Draws a diagram with the Mermaid of the page; the picture stands alone in the gallery, as large as it wants to be. */
export async function drawInBrowser(page: Page, source: string): Promise<void> {
  await page.evaluate(async (text) => {
    const { mermaid, seedRandom } = globalThis as unknown as WithMermaid;
    const gallery = document.getElementById('gallery');
    gallery?.replaceChildren();
    const forget = seedRandom(text);
    const { svg } = await mermaid.render('picture', text).finally(forget);
    if (gallery === null) throw new Error('No gallery');
    gallery.innerHTML = svg;
    const picture = gallery.querySelector('svg');
    if (picture === null) throw new Error('No picture');
    picture.removeAttribute('style');
    if (!picture.hasAttribute('viewBox')) {
      const side = (name: string): number => Number.parseFloat(picture.getAttribute(name) ?? '');
      picture.setAttribute('viewBox', `0 0 ${side('width')} ${side('height')}`);
    }
    const { width, height } = picture.viewBox.baseVal;
    picture.setAttribute('width', String(width));
    picture.setAttribute('height', String(height));
  }, source);
}
