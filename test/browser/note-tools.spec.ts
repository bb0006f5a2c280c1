import { textsFor } from '#i18n';
import { expect, test } from './harness.ts';

const { code, note } = textsFor('ko');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the table of contents follows the reader', async ({ page, at }) => {
  await page.goto(at('tour', 'ko/workloads/daemonset/'));
  const contents = page.getByRole('navigation', { name: note.contents });
  for (const heading of ['언제 쓰는가', '노드에 남는 것', '되돌리기']) {
    await page.getByRole('heading', { name: heading }).evaluate((element) => {
      scrollTo({ top: element.getBoundingClientRect().top + scrollY - 80, behavior: 'instant' });
    });
    await expect(contents.getByRole('link', { name: heading })).toHaveAttribute('aria-current', 'location');
    await expect(contents.locator('[aria-current]')).toHaveCount(1);
  }
});

test('of a shell session only the commands are copied', async ({ page, at }) => {
  await page.goto(at('tour', 'ko/workloads/daemonset/'));
  const session = page.getByRole('figure').filter({ hasText: 'daemonset.apps/log-agent created' });
  await session.getByRole('button', { name: code.copyCommands }).click();
  await expect(page.getByRole('status')).toHaveText(code.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'kubectl apply -f log-agent.yaml\nkubectl get daemonset log-agent \\\n    --namespace logging',
  );
});

test('the sign of a prompt is not part of what is selected', async ({ page, at }) => {
  await page.goto(at('tour', 'ko/workloads/daemonset/'));
  const selected = await page
    .getByRole('figure')
    .filter({ hasText: 'daemonset.apps/log-agent created' })
    .evaluate((figure) => {
      getSelection()?.selectAllChildren(figure.querySelector('pre') ?? figure);
      return getSelection()?.toString() ?? '';
    });
  expect(selected).toContain('kubectl apply');
  expect(selected).not.toContain('$');
});

test('a manifest is copied as written, without the numbers of its lines', async ({ page, at }) => {
  await page.goto(at('tour', 'ko/workloads/daemonset/'));
  await page
    .getByRole('figure')
    .filter({ hasText: 'kind: DaemonSet' })
    .getByRole('button', { name: code.copy })
    .click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n').slice(0, 4)).toEqual([
    'apiVersion: apps/v1',
    'kind: DaemonSet',
    'metadata:',
    '  name: log-agent',
  ]);
});

test('a directory tree folds, and is copied as drawn', async ({ page, at }) => {
  await page.goto(at('tour', 'ko/workloads/daemonset/'));
  const tree = page.getByRole('figure').filter({ hasText: 'logging_log-agent' });
  const file = tree.getByText('0.log');
  await expect(file).toBeVisible();
  await tree.getByText('logging_log-agent').click();
  await expect(file).toBeHidden();
  await tree.getByRole('button', { name: code.copy }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('│   └── logging_log-agent/');
});

test('an embedded part of another note is shown, with its own links and ids apart', async ({ page, at }) => {
  await page.goto(at('tour', 'ko/workloads/daemonset/'));
  await expect(page.getByRole('main').getByText('그 노드를 선호하는 것은 아닙니다')).toBeVisible();
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });
  expect(twice).toEqual([]);
});

test('every link inside the site leads to a page, and every fragment to a place in it', async ({
  page,
  at,
  request,
}) => {
  await page.goto(at('tour', 'ko/workloads/daemonset/'));
  const targets = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
  );
  const inside = [...new Set(targets)].filter((href) => href.startsWith(at('tour')));
  expect(inside.length).toBeGreaterThan(15);
  for (const href of inside) {
    const response = await request.get(href);
    expect([href, response.status()]).toEqual([href, 200]);
    const { hash } = new URL(href);
    // What follows in an address of the simulator is its state.
    if (hash.startsWith('#lab:')) expect(await response.text()).toContain('class="lab');
    else if (hash !== '') expect(await response.text()).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
  }
});
