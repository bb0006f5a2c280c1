import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';
import { violationsOf } from './violations.ts';

const NOTES = [
  ['ko', 'ko/how-a-pod-gets-to-its-node/'],
  ['en', 'en/how-a-pod-gets-to-its-node/'],
] as const;

/** A word of the glossary in the text of a note, and what it means. */
function termOn(page: Page) {
  const term = page.locator('main a.term').first();
  return { term, card: page.locator('.concept-card:popover-open') };
}

for (const [lang, path] of NOTES) {
  test(`a term says what it means to mouse and keyboard (${lang})`, async ({ page, at }) => {
    await page.goto(at('own', path));
    const { term, card } = termOn(page);
    await term.hover();
    await expect(card).toBeVisible();
    await expect(card.locator('p').first()).toContainText(/\p{L}{2}/u);
    // The second language says so.
    await expect(card.locator(`p[lang]`)).toHaveCount(1);
    // The pointer may go onto the card without closing it.
    await card.hover();
    await page.waitForTimeout(400);
    await expect(card).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();

    await page.mouse.move(0, 0);
    await term.focus();
    await page.keyboard.press('Shift+Tab');
    await expect(card).toBeHidden();
    await page.keyboard.press('Tab');
    await expect(term).toBeFocused();
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(term).toBeFocused();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/concepts\//);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the first tap says what a term means and the second follows it', async ({ page, at }) => {
    await page.goto(at('own', 'ko/how-a-pod-gets-to-its-node/'));
    const { term, card } = termOn(page);
    await term.tap();
    await expect(card).toBeVisible();
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('h1').tap();
    await expect(card).toBeHidden();
    await term.tap();
    await expect(card).toBeVisible();
    await term.tap();
    await page.waitForURL(/\/ko\/concepts\//);

    expect(await violationsOf(page)).toEqual([]);
    await page.goto(at('own', 'ko/concepts/'));
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.locator('.initials a', { hasText: 'ㄷ' }).tap();
    await expect(page.locator('h2#ㄷ')).toBeInViewport();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term is a link to its page', async ({ page, at }) => {
    await page.goto(at('own', 'ko/how-a-pod-gets-to-its-node/'));
    const { term, card } = termOn(page);
    await expect(card).toHaveCount(0);
    await term.click();
    await page.waitForURL(/\/ko\/concepts\//);
    await expect(page.locator('h1')).toBeVisible();
  });
});
