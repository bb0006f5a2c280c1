import type { Page } from '@playwright/test';
import { textsFor } from '#i18n';
import { expect, test } from './harness.ts';

const { theme } = textsFor('ko');

/** Whether the page's paper is dark, by the lightness of what is drawn. */
function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (canvas === null) throw new Error('No canvas');
    for (const element of [document.documentElement, document.body]) {
      canvas.fillStyle = getComputedStyle(element).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return red + green + blue < 384;
  });
}

test('the system decides until the reader does', async ({ page, at }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(at('tour', 'ko/'));
  expect(await isDark(page)).toBe(true);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await isDark(page)).toBe(false);
});

test('a chosen theme holds on the next page, from its first moment', async ({ page, at }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(at('tour', 'ko/'));
  await page.getByRole('radio', { name: theme.dark }).check({ force: true });
  expect(await isDark(page)).toBe(true);

  // Before the body is there the theme must stand, or the page flashes.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('body') === null) return;
      observer.disconnect();
      document.documentElement.setAttribute('data-theme-at-body', document.documentElement.dataset['theme'] ?? 'none');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(at('tour', 'ko/workloads/daemonset/'));
  await expect(page.locator('html')).toHaveAttribute('data-theme-at-body', 'dark');
  expect(await isDark(page)).toBe(true);
  await expect(page.getByRole('radio', { name: theme.dark })).toBeChecked();

  await page.getByRole('radio', { name: theme.system }).check({ force: true });
  expect(await isDark(page)).toBe(false);
});

test('other open pages of the site follow', async ({ page, context, at }) => {
  await page.goto(at('tour', 'ko/'));
  const other = await context.newPage();
  await other.goto(at('tour', 'en/'));
  await page.getByRole('radio', { name: theme.dark }).check({ force: true });
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
});
