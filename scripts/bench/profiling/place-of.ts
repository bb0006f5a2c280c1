import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '#locations';
import type { SelfTime } from './read-profile.ts';

/** Where a function lies, for people: `src/garden/plant.ts:12`, `node:fs`, or empty for V8 itself. */
export function placeOf({ url, line }: SelfTime): string {
  return url.startsWith('file:') ? `${inProject(url)}:${line}` : url;
}

/**
 * What a function belongs to: a room of ours (`src/garden`), a package (`shiki`), Node.js (`node:`), or what V8 does beside
 * (`(garbage collector)`, `(program)`).
 */
export function roomOf(time: SelfTime): string {
  if (time.url === '') return time.name.startsWith('(') ? time.name : '(native)';
  if (time.url.startsWith('node:')) return 'node:';
  if (!time.url.startsWith('file:')) return time.url;
  const file = inProject(time.url);
  const inside = file.slice(file.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const segments = (file.includes('node_modules/') ? inside : file).split('/');
  const isPackage = file.includes('node_modules/') && !inside.startsWith('@');
  return segments.slice(0, isPackage ? 1 : 2).join('/');
}

/** Path inside the project; of a package, from `node_modules/` on, wherever that lies. */
function inProject(url: string): string {
  const file = path.relative(PROJECT, fileURLToPath(url)).replaceAll('\\', '/');
  return file.slice(Math.max(0, file.lastIndexOf('node_modules/')));
}
