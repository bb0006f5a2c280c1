import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Flavour, isFlavour } from '#naming';
import { createMarkdown } from './markdown.ts';
import { noteFrom } from './testing/note-from.ts';
import { readable } from './testing/readable.ts';

/**
 * Each folder of `fixtures` is a note and the draft that becomes of it: `input.md` (or `.txt`, `.mdx`), `output.html`,
 * `draft.json` and `diagnostics.json`. A name ending in `-en` makes it an English note, one that begins with a flavour
 * (`jekyll-toc`) a note of that flavour. `UPDATE=1` writes anew what is expected; look at the difference before you commit it.
 */
const folder = join(import.meta.dirname, 'fixtures');
const { draft } = await createMarkdown();

/** What is read off the HTML, and what differs with the program. */
const READ_OFF: ReadonlySet<string> = new Set([
  'digest',
  'size',
  'ids',
  'isEmpty',
  'hasBrackets',
  'seenByOthers',
  'sentences',
]);

test.each(readdirSync(folder))('%s', (name) => {
  const input = readdirSync(join(folder, name)).find((file) => file.startsWith('input.')) ?? 'input.md';
  const source = readFileSync(join(folder, name, input), 'utf8');
  const { html, diagnostics, ...rest } = draft(
    noteFrom(source, input, name.endsWith('-en') ? 'en' : 'ko', flavourOf(name)),
  );
  const found = {
    'output.html': `${readable(html)}\n`,
    'draft.json': `${JSON.stringify(rest, (key, value: unknown) => (READ_OFF.has(key) ? undefined : value), 2)}\n`,
    'diagnostics.json': `${JSON.stringify(diagnostics, null, 2)}\n`,
  };
  for (const [file, text] of Object.entries(found)) {
    const path = join(folder, name, file);
    if (process.env['UPDATE'] === '1') writeFileSync(path, text);
    expect(text, file).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
  }
});

function flavourOf(name: string): Flavour {
  const [first = ''] = name.split('-', 1);
  return isFlavour(first) ? first : 'markdown';
}
