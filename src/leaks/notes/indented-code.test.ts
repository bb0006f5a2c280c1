import type { Note } from '#vault';
import { expect, it } from 'vitest';
import { noteParts } from './note-parts.ts';

function commentsIn(source: string): readonly string[] {
  const note = { source, bodyStart: 0, format: 'markdown', flavour: 'obsidian' } as Note;
  return noteParts(note).comments.map(({ start, end }) => source.slice(start, end));
}

it.each([
  ['under a heading', '# 제목\n\t%%보인다%%'],
  ['after a paragraph and a blank line', '글\n\n    <!-- shown -->'],
  ['after a list that a paragraph has ended', '- 항목\n\n글\n\n    %%보인다%%'],
])('takes no comment out of indented code %s', (_, source) => {
  expect(commentsIn(source)).toEqual([]);
});

it.each([
  ['that goes on a paragraph', '글\n    %%숨는다%%'],
  ['in a list', '- 항목\n\n    %%숨는다%%'],
  ['after a fence in a list', '1. item\n\n    ```\ncode\n    ```\n\n    %%숨는다%%'],
  ['in what may be markup', '<div>\n\n    %%숨는다%%'],
  ['in a footnote', '[^1]: 주\n\n    %%숨는다%%'],
])('takes comments out of an indented line %s', (_, source) => {
  expect(commentsIn(source)).toEqual(['%%숨는다%%']);
});
