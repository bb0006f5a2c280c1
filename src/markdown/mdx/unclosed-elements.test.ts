import { describe, expect, it } from 'vitest';
import { createMarkdown } from '../markdown.ts';
import { noteFrom } from '../testing/note-from.ts';
import { unclosedElements } from './unclosed-elements.ts';

const many = (piece: string): string => piece.repeat(200);

describe('elements left open in an expression', () => {
  it.each(['{', '한글 {1 + a ? ', '<a b={', 'export const a = () => {\n'])('are found behind %j', (start) => {
    expect(unclosedElements(start + many('<b>'))).toBe(start.length);
    expect(unclosedElements(`${start}${many('<b>')}}`)).toBe(start.length);
  });

  it('are found where each has an expression of its own', () => {
    expect(unclosedElements(many('<b c={'))).toBe(6);
  });

  it.each([
    `{${many('<b>')}${many('</b>')}}`,
    `{${many('<b />')}}`,
    many('<b c={1}>'),
    `${many('<b>')}{1}`,
    many('{a < b}'),
    '{a < b && a <b && b> c}',
    `}${many('</b>')}`,
  ])('are not found in %j', (text) => {
    expect(unclosedElements(text)).toBeUndefined();
  });

  it('keep a note from being read as MDX, and from taking for ever', async () => {
    const { draft } = await createMarkdown();
    const note = noteFrom(`# 제목\n\n글 {1 + ${many('<b>')}\n`, 'input.mdx');
    expect(draft(note).diagnostics[0]).toMatchObject({ code: 'mdx-syntax', line: 3, column: 8 });
  });
});
