import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './harness.ts';
import { handedOver } from './sites/handed-over.ts';
import { violationsOf } from './violations.ts';

/** Pages that are made alike for each of many things: the first and the last of each folder stand for all. */
const MADE_ALIKE = /^(\w+\/(?:concepts|tags|madang\/diagnostics))\//;

/** Tests that share the pages, so that all workers have a part in them. */
const SHARES = 4;

for (let share = 0; share < SHARES; share += 1) {
  test(`every note of the project's own wiki opens, has a heading and is accessible (${share + 1} of ${SHARES})`, async ({
    page,
    at,
    conduct,
  }) => {
    test.setTimeout(300_000);
    conduct.expected.push(/status of 404/);
    const pages = pagesToOpen().filter((_, index) => index % SHARES === share);
    expect(pages.length).toBeGreaterThan(20);
    for (const one of pages) {
      await page.goto(at('own', encodeURI(one)));
      await page.waitForLoadState();
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect([one, await violationsOf(page)]).toEqual([one, []]);
    }
  });
}

function pagesToOpen(): readonly string[] {
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
  return [
    ...pages.filter((one) => !MADE_ALIKE.test(one)),
    ...[...alike.values()].flatMap((group) => [...new Set([group.at(0), group.at(-1)])]),
  ].filter((one) => one !== undefined);
}
