import { describe, expect, test } from 'vitest';
import { edited, piece } from './prepared-text.ts';
import { listingsIn } from './listings.ts';

function asMarkdown(text: string): string {
  const edits = listingsIn(text).flatMap((listing) => listing.edits);
  return edited(piece(text, 0, text.length), edits).text;
}

describe('a pasted listing', () => {
  test('becomes a block of code in the language that it looks like', () => {
    expect(asMarkdown('앞\n1\n2\n|\napiVersion: v1\nkind: Pod\n|\ncs |\n뒤')).toBe(
      '앞\n\n```yaml\napiVersion: v1\nkind: Pod\n```\n\n뒤',
    );
    expect(asMarkdown('1\n2\n|\n{\n}\n|')).toBe('\n```json\n{\n}\n```\n');
    expect(asMarkdown('1\n2\n|\n#!/bin/sh\nls\n|')).toBe('\n```bash\n#!/bin/sh\nls\n```\n');
    expect(asMarkdown('1\n2\n|\n아무\n글\n|')).toBe('\n```\n아무\n글\n```\n');
  });

  test('may hold fences itself', () => {
    expect(asMarkdown('1\n2\n|\n```\n```\n|')).toBe('\n~~~~~~\n```\n```\n~~~~~~\n');
  });

  test('may have lost empty lines, and be one of several', () => {
    expect(listingsIn('1\n2\n3\n|\na\n|\ncs |\n1\n2\n|\nb\nc\n|').map(({ lines }) => lines)).toEqual([1, 2]);
  });

  test.each([
    ['a list of numbers', '1\n2\n3\n'],
    ['a single number', '1\n|\na\n|'],
    ['numbers that do not begin with 1', '2\n3\n|\na\n|'],
    ['more lines than numbers', '1\n2\n|\na\nb\nc\n|'],
    ['nothing that ends it', '1\n2\n|\na\nb'],
    ['nothing in it', '1\n2\n|\n|'],
  ])('is not seen in %s', (_, text) => {
    expect(listingsIn(text)).toEqual([]);
  });
});
