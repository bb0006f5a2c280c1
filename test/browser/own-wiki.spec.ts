import { readdirSync } from 'node:fs';
import { expect, test } from './harness.ts';
import { handedOver } from './sites/handed-over.ts';
import { violationsOf } from './violations.ts';

test("every page of the project's own wiki opens, has a heading and is accessible", async ({ page, at, conduct }) => {
  test.setTimeout(180_000);
  conduct.expected.push(/status of 404/);
  const pages = readdirSync(handedOver().sites.own.dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[\\/])index\.html$/.test(file))
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''));
  expect(pages.length).toBeGreaterThan(6);
  for (const path of pages) {
    await page.goto(at('own', encodeURI(path)));
    await page.waitForLoadState();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect([path, await violationsOf(page)]).toEqual([path, []]);
  }
});
