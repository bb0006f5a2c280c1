import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The font that a site ships, in the sfnt container: diagrams are measured with it. Its package holds it in both forms; to unpack the
 * one that is sent to readers would take a third of a second.
 */
export function siteFont(): Promise<Uint8Array> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('pretendard/package.json'));
  return readFile(path.join(folder, 'dist/public/variable/PretendardVariable.ttf'));
}
