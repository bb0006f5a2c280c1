import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The font that a site ships, in the sfnt container: diagrams are measured with it. */
export async function siteFont(): Promise<Uint8Array> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('pretendard/package.json'));
  const packed = await readFile(path.join(folder, 'dist/web/variable/woff2/PretendardVariable.woff2'));
  const { convert } = await import('fontverter');
  return convert(packed, 'truetype');
}
