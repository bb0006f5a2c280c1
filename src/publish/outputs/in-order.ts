import { DIST_MARK } from '#locations';
import type { Output } from './output.ts';
import { foldersOf } from './sweep.ts';

/**
 * Outputs in the order of their paths, in which they are written. Throws a `RangeError` for what no folder can hold, since it
 * is a fault of the program: a path twice, a file where others need a folder, a path that leads elsewhere.
 */
export function inOrder(outputs: readonly Output[]): readonly Output[] {
  const ordered = outputs.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const folders = foldersOf(ordered.map(({ path }) => path));
  for (const [at, { path }] of ordered.entries()) {
    const isOdd =
      path === DIST_MARK || path !== path.normalize('NFC') || /^\/|\\|\0|(?:^|\/)(?:\.{0,2}(?:\/|$))/.test(path);
    if (isOdd) throw new RangeError(`Nothing can be written to ${JSON.stringify(path)}`);
    if (ordered[at + 1]?.path === path) throw new RangeError(`Two outputs have the path ${path}`);
    if (folders.has(path)) throw new RangeError(`${path} is a file and a folder`);
  }
  return ordered;
}
