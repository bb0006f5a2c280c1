import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Characters shown around the first place at which two files differ. */
const AROUND = 80;

/** The files of a folder by their paths in it, in order; none where there is no folder. */
export function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file)] as const);
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The folders in a folder by their paths in it, in order: an empty one would be left behind. */
export function foldersOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/** Says in which files and folders a site differs from the right one, and how the first does; `undefined` for equal ones. */
export function differenceOfSites(site: string, right: string): string | undefined {
  const [found, wanted] = [filesOf(site), filesOf(right)];
  const foldersFound = foldersOf(site);
  const foldersWanted = foldersOf(right);
  const complaints = [
    ...[...found.keys()].filter((file) => !wanted.has(file)).map((file) => `${file} should be gone`),
    ...[...wanted.keys()].filter((file) => !found.has(file)).map((file) => `${file} is missing`),
    ...foldersFound.filter((folder) => !foldersWanted.includes(folder)).map((folder) => `${folder}/ should be gone`),
  ];
  const differing = [...wanted].flatMap(([file, right]) => {
    const is = found.get(file);
    return is === undefined || is.equals(right) ? [] : [{ file, is, right }];
  });
  const [first] = differing;
  const texts = [
    ...complaints,
    ...differing.map(({ file }) => `${file} is stale`),
    ...(first === undefined ? [] : [differenceOfTexts(first.is.toString(), first.right.toString()) ?? 'in bytes']),
  ];
  return texts.length === 0 ? undefined : texts.join('\n');
}

/** The first place at which a text differs from the right one, shown small; `undefined` for equal ones. */
export function differenceOfTexts(is: string, right: string): string | undefined {
  if (is === right) return undefined;
  let at = 0;
  while (at < is.length && is[at] === right[at]) at += 1;
  const from = Math.max(0, at - AROUND);
  const shown = (text: string): string => JSON.stringify(text.slice(from, at + AROUND));
  return `at ${at}:\n  is     ${shown(is)}\n  should ${shown(right)}`;
}
