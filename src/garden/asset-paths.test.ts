import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toVaultPath } from '#naming';
import type { Attachment, Note } from '#vault';
import { assetPathsOf } from './asset-paths.ts';
import { privateFolders } from './private-folders.ts';
import { handMade as at, plant } from './testing/hand-made.ts';

const secret = (file: string): Note => at(file, '', { private: true });

function fileAt(file: string, absolutePath = `/nowhere/${file}`): Attachment {
  return { path: toVaultPath(file), absolutePath, heldBack: false };
}

describe('the path of a file in the site', () => {
  const folders = privateFolders([at('ko/a.md'), secret('ko/b.md'), secret('비밀/계획/c.md'), at('en/deep/d.md')]);
  const pathOf = assetPathsOf(folders);

  it.each([['a.png'], ['ko/a.png'], ['ko/그림/a.png'], ['en/a.png'], ['assets/a b.png']])('%s is its own', (file) => {
    expect(pathOf(fileAt(file))).toBe(`media/${file}`);
  });

  it.each([['비밀/a.png'], ['비밀/계획/a.png'], ['비밀/그림/더/a.png']])(
    '%s names no folder that holds private notes alone',
    (file) => {
      expect(pathOf(fileAt(file))).toMatch(/^media\/[\da-f]{32}\/a\.png$/);
    },
  );

  it('depends there on what the file holds, and on nothing else', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'madang-assets-'));
    writeFileSync(path.join(root, 'one'), '하나');
    writeFileSync(path.join(root, 'two'), '둘');
    const [one, same, two] = [
      fileAt('비밀/a.png', path.join(root, 'one')),
      fileAt('비밀/계획/a.png', path.join(root, 'one')),
      fileAt('비밀/더/a.png', path.join(root, 'two')),
    ].map(pathOf);
    expect(one).toBe(same);
    expect(one).not.toBe(two);
  });
});

it('a file that is at two places with one path is copied once', () => {
  const notes = [at('ko/a.md', '![](../비밀/a.png) ![](../비밀/계획/a.png)'), secret('비밀/b.md')];
  expect(plant(notes, ['비밀/a.png', '비밀/계획/a.png']).assets).toHaveLength(1);
});

describe('near names of a missing file', () => {
  const hint = (notes: readonly Note[], files: readonly string[]) =>
    plant([at('ko/a.md', '![](daemonset.pgn)'), ...notes], files).diagnostics[0]?.hint?.en ?? '';

  it('are those of files beside public notes', () => {
    expect(hint([secret('비밀/b.md')], ['ko/daemonset.png'])).toContain('ko/daemonset.png');
    expect(hint([secret('비밀/b.md')], ['assets/daemonset.png'])).toContain('assets/daemonset.png');
  });

  it('are not those of files that may belong to a private note', () => {
    expect(hint([secret('비밀/b.md')], ['비밀/daemonset.png'])).toBe('');
    expect(hint([secret('ko/b.md')], ['ko/daemonset.png'])).toBe('');
    expect(hint([secret('b.md')], ['assets/daemonset.png'])).toBe('');
  });
});
