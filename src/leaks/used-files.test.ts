import { expect, it } from 'vitest';
import { toVaultPath } from '#naming';
import { loadSite } from '#site';
import { readNote, type Note, type Vault } from '#vault';
import { emptyMemory, type Memory } from './memory.ts';
import { opennessOf } from './openness.ts';
import { usedFiles } from './used-files.ts';

const { site } = await loadSite('nowhere');

function noteOf(source: string): Note {
  const { read } = readNote(toVaultPath('note.md'), Buffer.from(source), site);
  if (read === undefined) throw new Error('no note');
  return { ...read.note, publication: { public: true, decidedBy: 'default' } };
}

function usedIn(source: string, file: string): boolean {
  return usedOf([file], noteOf(source), emptyMemory()).length > 0;
}

/** Those of some files that a note uses. */
function usedOf(files: readonly string[], note: Note, memory: Memory): readonly string[] {
  const paths = files.map((file) => toVaultPath(file));
  const attachments = new Map(paths.map((path) => [path, { path, absolutePath: `/${path}`, heldBack: false }]));
  const vault = { attachments } as unknown as Vault;
  return Array.from(usedFiles([{ note, key: note.digest }], vault, opennessOf(site), memory), ({ path }) => path);
}

it.each([
  ['[[쿠버네티스 책 (2판, 2024).pdf#page=3|책]]', '책/쿠버네티스 책 (2판, 2024).pdf'],
  ["![[Bob's pod, drawn.png]]", "images/Bob's pod, drawn.png"],
  ['![파드](img/pod.png)', 'img/pod.png'],
  ['[book](<a book, new.pdf>)', 'a book, new.pdf'],
  ['글 %% 숨은 말 %% 다음 ![b](a.png)\n\n![c](./c%20d.png) %% ![e](e.png) %%', 'c d.png'],
])('takes the file that %s names for a used one', (source, file) => {
  expect(usedIn(source, file)).toBe(true);
});

it('takes no file for used that stands in a comment, or nowhere', () => {
  expect(usedIn('글 %% ![[숨은, 그림.png]] %% 끝', '숨은, 그림.png')).toBe(false);
  expect(usedIn('그림 없는 글', '그림.png')).toBe(false);
});

it('does not read a note again whose names it remembers, unless there are files of another kind', () => {
  const memory = emptyMemory();
  const note = noteOf('![a](a.png) and ![b](b.svg)');
  expect(usedOf(['a.png'], note, memory)).toEqual(['a.png']);
  const unread: Note = {
    ...note,
    get source(): string {
      throw new Error('read');
    },
  };
  expect(usedOf(['a.png', 'c.png'], unread, memory)).toEqual(['a.png']);
  expect(() => usedOf(['a.png', 'b.svg'], unread, memory)).toThrow('read');
  expect(usedOf(['a.png', 'b.svg'], note, memory)).toEqual(['a.png', 'b.svg']);
});
