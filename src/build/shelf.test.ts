import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readShelf } from './shelf.ts';

const scenario = (name: string): string => `order: 1
title: { ko: ${name}, en: ${name} }
description: { ko: 설명, en: A description }
nodes: 1
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madang-shelf-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const content = (): string => path.join(folder, 'content');
const cache = (): string => path.join(folder, 'cache');
function shelve(files: Readonly<Record<string, string>>): void {
  mkdirSync(path.join(content(), 'scenarios'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(content(), 'scenarios', name), text);
}

describe('the shelf of scenarios', () => {
  it('is none without files', async () => {
    expect(await readShelf(content(), cache())).toBeUndefined();
    shelve({ 'notes.md': '' });
    expect(await readShelf(content(), cache())).toBeUndefined();
  });

  it('holds what can be read, by the names of the files however they are composed', async () => {
    shelve({ ['둘'.normalize('NFD') + '.yaml']: scenario('Two'), 'one.yml': scenario('One'), 'bad.yaml': 'title: [' });
    const shelf = await readShelf(content());
    expect(shelf?.map(({ name, scenario: { title } }) => `${name} ${title.en}`)).toEqual(['one One', '둘 Two']);
  });

  it('is the same from the cache, and another after an edit', async () => {
    shelve({ 'one.yaml': scenario('One'), 'bad.yaml': 'title: [' });
    const fresh = await readShelf(content());
    expect(await readShelf(content(), cache())).toEqual(fresh);
    const kept = readdirSync(path.join(cache(), 'scenarios'));
    expect(await readShelf(content(), cache())).toEqual(fresh);
    expect(readdirSync(path.join(cache(), 'scenarios'))).toEqual(kept);
    shelve({ 'one.yaml': scenario('Another'), 'bad.yaml': scenario('Mended') });
    const after = await readShelf(content(), cache());
    expect(after?.map(({ scenario: { title } }) => title.en)).toEqual(['Mended', 'Another']);
  });
});
