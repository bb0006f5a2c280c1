import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { convert } from 'fontverter';
import { openStudio, type Studio } from '../studio.ts';

/** A studio with the font that a site ships. Opening takes a second or two: once for a file of tests. */
export async function testStudio(): Promise<Studio> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('pretendard/package.json'));
  const packed = await readFile(path.join(folder, 'dist/web/variable/woff2/PretendardVariable.woff2'));
  return openStudio({ font: await convert(packed, 'truetype') });
}
