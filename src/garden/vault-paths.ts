/** Folder of a path, `''` at the top. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** Last segment of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const NOTE_EXTENSIONS = new Set(['md', 'mdx', 'markdown', 'txt']);

/** The path without the extension of a note's file; other dots are part of the name (`v1.2`). */
export function withoutNoteExtension(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot !== -1 && NOTE_EXTENSIONS.has(path.slice(dot + 1).toLowerCase()) ? path.slice(0, dot) : path;
}

/** Extension of a file in lower case, without the dot; `''` where there is none. */
export function extensionOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** What makes more of a path than its segments: empty ones, `.` and `..`. */
const STEPS = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** The path that `relative` leads to from `folder`, without slashes at its ends; `undefined` where it would leave the top. */
export function joinPath(folder: string, relative: string): string | undefined {
  if (relative !== '' && !STEPS.test(relative)) return folder === '' ? relative : `${folder}/${relative}`;
  const segments = folder === '' ? [] : folder.split('/');
  for (const segment of relative.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join('/');
}

/** All folders above a path, the nearest first, without the top. */
export function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) folders.push(folder);
  return folders;
}

/** The path without slashes at its end. (A regular expression would take quadratic time for a long run of them.) */
export function withoutEndSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path.charAt(end - 1) === '/') end--;
  return path.slice(0, end);
}
