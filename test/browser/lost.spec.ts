import { textsFor } from '#i18n';
import { expect, test } from './harness.ts';

test.beforeEach(({ conduct }) => {
  conduct.expected.push(/status of 404/);
});

for (const [lang, wrong, near] of [
  ['ko', 'ko/workloads/데몬섿/', '데몬셋'],
  ['en', 'en/workloads/deamonset/', 'DaemonSet'],
  ['en', 'en/Workloads/daemonset.md', 'DaemonSet'],
] as const) {
  test(`who asks for ${wrong} is offered ${near}`, async ({ page, at }) => {
    const response = await page.goto(at('tour', wrong));
    expect(response?.status()).toBe(404);
    const { notFound } = textsFor(lang);
    await expect(page.getByRole('heading', { level: 1, name: notFound.title })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByText(notFound.nearNames)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: near, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: near })).toBeVisible();
  });
}

test('who asks for something quite else is led home', async ({ page, at }) => {
  await page.goto(at('tour', 'en/zzzzzzzzzz/'));
  await page.getByRole('link', { name: textsFor('en').notFound.backHome }).click();
  await expect(page).toHaveURL(at('tour', 'en/'));
});

test('a page that does not exist is not listed by search engines', async ({ page, at }) => {
  await page.goto(at('tour', 'nowhere/'));
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

for (const [old, now] of [
  ['Kubernetes/▣ DaemonSet/', 'ko/workloads/daemonset/'],
  ['storage/볼륨/', 'ko/storage/volumes/'],
] as const) {
  test(`the old address ${old} leads to ${now}`, async ({ page, at }) => {
    await page.goto(at('tour', old));
    await expect(page).toHaveURL(at('tour', now));
  });
}
