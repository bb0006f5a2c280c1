import type { CDPSession, Page } from '@playwright/test';
import { textsFor } from '#i18n';
import { expect, test } from './harness.ts';
import { violationsOf } from './violations.ts';

const NOTE = 'ko/workloads/daemonset/';
/** Hits come from a worker that reads the index first; a busy machine takes its time. */
const PATIENT = { timeout: 30_000 };

async function compose(keyboard: CDPSession, steps: readonly string[]): Promise<void> {
  for (const text of steps)
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
}

const field = (page: Page) => page.getByRole('dialog').locator('input.search-field');
const hits = (page: Page) => page.locator('a[role=option]');
const said = (page: Page) => page.locator('.search-status');

test('a reader finds a note by keys alone, in Korean as it is composed', async ({ page, at }) => {
  await page.goto(at('tour', NOTE));
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  const keyboard = await page.context().newCDPSession(page);

  // Half a syllable is a question already.
  await compose(keyboard, ['ㄷ', '데', '뎀', '데모', '데몬']);
  await expect(hits(page).filter({ hasText: '데몬셋' }).first()).toBeVisible(PATIENT);
  // The keys belong to the composition: nothing is chosen, opened or closed.
  for (const key of ['ArrowDown', 'Enter', 'Escape'])
    await field(page).dispatchEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true });
  await expect(hits(page).and(page.locator('[aria-selected=true]'))).toHaveCount(0);
  await expect(field(page)).toBeVisible();
  await keyboard.send('Input.insertText', { text: '데몬셋' });
  await expect(field(page)).toHaveValue('데몬셋');

  await expect(said(page)).toHaveText(/^\d+곳을 찾았습니다\.$/, PATIENT);
  await expect(page.locator('.hit-excerpt mark').first()).toHaveText('데몬셋', PATIENT);
  expect(await violationsOf(page)).toEqual([]);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const chosen = page.locator('a[role=option][aria-selected=true]');
  await expect(chosen).toHaveCount(1);
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
  const tab = page.context().waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await (await tab).close();
  await expect(field(page)).toBeVisible();

  // What was loaded once is enough.
  await page.context().setOffline(true);
  await field(page).fill('데몬');
  await field(page).fill('데몬셋');
  await expect(said(page)).toHaveText(/^\d+곳을 찾았습니다\.$/, PATIENT);
  await page.context().setOffline(false);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('데몬셋');
  await field(page).fill('');
  await expect(page.getByRole('button', { name: '데몬셋', exact: true })).toBeVisible();
});

test('who follows a hit finds the words marked on the page, until Escape', async ({ page, at }) => {
  await page.goto(at('tour', 'en/'));
  const { search } = textsFor('en');
  await page.getByRole('link', { name: search.open }).click();
  await field(page).fill('데몬셋');
  // Found by the other language, shown in the reader's own.
  const hit = page.locator('a.hit').filter({ hasText: 'DaemonSet' }).first();
  await expect(hit).toBeVisible(PATIENT);
  await field(page).fill('daemonset node');
  await expect(said(page)).toHaveText(/^\d+ results?$/, PATIENT);
  await hits(page).first().click();
  await expect(page).toHaveURL(/\/wiki\/en\/.*\?find=/);
  const marked = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);
  await expect.poll(marked).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect.poll(marked).toBe(0);
  await expect(page).not.toHaveURL(/find=/);
});

test('where a part of the index is lost it is said, and asked for again', async ({ page, at, conduct }) => {
  conduct.expected.push(/pf_index|ERR_FAILED/);
  await page.context().route('**/*.pf_index', (route) => route.abort());
  await page.goto(at('tour', 'en/search/?q=daemonset'));
  await expect(said(page)).toHaveText(/could not be loaded/, PATIENT);
  // Names are in the lexicon, so that a part of the answer stands.
  await expect(hits(page).first()).toBeVisible();
  await page.context().unroute('**/*.pf_index');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(said(page)).toHaveText(/^\d+ results?$/, PATIENT);
  await expect(page.locator('.search-advice')).toBeEmpty();
});

test('the page of the search keeps the question in its address, and helps where nothing is found', async ({
  page,
  at,
}) => {
  await page.goto(at('tour', 'ko/search/?q=epahstpt'));
  await expect(hits(page).filter({ hasText: '데몬셋' }).first()).toBeVisible(PATIENT);
  expect(await violationsOf(page)).toEqual([]);
  await page.locator('input.search-field').fill('뷁뷁뷁뷁');
  await expect(said(page)).toHaveText('‘뷁뷁뷁뷁’에 맞는 곳이 없습니다.', PATIENT);
  await expect(page.getByText('낱말을 줄이거나')).toBeVisible();
  await expect(page).toHaveURL(/\?q=/);
});

test('nothing of the search is loaded before it is wanted', async ({ page, at }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(at('tour', NOTE), { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /pagefind|search|worker/.test(url))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the button leads to a page that says what there is instead', async ({ page, at }) => {
    await page.goto(at('tour', NOTE));
    await page.getByRole('link', { name: textsFor('ko').search.open }).click();
    await expect(page).toHaveURL(at('tour', 'ko/search/'));
    // Playwright looks for no text in there.
    await expect(page.locator('.search-page noscript p').first()).toBeVisible();
  });
});
