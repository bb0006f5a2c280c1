import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { PROJECT } from '#locations';

const ROOT = pathToFileURL(PROJECT).href;

/** The front doors of the rooms, by their names in `package.json`. */
const doors = new Map(
  Object.entries((JSON.parse(readFileSync(`${PROJECT}package.json`, 'utf8')) as { imports: object }).imports).map(
    ([name, path]) => [name, new URL(String(path), ROOT).href] as const,
  ),
);

/**
 * The URL of the module of the program that `specifier` means in the module at `parent`; `undefined` where Node has to be asked:
 * for packages, for what is no TypeScript, and in whatever lies elsewhere.
 */
export function ownModule(specifier: string, parent: string | undefined): string | undefined {
  if (parent?.startsWith(ROOT) !== true || parent.includes('/node_modules/')) return undefined;
  const isRelative = specifier.startsWith('./') || specifier.startsWith('../');
  return isRelative && specifier.endsWith('.ts') ? new URL(specifier, parent).href : doors.get(specifier);
}
