import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CACHE_OF_TESTS } from '../build/cache-of-tests.ts';
import { endCommands, freePort, type RunningCommand, startCommand } from '../build/start-command.ts';
import { expect as expectSoon, test } from './harness.ts';

// One server for all that somebody who writes does to it, one after the other: a fault must not spoil what comes after.
test.describe.configure({ mode: 'serial' });

const NOTES: Readonly<Record<string, string>> = {
  'site.yaml': 'publication: all\n',
  'glossary.yaml': 'pod: { term: { ko: 파드, en: Pod }, definition: { ko: 함께 사는 것, en: What lives together } }\n',
  'ko/하나.md': '# 하나\n\n처음 쓴 글\n',
  'ko/폴더/둘.md': '# 둘\n\n둘째 글\n',
};

/** Against a hang, not against a slow machine. */
const expect = expectSoon.configure({ timeout: 30_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'madang-dev-'));
const content = path.join(folder, 'notes');
let server: RunningCommand;
let origin = '';

test.beforeAll(async () => {
  for (const [name, text] of Object.entries(NOTES)) write(name, text);
  cpSync(path.join(CACHE_OF_TESTS, 'theme'), path.join(folder, 'cache/theme'), { recursive: true });
  const environment = { CONTENT: content, CACHE_DIR: path.join(folder, 'cache') };
  server = await startCommand('dev', ['--port', String(await freePort())], environment, /(http:\/\/localhost:\d+)/);
  origin = server.found[1] ?? '';
});
test.afterAll(async () => {
  await endCommands();
  rmSync(folder, { recursive: true, force: true });
});
test.beforeEach(({ conduct }) => {
  conduct.expected.push(new RegExp(`^asks ${origin}/`), /status of 404/);
});

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
  writeFileSync(path.join(content, name), text);
}

test('what is written is seen without anybody asking for the page again', async ({ page }) => {
  await page.goto(`${origin}/ko/하나/`);
  await expect(page.getByText('처음 쓴 글')).toBeVisible();
  write('ko/하나.md', '# 하나\n\n고쳐 쓴 글\n');
  await expect(page.getByText('고쳐 쓴 글')).toBeVisible();
});

for (const { what, spoil, place, code } of [
  {
    what: 'a manifest that is wrong',
    spoil: () => {
      write('ko/하나.md', `${NOTES['ko/하나.md'] ?? ''}\n\`\`\`yaml\napiVersion: v1\nkind: Pod\nspec: 3\n\`\`\`\n`);
    },
    place: 'ko/하나.md:8:1',
    code: 'manifest-refused',
  },
  {
    what: 'frontmatter that cannot be read, which makes the note private',
    spoil: () => {
      write('ko/하나.md', '---\ntitle: [\n---\n\n처음 쓴 글\n');
    },
    place: 'ko/하나.md:2:8',
    code: 'frontmatter-syntax',
  },
  {
    what: 'a glossary that cannot be read',
    spoil: () => {
      write('glossary.yaml', 'pod:\n  term: [\n');
    },
    place: 'glossary.yaml:2:9',
    code: 'glossary-syntax',
  },
  {
    what: 'settings that cannot be read',
    spoil: () => {
      write('site.yaml', 'title: { ko: 마당\n');
    },
    place: 'site.yaml:1:8',
    code: 'site-yaml-syntax',
  },
  {
    what: 'a note that cannot be read',
    spoil: () => {
      rmSync(path.join(content, 'ko/하나.md'));
      symlinkSync('하나.md', path.join(content, 'ko/하나.md'));
    },
    place: 'ko/하나.md:1:1',
    code: 'file-unreadable',
  },
]) {
  test(`${what} is told in the terminal and on the page, and mended`, async ({ page }) => {
    await page.goto(`${origin}/ko/하나/`);
    const faults = page.locator('aside', { hasText: place });
    await expect(page.getByText('쓴 글')).toBeVisible();
    await expect(faults).toBeHidden();
    const before = server.output().length;
    spoil();
    await expect(faults).toContainText(code);
    await expect.poll(() => server.output().slice(before)).toContain(`${place} error ${code}`);
    rmSync(path.join(content, 'ko/하나.md'));
    for (const [name, text] of Object.entries(NOTES)) write(name, text);
    await expect(page.getByText('처음 쓴 글')).toBeVisible();
    await expect(faults).toBeHidden();
  });
}

test('a folder that is deleted ends nothing', async ({ page }) => {
  await page.goto(`${origin}/ko/폴더/둘/`);
  await expect(page.getByText('둘째 글')).toBeVisible();
  rmSync(path.join(content, 'ko/폴더'), { recursive: true });
  await expect(page.getByText('둘째 글')).toBeHidden();
  expect(server.child.exitCode).toBeNull();
});

test('the whole folder may go and come back', async ({ page }) => {
  await page.goto(`${origin}/ko/하나/`);
  await expect(page.getByText('처음 쓴 글')).toBeVisible();
  rmSync(content, { recursive: true });
  await expect(page.getByText('처음 쓴 글')).toBeHidden();
  for (const [name, text] of Object.entries(NOTES)) write(name, text);
  await expect(page.getByText('처음 쓴 글')).toBeVisible();
});
