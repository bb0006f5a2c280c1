import { expect, it } from 'vitest';
import { toVaultPath } from '#naming';
import { loadSite } from '#site';
import { readNote, type Note, type Vault } from '#vault';
import { opennessOf } from './openness.ts';
import { usedFiles } from './used-files.ts';

const { site } = await loadSite('nowhere');

function noteOf(source: string): Note {
  const { read } = readNote(toVaultPath('note.md'), Buffer.from(source), site);
  if (read === undefined) throw new Error('no note');
  return { ...read.note, publication: { public: true, decidedBy: 'default' } };
}

function usedIn(source: string, file: string): boolean {
  const path = toVaultPath(file);
  const attachments = new Map([[path, { path, absolutePath: `/${file}`, heldBack: false }]]);
  const note = noteOf(source);
  const vault = { attachments } as unknown as Vault;
  return usedFiles([note], vault, opennessOf(site)).size > 0;
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
