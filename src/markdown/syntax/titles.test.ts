import { expect, test } from 'vitest';
import { createMarkdown } from '../markdown.ts';
import { noteWith } from '../testing/draft-with.ts';

const { draft } = await createMarkdown();

test.each([
  '# A\n\nb',
  '#\tA\n\nb',
  '# A #\n\nb',
  '  # A {#c}\n\nb',
  'A\n=\n\nb',
  'A\n====  \n\nb',
  '<h1>A</h1>\n\nb',
  '<H1\n>A</H1>\n\nb',
])('the title of %j leaves the text, however it is written', (source) => {
  const { title, html } = draft(noteWith(source));
  expect(title).toBe('A');
  expect(html).toMatch(/^<span id="[^"]*"><\/span>\n<p>b<\/p>$/);
});
