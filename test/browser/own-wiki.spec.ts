import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './harness.ts';
import { handedOver } from './sites/handed-over.ts';
import { violationsOf } from './violations.ts';

/** Pages that are made alike for each of many things: the first and the last of each folder stand for all. */
const MADE_ALIKE = /^(\w+\/(?:concepts|tags|madang\/diagnostics))\//;

test("every note of the project's own wiki opens, has a heading and is accessible", async ({ page, at, conduct }) => {
  test.setTimeout(300_000);
  conduct.expected.push(/status of 404/);
  const { dist } = handedOver().sites.own;
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    // Other names of a note lead to it and show nothing themselves.
    .filter((file) => !/http-equiv="?refresh/i.test(readFileSync(path.join(dist, file), 'utf8')))
    .map((file) => file.replace(/index\.html$/, ''))
    .toSorted();
  const alike = Map.groupBy(
    pages.filter((one) => MADE_ALIKE.test(one)),
    (one) => MADE_ALIKE.exec(one)?.[1],
  );
  const opened = [
    ...pages.filter((one) => !MADE_ALIKE.test(one)),
    ...[...alike.values()].flatMap((group) => [...new Set([group.at(0), group.at(-1)])]),
  ].filter((one) => one !== undefined);
  expect(opened.length).toBeGreaterThan(50);
  for (const one of opened) {
    await page.goto(at('own', encodeURI(one)));
    await page.waitForLoadState();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect([one, await violationsOf(page)]).toEqual([one, []]);
  }
});
