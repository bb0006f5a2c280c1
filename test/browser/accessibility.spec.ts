import { expect, test } from './harness.ts';
import { KINDS } from './page-kinds.ts';
import { violationsOf } from './violations.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });
    for (const [kind, path] of KINDS) {
      test(`axe finds nothing on the page of kind ${kind}`, async ({ page, at, conduct }) => {
        if (kind === 'not found') conduct.expected.push(/status of 404/);
        await page.goto(at('tour', path));
        // What is folded is read, too.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        expect(await violationsOf(page)).toEqual([]);
      });
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('axe finds nothing while the list of notes is open', async ({ page, at }) => {
    await page.goto(at('tour', 'ko/workloads/daemonset/'));
    await page.locator('[popovertarget]').first().click();
    expect(await violationsOf(page)).toEqual([]);
  });
});
