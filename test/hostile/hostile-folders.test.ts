import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { watchedGrower } from './watched-grower.ts';
import type { Grown } from './grow-vault.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'madang-hostile-folders-'));
const grower = watchedGrower();
afterAll(() => {
  grower.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Against a hang, not against a slow machine. */
const LONGEST = 60_000;

/** Writes a folder and grows a garden from it, which must end. */
async function grown(name: string, files: readonly (readonly [file: string, text: string])[]): Promise<Grown> {
  const root = path.join(folder, name);
  mkdirSync(path.join(root, 'ko'), { recursive: true });
  for (const [file, text] of files) writeFileSync(path.join(root, file), text);
  const outcome = await grower.grow(root, LONGEST);
  if ('crash' in outcome) throw new Error(outcome.crash);
  return outcome.grown;
}

describe('a folder that wants to take long', () => {
  it('is read in seconds where it holds twenty thousand files', async () => {
    const files = Array.from({ length: 20_000 }, (_, index) => [`ko/${index}.bin`, ''] as const);
    const { milliseconds, shown } = await grown('many', [...files, ['ko/note.md', '# 노트\n\n![[19999.bin]]\n']]);
    expect([...new Set(shown)]).toEqual(['ko/note.md']);
    expect(milliseconds).toBeLessThan(20_000);
  });

  it('shows no more than a page can carry where notes embed each other ten times each', async () => {
    const notes = Array.from(
      { length: 12 },
      (_, index) => [`ko/n${index}.md`, `${'글 '.repeat(200)}\n\n${`![[n${index + 1}]]\n\n`.repeat(10)}`] as const,
    );
    const { faults, shown, milliseconds } = await grown('fan', notes);
    expect(faults).toEqual([]);
    expect(new Set(shown).size).toBe(12);
    expect(milliseconds).toBeLessThan(30_000);
  });

  it.each([
    ['stars', `${'*a'.repeat(40)}*b`],
    ['stars between slashes', `${'**/'.repeat(40)}x`],
    ['braces in braces', `${'{a,'.repeat(30)}b${'}'.repeat(30)}`],
    ['braces beside braces', '{a,b}'.repeat(30)],
    ['a range', '{1..99999999}'],
    ['choices', `${'+(a|'.repeat(20)}b${')'.repeat(20)}`],
    ['length', '*?'.repeat(30_000)],
  ])('ends where a pattern of its settings is a bomb of %s', async (name, pattern) => {
    const { milliseconds } = await grown(`glob-${name.replaceAll(' ', '-')}`, [
      ['site.yaml', `neverPublic: ["${pattern}"]\nflavours:\n  "${pattern}": obsidian\n`],
      [`ko/${'a'.repeat(80)}.md`, '# 가\n'],
      [`ko/${'ab'.repeat(40)}c.md`, '# 나\n'],
    ]);
    expect(milliseconds).toBeLessThan(20_000);
  });
});
