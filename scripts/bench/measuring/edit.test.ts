import { describe, expect, it } from 'vitest';
import { type EditedNote, editOfText, editOfTitle, newNote, withTitle } from './edit.ts';

const note: EditedNote = { path: 'ko/pods/node-3.md', lang: 'ko', stem: 'pods/node-3' };
const source = '---\ntitle: Before\ntags: [a]\n---\n\nText with\ntitle: in it.\n';

describe('edits of the benchmark', () => {
  it('change a text in each run', () => {
    expect(editOfText(note, 1).change(source)).toMatch(/in it\.\n\nA sentence .*1\.\n$/);
    expect(editOfText(note, 2).change(source)).not.toBe(editOfText(note, 1).change(source));
  });

  it('change a title and nothing else', () => {
    expect(editOfTitle(note, 4).change(source)).toBe(source.replace('title: Before', 'title: Another title 4'));
  });

  it.each([
    ['---\ntags: [a]\n---\nText\n', '---\ntags: [a]\ntitle: New\n---\nText\n'],
    ['# Heading\n', '---\ntitle: New\n---\n\n# Heading\n'],
    ['---\nA rule that nothing closes\n', '---\ntitle: New\n---\n\n---\nA rule that nothing closes\n'],
  ])('give a note a title that had none: %j', (before, after) => {
    expect(withTitle(before, 'New')).toBe(after);
  });

  it('put a new note beside another, which asks for being public only where it must', () => {
    const added = newNote(note, 2, false);
    expect(added.note).toEqual({ path: 'ko/pods/a-new-note-2.md', lang: 'ko', stem: 'pods/a-new-note-2' });
    expect(added.change('')).not.toContain('publish');
    expect(newNote(note, 2, true).change('')).toContain('\npublish: true\n');
  });
});
