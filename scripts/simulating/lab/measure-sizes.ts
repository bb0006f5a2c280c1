import type { Browser, Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';

/** Bytes that are loaded, each file packed by itself. */
export interface LabSizes {
  /** Scripts, styles and data that the page of the simulator loads beyond those of any page. */
  readonly widget: number;
  readonly worker: number;
  /** What comes when the manifest of a scenario is opened in it. */
  readonly editor: number;
}

/** Opens the home page and the page of the simulator and adds up what they load. */
export async function measureSizes(browser: Browser, home: string): Promise<LabSizes> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const sizes = watchSizes(page);
    await page.goto(new URL('en/', home).href, { waitUntil: 'networkidle' });
    const known = await sizes.take();
    await page.goto(new URL('en/lab/#nodes-10', home).href);
    await page.locator('.lab-time').waitFor();
    await page.waitForLoadState('networkidle');
    const widget = (await sizes.take()).filter(({ name }) => !known.some((one) => one.name === name));
    await page.locator('[role=tab][data-name=manifest]').click();
    await page.locator('.lab-editor [role=textbox]').waitFor();
    await page.waitForLoadState('networkidle');
    const written = await sizes.take();
    const sum = (files: readonly Loaded[]): number => files.reduce((all, { bytes }) => all + bytes, 0);
    return {
      widget: sum(widget),
      worker: sum(widget.filter(({ name }) => IS_OF_WORKER.test(name))),
      editor: sum(written),
    };
  } finally {
    await context.close();
  }
}

/** The page itself has the widget and its texts. */
const IS_OF_WORKER = /\/(?!lab\.|en\.|ko\.)[^/]+\.js$/;

interface Loaded {
  readonly name: string;
  readonly bytes: number;
}

/** Notes what a page loads; `take` gives what came since it was asked last. */
function watchSizes(page: Page): { readonly take: () => Promise<Loaded[]> } {
  let loading: Promise<Loaded | undefined>[] = [];
  page.on('requestfinished', (request) => {
    const name = new URL(request.url()).pathname;
    if (!/\.(?:js|css|json)$/.test(name)) return;
    const loaded = request.response().then(async (response) => {
      if (response?.ok() !== true) return undefined;
      return { name, bytes: gzipSync(await response.body(), { level: 9 }).length };
    });
    loading.push(loaded);
  });
  return {
    take: async () => {
      const found = await Promise.all(loading);
      loading = [];
      return found.filter((one) => one !== undefined);
    },
  };
}
