import { textsFor } from '#i18n';
import { expect, test } from './harness.ts';

for (const [locale, home] of [
  ['ko-KR', 'ko/'],
  ['en-GB', 'en/'],
  ['fr-FR', 'ko/'],
] as const) {
  test.describe(`a reader whose browser speaks ${locale}`, () => {
    test.use({ locale });
    test(`comes to ${home} by the entrance`, async ({ page, at }) => {
      await page.goto(at('tour'));
      await expect(page).toHaveURL(at('tour', home));
    });
  });
}

test('a language that was chosen is kept for the next visit', async ({ page, at }) => {
  await page.goto(at('tour', 'ko/'));
  await page
    .getByRole('navigation', { name: textsFor('ko').language.label })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(at('tour', 'en/'));
  await page.goto(at('tour'));
  await expect(page).toHaveURL(at('tour', 'en/'));
});

test('the switch leads to the same note, and to the heading at which the reader is', async ({ page, at }) => {
  await page.goto(at('tour', 'ko/workloads/daemonset/'));
  const heading = page.getByRole('heading', { name: '노드에 남는 것' });
  await heading.evaluate((element) => {
    scrollTo({ top: element.getBoundingClientRect().top + scrollY - 100, behavior: 'instant' });
  });
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${at('tour', 'en/workloads/daemonset/')}#what-stays-on-the-node`);
  await expect(page.getByRole('heading', { name: 'What stays on the node' })).toBeInViewport();
});

test('notes are paired by name, by suffix and by what their frontmatter says', async ({ page, at }) => {
  for (const [korean, english] of [
    ['ko/storage/volumes/', 'en/storage/volumes/'],
    ['ko/notes/history/', 'en/notes/history/'],
    ['ko/workloads/placement/배치-규칙/', 'en/workloads/placement/placement-rules/'],
  ] as const) {
    await page.goto(at('tour', korean));
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(at('tour', english));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('link', { name: '한국어' }).click();
    await expect(page).toHaveURL(at('tour', korean));
  }
});

test('a note that is not translated is shown in its language, and the page says so', async ({ page, at }) => {
  await page.goto(at('tour', 'en/workloads/placement/rules/테인트/'));
  const { language } = textsFor('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText(language.untranslated.ko)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: '테인트' })).toHaveAttribute('lang', 'ko');
  await expect(page.locator('[lang=ko]').filter({ hasText: '한국어로만 쓴 노트입니다' }).first()).toBeVisible();
  // A search engine is sent to the page in the note's own language.
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    `https://example.org/wiki/ko/workloads/placement/rules/${encodeURIComponent('테인트')}/`,
  );
  await page.getByRole('link', { name: language.readInOriginal.ko }).click();
  await expect(page).toHaveURL(at('tour', 'ko/workloads/placement/rules/테인트/'));
  await expect(page.getByText(textsFor('ko').language.untranslated.en)).toHaveCount(0);
});

test('search engines are told of both languages', async ({ page, at }) => {
  await page.goto(at('tour', 'ko/workloads/daemonset/'));
  const alternates = await page
    .locator('link[rel=alternate][hreflang]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
  expect(alternates).toEqual([
    ['ko', 'https://example.org/wiki/ko/workloads/daemonset/'],
    ['en', 'https://example.org/wiki/en/workloads/daemonset/'],
    ['x-default', 'https://example.org/wiki/ko/workloads/daemonset/'],
  ]);
});
