// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest Node that runs TypeScript without a flag; Astro 7 itself asks for 22.12. */
export const LEAST_NODE = '22.18';

/**
 * Whether a version of Node (`24.21.0`) runs our code.
 *
 * @param {string} version
 */
export function canRunMadang(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/**
 * Path of the Node that the npm package `node` has put into `node_modules`; `undefined` where it put none.
 *
 * @param {string} root Folder of the project.
 */
export function pinnedNode(root) {
  return [join(root, 'node_modules/node/bin/node.exe'), join(root, 'node_modules/node/bin/node')].find((path) =>
    existsSync(path),
  );
}

/**
 * Whether a file is a Node that starts on this machine and runs our code. A Node for another system or C library is not.
 *
 * @param {string} path
 */
export function startsHere(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 && canRunMadang(stdout.trim().replace(/^v/, ''));
}
