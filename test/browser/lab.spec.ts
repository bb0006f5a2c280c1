import type { Locator, Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { textsFor } from '#i18n';
import { ko } from '../../src/i18n/lab/ko.ts';
import { expect, test } from './harness.ts';
import { violationsOf } from './violations.ts';

const KB = 1024;
const { lab } = textsFor('ko');

/** Scenarios that are played through in each way. */
const PLAYED = ['one-pod-per-node', 'rolling-update', 'taint-effects', 'host-port', 'bad-image'] as const;

/** The manifest of the scenario under a base path, with a field more. */
const SLOWER = JSON.stringify({
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'agent' },
  spec: {
    minReadySeconds: 1,
    selector: { matchLabels: { app: 'agent' } },
    template: {
      metadata: { labels: { app: 'agent' } },
      spec: { containers: [{ name: 'agent', image: 'agent:v1' }] },
    },
  },
});

async function isOpen(page: Page, name: string): Promise<void> {
  await expect(page.locator(`a[data-scenario="${name}"][aria-current]`)).toHaveCount(1);
  await expect(page.locator('.lab-node').first()).toBeVisible();
}

/** Plays a while: lets time pass, forbids new pods on a node, sees that, takes it back. */
async function playThrough(page: Page, name: string, press: (what: Locator) => Promise<void>): Promise<void> {
  await press(page.locator(`a[data-scenario="${name}"]`));
  await isOpen(page, name);
  const time = page.locator('.lab-time');
  await expect(time).toHaveText('0:00');
  await page.getByLabel(ko.clock.speed).selectOption('20');
  await press(page.getByRole('button', { name: ko.clock.run }));
  await expect(time).not.toHaveText(/^0:0/);
  await press(page.getByRole('button', { name: ko.clock.pause }));
  const node = page.locator('.lab-node').first();
  await press(node.locator('.lab-node-head'));
  const sheet = page.getByRole('dialog');
  await press(sheet.getByRole('button', { name: ko.nodes.cordon }));
  await expect(sheet).toHaveCount(0);
  await expect(node).toContainText('SchedulingDisabled');
  await press(page.getByRole('button', { name: ko.tools.undo }));
  await expect(node).not.toContainText('SchedulingDisabled');
}

test('five scenarios are played by mouse, and a shared link is what its sender saw', async ({ page, browser, at }) => {
  await page.goto(at('own', 'ko/lab/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lab.title);
  for (const name of PLAYED) await playThrough(page, name, (what) => what.click());
  await page.getByRole('button', { name: ko.nodes.add }).click();
  await page.getByRole('dialog').getByLabel(ko.nodes.name).fill('gast');
  await page.getByRole('button', { name: ko.form.add, exact: true }).click();
  await expect(page.locator('.lab-node', { hasText: 'gast' })).toHaveCount(1);
  expect(await violationsOf(page)).toEqual([]);
  const shown = await page.locator('.lab-nodes').textContent();
  await page.getByRole('button', { name: ko.tools.share }).click();
  await expect(page).toHaveURL(/#lab=[\w-]+$/);
  const fresh = await browser.newContext({ locale: 'ko-KR' });
  const other = await fresh.newPage();
  await other.goto(page.url());
  await expect(other.locator('.lab-nodes')).toHaveText(shown ?? '');
  await fresh.close();
});

test('five scenarios are played by keyboard alone', async ({ page, at }) => {
  await page.goto(at('own', `ko/lab/#${PLAYED[1]}`));
  await isOpen(page, PLAYED[1]);
  for (const name of PLAYED) {
    await playThrough(page, name, async (what) => {
      await what.focus();
      await page.keyboard.press('Enter');
    });
  }
  const head = page.locator('.lab-node-head').first();
  await head.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(head).toBeFocused();
  await page.getByRole('tab').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab').nth(1)).toBeFocused();
  await expect(page.getByRole('tab').nth(1)).toHaveAttribute('aria-selected', 'true');
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('five scenarios are played by touch, and nothing is wider than the screen', async ({ page, at }) => {
    await page.goto(at('own', 'ko/lab/'));
    for (const name of PLAYED) {
      await playThrough(page, name, (what) => what.tap());
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
  });
});

test('a manifest is written wrongly and rightly, and kubectl answers, under a base path', async ({ page, at }) => {
  await page.goto(at('tour', 'ko/lab/#한-노드에-하나'));
  await page.getByRole('tab', { name: ko.panels.manifest }).click();
  const field = page.getByRole('textbox', { name: ko.editor.label });
  await expect(field).toContainText('kind: DaemonSet');
  await field.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('  replicas: 3');
  await expect(page.locator('.lab-faults')).toContainText('unknown field "spec.replicas"');
  await page.getByRole('button', { name: ko.editor.apply }).click();
  await expect(page.locator('.lab-said')).toContainText('Error from server (BadRequest)');
  await field.press('Control+a');
  await page.keyboard.type(SLOWER);
  await expect(page.locator('.lab-editor')).toContainText(ko.editor.valid);
  await page.getByRole('button', { name: ko.editor.apply }).click();
  await expect(page.locator('.lab-said')).toContainText('daemonset.apps/agent configured');
  expect(await violationsOf(page)).toEqual([]);

  await page.getByRole('tab', { name: ko.panels.terminal }).click();
  const prompt = page.getByRole('textbox', { name: ko.terminal.prompt });
  await prompt.fill('kubectl get daem');
  await prompt.press('Tab');
  await expect(prompt).toHaveValue(/^kubectl get daemonset/);
  await prompt.fill('kubectl get ds agent -o jsonpath={.spec.minReadySeconds}');
  await prompt.press('Enter');
  await expect(page.getByRole('log')).toContainText('1');
  await prompt.fill('kubectl get nodez');
  await prompt.press('Enter');
  await expect(page.getByRole('log')).toContainText(`the server doesn't have a resource type "nodez"`);
  await prompt.press('ArrowUp');
  await expect(prompt).toHaveValue('kubectl get nodez');
  await prompt.fill('clear');
  await prompt.press('Enter');
  await expect(page.getByRole('log')).toHaveText('');

  await page.getByRole('tab', { name: ko.panels.tasks }).click();
  const tasks = page.getByRole('tabpanel', { name: ko.panels.tasks });
  await tasks.getByRole('button', { name: ko.tasks.check }).click();
  await expect(tasks).toContainText(ko.tasks.notYet);
  await page.getByRole('button', { name: ko.nodes.add }).click();
  await page.getByRole('button', { name: ko.form.add, exact: true }).click();
  await page.getByRole('button', { name: ko.clock.run }).click();
  await expect(page.locator('.lab-node')).toHaveCount(3);
  await expect(page.locator('.lab-pod[data-state="ready"]')).toHaveCount(3);
  await tasks.getByRole('button', { name: ko.tasks.check }).click();
  await expect(tasks).toContainText(ko.tasks.solved);
});

test('the widget and its editor keep to their budgets', async ({ page, at }) => {
  const sizes = new Map<string, number>();
  page.on('requestfinished', (request) => {
    const name = new URL(request.url()).pathname;
    if (!/\.(?:js|css|json)$/.test(name)) return;
    void request.response().then(async (response) => {
      if (response?.ok() === true) sizes.set(name, gzipSync(await response.body()).length);
    });
  });
  const sum = (): number => [...sizes.values()].reduce((all, bytes) => all + bytes, 0);
  await page.goto(at('own', 'ko/'), { waitUntil: 'networkidle' });
  expect([...sizes.keys()].filter((name) => /\/lab\.|worker/.test(name))).toEqual([]);
  const before = new Set(sizes.keys());
  await page.goto(at('own', 'ko/lab/#one-pod-per-node'));
  await isOpen(page, 'one-pod-per-node');
  await page.waitForLoadState('networkidle');
  for (const name of before) sizes.delete(name);
  expect(sum()).toBeGreaterThan(20 * KB);
  expect(sum()).toBeLessThanOrEqual(90 * KB);
  sizes.clear();
  await page.getByRole('tab', { name: ko.panels.manifest }).click();
  await expect(page.getByRole('textbox', { name: ko.editor.label })).toBeVisible();
  // Its bytes are counted once they have come through, which may be after it is seen.
  const editor = (): number[] => [...sizes].flatMap(([name, bytes]) => (name.includes('editor') ? [bytes] : []));
  await expect.poll(editor).toHaveLength(1);
  expect(editor()[0]).toBeLessThanOrEqual(140 * KB);
});
