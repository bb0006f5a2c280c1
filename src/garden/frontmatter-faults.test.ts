import { expect, it } from 'vitest';
import { toVaultPath } from '#naming';
import { readNote } from '#vault';
import { plant, siteWith } from './testing/hand-made.ts';

/** Faults of notes as the vault reads them: `code file:line:column`. */
function faultsOfFiles(files: Readonly<Record<string, string>>): string[] {
  const notes = Object.entries(files).flatMap(([path, text]) => {
    const { read } = readNote(toVaultPath(path), new TextEncoder().encode(text), siteWith());
    return read === undefined ? [] : { ...read.note, publication: { public: true, decidedBy: 'default' } as const };
  });
  return plant(notes).diagnostics.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
}

it('faults of fields that show beside other notes stand at their values', () => {
  const first = '---\npermalink: /old/\naliases: [하나]\ndg-home: true\ntags: a-b\n---\n';
  const second =
    '---\naliases:\n  - 둘\n  - 하나\ntags: [x, "a b!"]\ntranslationOf: "[[없음]]"\npermalink: /old/\ndg-home: true\n---\n';
  expect(faultsOfFiles({ 'ko/a.md': first, 'ko/b.md': second })).toEqual([
    'redirect-collision ko/b.md:4:5',
    'tag-collision ko/b.md:5:11',
    'translation-unknown ko/b.md:6:16',
    'redirect-collision ko/b.md:7:12',
    'home-conflict ko/b.md:8:10',
  ]);
});
