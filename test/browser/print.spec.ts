import { textsFor } from '#i18n';
import { expect, test } from './harness.ts';

const texts = textsFor('ko');

test('on paper there is the note, without what only a screen can do', async ({ page, at }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(at('tour', 'ko/workloads/daemonset/'));
  await expect(page.getByRole('heading', { level: 1, name: '데몬셋' })).toBeVisible();
  for (const hidden of [
    page.getByRole('navigation', { name: texts.menu.label }),
    page.getByRole('navigation', { name: texts.note.contents }),
    page.getByRole('navigation', { name: texts.breadcrumbs }),
    page.getByRole('button', { name: texts.code.copy }).first(),
  ]) {
    await expect(hidden).toBeHidden();
  }
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(ink).toBe('rgb(0, 0, 0)');
});

test('what is folded is printed unfolded, and folded again after', async ({ page, at }) => {
  await page.goto(at('tour', 'ko/workloads/daemonset/'));
  const folded = page.getByText('잠시 두 개가 됩니다');
  await expect(folded).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(folded).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(folded).toBeHidden();
});

test('the note fits on A4 pages', async ({ page, at }) => {
  await page.goto(at('tour', 'ko/workloads/daemonset/'));
  const paper = await page.pdf({ format: 'A4' });
  const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(12);
});
