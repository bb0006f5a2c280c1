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
        // A page asks for its font first. On a busy machine it may yet come second, so that the stylesheet waits for it here.
        const font = page.waitForResponse((response) => response.url().endsWith('.woff2'));
        await page.route('**/fonts/fonts.css', async (route) => {
          await (await font).finished();
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
        const sticksOut = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(sticksOut).toBeLessThanOrEqual(0);
      });
    }
  });
}
