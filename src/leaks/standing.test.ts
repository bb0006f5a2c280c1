import { expect, it } from 'vitest';
import { digestOf } from '#naming';
import type { FoundFile } from './search-site.ts';
import { standingIn } from './standing.ts';

function fileWith(inText: readonly number[], inName: readonly number[] = [], withText = true): FoundFile {
  const names = Int32Array.from(inName);
  const known = { digest: digestOf('x'), size: 1, inName: names, inText: Int32Array.from(inText) };
  return { known: { ...known, wrapped: [], hasMetadata: false }, withText };
}

it('names what was sought with pages on which it stands, and first what stands in few files', () => {
  const found = new Map([
    ['a.json', fileWith([1, 2])],
    ['en/a/index.html', fileWith([1, 2])],
    ['en/b/index.html', fileWith([1, 4], [3])],
    ['en/c/index.html', fileWith([2], [], false)],
  ]);
  expect([...standingIn(found, [1, 2, 3], 5)]).toEqual([
    [3, ['en/b/index.html']],
    [2, ['en/a/index.html']],
    [1, ['en/a/index.html', 'en/b/index.html']],
  ]);
});
