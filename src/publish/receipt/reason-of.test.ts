import { expect, it } from 'vitest';
import { toVaultPath } from '#naming';
import { loadSite } from '#site';
import { type Note, readNote } from '#vault';
import { reasonOf } from './reason-of.ts';

const { site } = await loadSite('nowhere');

function noteOf(source: string, decidedBy: Note['publication']['decidedBy']): Note {
  const { read } = readNote(toVaultPath('ko/a.md'), Buffer.from(source), site);
  if (read === undefined) throw new Error('no note');
  return { ...read.note, publication: { public: true, decidedBy } };
}

it('names the line of the field that made a note public', () => {
  const note = noteOf('---\ntitle: a\npublish: true\n---\npublish: no\n', 'publish');
  expect(reasonOf(note, 'asked')).toEqual({ decidedBy: 'publish', at: 'ko/a.md:3' });
});

it('does not read the text of a note that no field made public', () => {
  const unread: Note = {
    ...noteOf('a\n', 'default'),
    get source(): string {
      throw new Error('read');
    },
  };
  expect(reasonOf(unread, 'all')).toEqual({ decidedBy: 'default', at: 'all' });
});
