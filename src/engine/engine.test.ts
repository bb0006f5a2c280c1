import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDist, DIST_MARK, UnsafeDist } from './check-dist.ts';
import { parseLog, readLastChanges } from './last-change.ts';
import { locationsFrom } from './locations.ts';

function emptyFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'madang-engine-'));
}

describe('locationsFrom', () => {
  it('stays in the project when nothing is said', () => {
    expect(locationsFrom({}, '/project')).toEqual({
      content: '/project/content',
      dist: '/project/dist',
      cache: '/project/.cache',
    });
  });

  it('counts relative paths from the folder in which the command was typed', () => {
    const { content, dist } = locationsFrom({ INIT_CWD: '/home/me', CONTENT: 'notes', DIST: '../site' }, '/project');
    expect([content, dist]).toEqual(['/home/me/notes', '/home/site']);
  });
});

describe('checkDist', () => {
  const at = (content: string, dist: string) => checkDist({ content, dist, cache: '/nowhere' });

  it('takes a new, an empty and its own folder', async () => {
    const root = emptyFolder();
    await expect(at(path.join(root, 'notes'), path.join(root, 'site'))).resolves.toBeUndefined();
    mkdirSync(path.join(root, 'site'));
    await expect(at(path.join(root, 'notes'), path.join(root, 'site'))).resolves.toBeUndefined();
    writeFileSync(path.join(root, 'site', DIST_MARK), '');
    writeFileSync(path.join(root, 'site', 'index.html'), '');
    await expect(at(path.join(root, 'notes'), path.join(root, 'site'))).resolves.toBeUndefined();
  });

  it('refuses a folder with files of somebody else', async () => {
    const root = emptyFolder();
    writeFileSync(path.join(root, 'thesis.docx'), '');
    await expect(at('/elsewhere', root)).rejects.toThrow(UnsafeDist);
  });

  it('refuses to write among the notes, around them or over them', async () => {
    const root = emptyFolder();
    for (const dist of [root, path.join(root, 'site'), path.dirname(root)]) {
      await expect(at(root, dist)).rejects.toThrow(UnsafeDist);
    }
  });
});

describe('last changes', () => {
  it('takes the newest commit of each file', () => {
    const log = '\u00012026-03-02\0\nko/가.md\0en/a.md\0\u00012026-01-01\0\nko/가.md\0b.md\0';
    expect([...parseLog(log)]).toEqual([
      ['ko/가.md', '2026-03-02'],
      ['en/a.md', '2026-03-02'],
      ['b.md', '2026-01-01'],
    ]);
  });

  it('asks git, for a folder inside a repository', async () => {
    const root = emptyFolder();
    const git = (...args: string[]): void => {
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.invalid', '-C', root, ...args], {
        env: { ...process.env, GIT_COMMITTER_DATE: '2026-02-03T12:00:00Z', GIT_AUTHOR_DATE: '2026-02-03T12:00:00Z' },
        stdio: 'ignore',
      });
    };
    mkdirSync(path.join(root, 'notes'));
    writeFileSync(path.join(root, 'notes', '데몬셋.md'), '가');
    writeFileSync(path.join(root, 'outside.md'), 'b');
    git('init');
    git('add', '.');
    git('commit', '-m', 'one');
    expect([...(await readLastChanges(path.join(root, 'notes')))]).toEqual([['데몬셋.md', '2026-02-03']]);
  });

  it('knows nothing where there is no repository', async () => {
    expect((await readLastChanges(emptyFolder())).size).toBe(0);
  });
});
