import type { Branded } from './brand.ts';

/** Path of a file relative to the content folder: NFC, `/` between segments, no leading `/`, no `.` or `..` segment. */
export type VaultPath = Branded<'VaultPath'>;

/** Identity of a note: the path of its file. Distinct from `VaultPath` so that an attachment is never taken for a note. */
export type NoteId = VaultPath & Branded<'NoteId'>;

export function isVaultPath(value: string): value is VaultPath {
  return (
    value !== '' &&
    value.normalize('NFC') === value &&
    !value.includes('\\') &&
    value.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..')
  );
}

/** Brings a relative path to the form of a `VaultPath`. Throws a `RangeError` where it would leave the content folder. */
export function toVaultPath(path: string): VaultPath {
  const segments: string[] = [];
  for (const segment of path.replaceAll('\\', '/').normalize('NFC').split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) throw new RangeError(`Path leaves the content folder: ${path}`);
  }
  const normalised = segments.join('/');
  if (!isVaultPath(normalised)) throw new RangeError(`Not a path inside the content folder: ${JSON.stringify(path)}`);
  return normalised;
}
