import { textsFor } from '#i18n';
import { expect, test } from './harness.ts';

test.describe('reading without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a note is whole: text, code, figures and folded parts', async ({ page, at }) => {
    await page.goto(at('tour', 'ko/workloads/daemonset/'));
    await expect(page.getByRole('heading', { level: 1, name: '데몬셋' })).toBeVisible();
    await expect(page.getByRole('strong').filter({ hasText: '데몬셋(DaemonSet)' })).toBeVisible();
    await expect(page.getByText('kind: DaemonSet')).toBeVisible();
    await expect(page.getByRole('table').first()).toContainText('node-exporter');
    await expect(page.getByRole('img', { name: '노드마다 하나' }).first()).toBeVisible();
    await expect(page.getByText('노드 셀렉터와 테인트를 함께 씁니다.')).toBeVisible();

    const folded = page.getByText('잠시 두 개가 됩니다');
    await expect(folded).toBeHidden();
    await page.getByText('업데이트 중에는 다릅니다').click();
    await expect(folded).toBeVisible();
  });

  test('the way on is all links: sidebar, contents, breadcrumbs, neighbours, backlinks, tags', async ({ page, at }) => {
    await page.goto(at('tour', 'ko/workloads/daemonset/'));
    const { menu, breadcrumbs, note } = textsFor('ko');

    await page.getByRole('navigation', { name: note.contents }).getByRole('link', { name: '만들어 보기' }).click();
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#만들어-보기');

    await page.getByRole('region', { name: note.backlinks }).getByRole('link', { name: '볼륨' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '볼륨' })).toBeVisible();

    await page.getByRole('navigation', { name: breadcrumbs }).getByRole('link', { name: '저장소' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '저장소' })).toBeVisible();

    await page.getByRole('navigation', { name: menu.label }).getByRole('link', { name: 'workloads' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'workloads' })).toBeVisible();

    await page.getByRole('main').getByRole('link', { name: '데몬셋' }).first().click();
    await page.getByRole('list', { name: note.tags }).getByRole('link', { name: 'kubernetes/workloads' }).click();
    await expect(page.getByRole('main').getByRole('link', { name: '배치 규칙' })).toBeVisible();
  });

  test('nothing is shown that only a script could work', async ({ page, at }) => {
    await page.goto(at('tour', 'ko/workloads/daemonset/'));
    const { code, theme } = textsFor('ko');
    await expect(page.getByRole('button', { name: code.copy })).toHaveCount(0);
    await expect(page.getByRole('button', { name: code.copyCommands })).toHaveCount(0);
    await expect(page.getByRole('group', { name: theme.label })).toHaveCount(0);
  });

  test('the entrance offers the languages', async ({ page, at }) => {
    await page.goto(at('tour'));
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(at('tour', 'en/'));
  });

  test('a permalink from elsewhere leads to the note', async ({ page, at }) => {
    await page.goto(at('tour', 'Kubernetes/▣ DaemonSet/'));
    await expect(page).toHaveURL(at('tour', 'ko/workloads/daemonset/'));
  });
});

test('what the author keeps to himself is not on the page', async ({ page, at }) => {
  await page.goto(at('tour', 'ko/workloads/daemonset/'));
  await expect(page.getByRole('main')).not.toContainText('그림은 다음에 다시 그린다');
  await expect(page.getByRole('main')).not.toContainText('^checklist');
});

test('a note of letters alone keeps its lines', async ({ page, at }) => {
  await page.goto(at('tour', 'ko/plain/'));
  const [first, second] = await Promise.all(
    ['줄은 쓴 대로', '나뉩니다.'].map((text) =>
      page.getByText(text).evaluate((element, wanted) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const start = node.textContent?.indexOf(wanted) ?? -1;
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + wanted.length);
          return range.getBoundingClientRect().top;
        }
        return Number.NaN;
      }, text),
    ),
  );
  expect(second).toBeGreaterThan(first ?? Number.POSITIVE_INFINITY);
});

test('a note without a text says so', async ({ page, at }) => {
  await page.goto(at('tour', 'ko/empty/'));
  await expect(page.getByText(textsFor('ko').note.empty)).toBeVisible();
});
