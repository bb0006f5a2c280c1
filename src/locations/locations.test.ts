import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDist, DIST_MARK, UnsafeDist } from './check-dist.ts';
import { locationsFrom } from './locations.ts';

function emptyFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'madang-locations-'));
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
