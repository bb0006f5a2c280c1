import { textsFor } from '#i18n';
import { expect, test } from './harness.ts';

const { menu } = textsFor('ko');

test('the sidebar shows the branch of the page, and opens others in place', async ({ page, at }) => {
  await page.goto(at('tour', 'ko/storage/volumes/'));
  const notes = page.getByRole('navigation', { name: menu.label });
  await expect(notes.getByRole('link', { name: '볼륨' })).toHaveAttribute('aria-current', 'page');
  await expect(notes.getByRole('link', { name: '데몬셋', exact: true })).toHaveCount(0);

  const folder = notes.getByRole('button', { name: 'workloads' });
  await expect(folder).toHaveAttribute('aria-expanded', 'false');
  await folder.click();
  await expect(folder).toHaveAttribute('aria-expanded', 'true');
  const found = notes.getByRole('link', { name: '데몬셋', exact: true });
  await expect(found).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(new URL(at('tour', 'ko/storage/volumes/')).pathname);

  await folder.click();
  await expect(found).toBeHidden();
  await folder.click();
  await found.click();
  await expect(page).toHaveURL(at('tour', 'ko/workloads/daemonset/'));
});

test('a branch that cannot be loaded is said, and the link still leads on', async ({ page, at, conduct }) => {
  conduct.expected.push(/net::ERR_FAILED/);
  await page.route('**/branches/**', (route) => route.abort());
  await page.goto(at('tour', 'ko/storage/volumes/'));
  const notes = page.getByRole('navigation', { name: menu.label });
  await notes.getByRole('button', { name: 'workloads' }).click();
  await expect(page.getByRole('status')).toHaveText(menu.branchFailed);
  await notes.getByRole('link', { name: 'workloads' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'workloads' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a button opens the list of notes, Escape closes it and gives the focus back', async ({ page, at }) => {
    await page.goto(at('tour', 'ko/storage/volumes/'));
    const notes = page.getByRole('navigation', { name: menu.label });
    await expect(notes).toBeHidden();
    const open = page.getByRole('button', { name: menu.open });
    await open.press('Enter');
    await expect(notes).toBeVisible();
    await expect(page.getByRole('button', { name: menu.close })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(notes).toBeHidden();
    await expect(open).toBeFocused();
  });

  test('a note is chosen from the list with a finger', async ({ page, at }) => {
    await page.goto(at('tour', 'ko/storage/volumes/'));
    await page.getByRole('button', { name: menu.open }).tap();
    await page.getByRole('navigation', { name: menu.label }).getByRole('link', { name: 'workloads' }).tap();
    await expect(page.getByRole('heading', { level: 1, name: 'workloads' })).toBeVisible();
  });
});
