import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * Runs once before all builds of tests: to bundle the theme is most of what a first build takes. By a process of its own, which
 * prints functions into documents as builds do, and not as the runner of the tests rewrites them.
 */
export default async function makeThemes(): Promise<void> {
  await promisify(execFile)(process.execPath, [path.resolve('test/build/themes-of-tests.ts')]);
}
