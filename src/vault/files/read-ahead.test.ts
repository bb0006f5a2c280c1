import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '#naming';
import { readSite } from '#site';
import { vaultReader } from '../vault-reader.ts';
import { readAhead } from './read-ahead.ts';
import { readSmallFiles } from './small-files.ts';

let root = '';
const at = (inside: string): string => path.join(root, inside);
function write(inside: string, bytes: string | Uint8Array): void {
  mkdirSync(path.dirname(at(inside)), { recursive: true });
  writeFileSync(at(inside), bytes);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'madang-ahead-'));
  write('ko/가.md', '# 가\n');
  write('ko/나.md'.normalize('NFD'), '# 나\n');
  write('ko/cp949.md', Buffer.from('b0a1b3aab4d920b1db', 'hex'));
  write('en/empty.md', '');
  write('en/page.html', '<p>page</p>');
  write('en/long.md', `# long\n\n${'word '.repeat(20_000)}\n`);
  write('en/picture.png', 'no picture');
  write('.hidden/a.md', '# hidden\n');
  symlinkSync('../ko/가.md', at('en/link.md'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const { site } = readSite('languages: [ko, en]', 'site.yaml', 'notes');

async function vaultOf(ahead?: ReturnType<typeof readAhead>): Promise<string> {
  const { attachments, ...vault } = await vaultReader(root, { ahead }).read(site, '2026-01-01');
  return JSON.stringify([vault, [...attachments]], undefined, 1);
}

describe('notes that are read ahead', () => {
  it('make the same vault', async () => {
    const expected = await vaultOf();
    const ahead = await readAhead(root);
    expect(await vaultOf(Promise.resolve(ahead))).toBe(expected);
    expect(ahead?.of(at('ko/가.md'))?.digest).toBe(digestOf('ko/가.md', '# 가\n'));
    for (const file of ['en/long.md', 'en/link.md', 'en/picture.png', '.hidden/a.md', 'ko/나.md'])
      expect(ahead?.of(at(file)), file).toBeUndefined();
  });

  it('are those of the first reading alone', async () => {
    const reader = vaultReader(root, { ahead: readAhead(root) });
    await reader.read(site);
    write('ko/가.md', '# 다른 제목\n');
    const { notes } = await reader.read(site);
    expect(notes.find(({ id }) => id === 'ko/가.md')?.source).toBe('# 다른 제목\n');
  });

  it('are none where there is no folder', async () => {
    expect(await readAhead(at('missing'))).toBeUndefined();
  });

  it('are only as many as there is room for', () => {
    expect(readSmallFiles(root).files.length).toBeGreaterThan(2);
    expect(readSmallFiles(root, 6).bytes.length).toBeGreaterThanOrEqual(6);
    expect(readSmallFiles(root, 6).ends.at(-1) ?? 0).toBeLessThanOrEqual(6);
  });
});
