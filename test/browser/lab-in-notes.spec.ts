import type { Page } from '@playwright/test';
import { textsFor } from '#i18n';
import { ko } from '../../src/i18n/lab/ko.ts';
import { expect, test } from './harness.ts';
import { violationsOf } from './violations.ts';

const { code, manifest } = textsFor('ko');

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** What moved on the page from now on, without the reader having done anything. */
async function watchShifts(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      const entries = list.getEntries() as Shift[];
      shifts.push(...entries.filter(({ hadRecentInput }) => !hadRecentInput).map(({ value }) => value));
    }).observe({ type: 'layout-shift' });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
}

test('a simulator of a note lives where its picture stood, runs a transcript, and goes on offline', async ({
  page,
  context,
  at,
}) => {
  await page.goto(at('own', 'ko/first-steps/'));
  const figure = page.locator('figure.simulator');
  await expect(figure.locator('.lab')).toHaveCount(0);
  const shifts = await watchShifts(page);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('.lab-node').first()).toBeVisible();
  await expect(figure).toHaveAttribute('data-awake', '');
  expect(await shifts()).toEqual([]);

  // The third transcript of the note: what came before it is done first, so that the same is printed as in the note.
  const transcript = page.locator('figure.transcript').nth(2);
  const shown = await transcript.locator('.output').allTextContents();
  await transcript.hover();
  await transcript.getByRole('button', { name: code.play }).click();
  const screen = figure.getByRole('log');
  for (const line of shown.filter((text) => text.trim() !== '')) {
    await expect(screen).toContainText(line.trim().replaceAll(/\s+/g, ' '), { ignoreCase: false });
  }
  expect(await violationsOf(page)).toEqual([]);

  await context.setOffline(true);
  await figure.getByLabel(ko.clock.speed).selectOption('20');
  const before = await figure.locator('.lab-time').textContent();
  await figure.getByRole('button', { name: ko.clock.run }).click();
  await expect(figure.locator('.lab-time')).not.toHaveText(before ?? '');
  await figure.locator('.lab-node-head').last().click();
  await page.getByRole('dialog').getByRole('button', { name: ko.nodes.cordon }).click();
  await expect(figure.locator('.lab-node').last()).toContainText('SchedulingDisabled');
  await context.setOffline(false);
});

test('a manifest of a note is opened in the simulator', async ({ page, at }) => {
  await page.goto(at('own', 'ko/first-steps/'));
  const link = page.getByRole('link', { name: manifest.openInLab }).first();
  await expect(link).toHaveAttribute('href', /^\/ko\/lab\/#lab:/);
  await link.click();
  await expect(page.locator('.lab-workload-name')).toHaveText('ds/node-watch');
  await expect(page.locator('.lab-pod[data-state="ready"]')).toHaveCount(3);
});

test('a cluster of many nodes is a picture with a table beside it', async ({ page, at }) => {
  const nodes = Array.from({ length: 200 }, (_, index) => ({ name: `n${index + 1}` }));
  await page.goto(
    `${at('own', 'ko/lab/')}#lab:${encodeURIComponent(JSON.stringify([null, '', [[]], 0, { nodes, manifests: '' }]))}`,
  );
  await expect(page.getByRole('img', { name: ko.nodes.overview(200) })).toBeVisible();
  const table = page.getByRole('region', { name: ko.nodes.table(1, 50, 200) });
  await expect(table.getByRole('row')).toHaveCount(51);
  expect(await violationsOf(page)).toEqual([]);

  await page.getByLabel(ko.nodes.part).focus();
  await page.keyboard.press('End');
  const last = page.getByRole('region', { name: ko.nodes.table(151, 200, 200) }).getByRole('button', { name: 'n200' });
  await last.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: ko.nodes.cordon }).press('Enter');
  await expect(page.getByRole('row', { name: /^n200\b/ })).toContainText('SchedulingDisabled');
  await expect(page.locator('.lab-legend li', { hasText: ko.nodes.cordoned })).toContainText('1');

  // The picture: a node of the first part is pressed, and the table shows it.
  await page.locator('.lab-overview').click({ position: { x: 6, y: 6 } });
  await expect(table).toBeVisible();
  const light = await page.evaluate(drawn);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => page.evaluate(drawn)).not.toBe(light);
});

/** The picture as it is drawn now. */
function drawn(): string {
  return document.querySelector<HTMLCanvasElement>('.lab-overview')?.toDataURL() ?? '';
}
