import path from 'node:path';

/**
 * Makes paths of notes into paths that an editor or a terminal opens: from the folder `start`, or whole where the note lies
 * outside it.
 */
export function printedPaths(content: string, start: string): (file: string) => string {
  return (file) => {
    const absolute = path.resolve(content, file);
    const relative = path.relative(start, absolute);
    return (relative.startsWith('..') ? absolute : relative).replaceAll(path.sep, '/');
  };
}
