import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Picture } from './picture/picture.ts';
import { testStudio } from './testing/test-studio.ts';

/**
 * Each folder of `fixtures` is a diagram of one type and what becomes of it: `picture.svg` and `text.txt`. `UPDATE=1` writes anew what is expected; look at the difference before you commit it.
 */
const folder = join(import.meta.dirname, 'fixtures');
const names = readdirSync(folder);
const studio = await testStudio();
const drawn = new Map<string, Picture>();

async function draw(name: string): Promise<Picture> {
  const source = readFileSync(join(folder, name, 'input.mmd'), 'utf8');
  const { picture, diagnostics } = await studio.draw(source, { file: name, line: 1, column: 1, lang: 'ko' });
  expect(diagnostics).toEqual([]);
  if (picture === undefined) throw new Error(`${name} was not drawn.`);
  return picture;
}

/** A line for each part, and markers in letters. */
function written({ svg }: Picture): string {
  return `${svg
    .replaceAll(/(?<=>)(?=<(?:g|path|rect|text|defs|marker|line|circle|polygon|\/svg)\b|\uFDD7)/g, '\n')
    .replaceAll('\uFDD6', 'ID-')
    .replaceAll(/\uFDD7(\d+)\uFDD8/g, '<a link="$1">')}\n`;
}

test.each(names)('%s', async (name) => {
  const picture = await draw(name);
  drawn.set(name, picture);
  const found = { 'picture.svg': written(picture), 'text.txt': `${picture.text.join('\n')}\n` };
  for (const [file, text] of Object.entries(found)) {
    const path = join(folder, name, file);
    if (process.env['UPDATE'] === '1') writeFileSync(path, text);
    expect(text, file).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
  }
});

test('the same bytes whatever was drawn before', async () => {
  for (const name of names.toReversed()) expect(await draw(name), name).toEqual(drawn.get(name));
});
