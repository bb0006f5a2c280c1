import { expect, test } from './harness.ts';
import { KINDS } from './page-kinds.ts';

interface Shift extends PerformanceEntry {
  readonly value: number;
}

for (const width of [360, 768, 1440, 3840]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const [kind, path] of KINDS) {
      test(`${kind}: nothing shifts and nothing sticks out`, async ({ page, at, conduct }) => {
        if (kind === 'not found') conduct.expected.push(/status of 404/);
        // The font comes late, as on a slow line, so that the change of fonts happens while the page is being read.
        await page.route('**/fonts/*.woff2', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 150));
          await route.continue();
        });
        await page.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            shifts.push(...list.getEntries().map((entry) => (entry as Shift).value));
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(at('tour', path));
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(300);
        expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      });
    }
  });
}
