import type { Page } from '@playwright/test';
import { textsFor } from '#i18n';
import { expect, test } from './harness.ts';

const texts = textsFor('ko');

interface Focused {
  readonly name: string;
  readonly visible: boolean;
}

/** What has the focus, and whether that can be seen: an outline, or a difference to how it looks without. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.closest('label') ?? element;
    const style = (of: Element): string => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(of);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 ? 'outlined' : boxShadow;
    };
    const { width, height } = box.getBoundingClientRect();
    return {
      name: `${element.tagName} ${element.ariaLabel ?? element.textContent.trim().slice(0, 30)}`,
      visible: width > 0 && height > 0 && [element, box].some((of) => style(of) !== 'none'),
    };
  });
}

test('the first stop skips to the text', async ({ page, at }) => {
  await page.goto(at('tour', 'ko/workloads/daemonset/'));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: texts.skipToText });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

for (const path of ['ko/workloads/daemonset/', 'ko/', 'ko/workloads/']) {
  test(`every stop of the keyboard on ${path} can be seen`, async ({ page, at }) => {
    await page.goto(at('tour', path));
    const seen: Focused[] = [];
    for (let stop = 0; stop < 120; stop += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      seen.push(await focused(page));
    }
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.filter(({ visible }) => !visible)).toEqual([]);
  });
}

test('nothing moves for a reader who asked for less of it', async ({ page, at }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(at('tour', 'ko/workloads/daemonset/'));
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
        const lasts = (list: string): boolean => list.split(',').some((time) => parseFloat(time) > 0.01);
        return (
          lasts(transitionDuration) ||
          (animationName !== 'none' && lasts(animationDuration)) ||
          scrollBehavior === 'smooth'
        );
      })
      .map(({ tagName, className }) => `${tagName}.${className}`),
  );
  expect(moving).toEqual([]);
});
