import { describe, expect, it } from 'vitest';
import { plainValue } from './plain-value.ts';
import { readToml } from './read-toml.ts';
import { readYaml } from './read-yaml.ts';
import type { LocatedText } from './located.ts';

const plain = ({ root }: LocatedText) => root && plainValue(root);

describe('a value with escapes', () => {
  it.each([
    ['the marks of drafts', String.raw`a\uFDD00\uFDD1b`, 'a0b'],
    ['half of a character', String.raw`a\uD800b`, 'a\uFFFDb'],
    ['NUL', String.raw`a\u0000b`, 'a\uFFFDb'],
    ['a letter taken apart', String.raw`e\u0301`, 'é'],
  ])('holds %s as a note would', (_, written, meant) => {
    expect(plain(readYaml(`title: "${written}"`))).toEqual({ title: meant });
    expect(plain(readYaml(`{"tags": ["${written}"], "${written}": 1}`))).toEqual({ tags: [meant], [meant]: 1 });
    // TOML knows no halves.
    if (!written.includes('D800')) expect(plain(readToml(`title = "${written}"`))).toEqual({ title: meant });
  });
});
