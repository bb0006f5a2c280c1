import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { convert } from 'fontverter';

const require = createRequire(import.meta.url);

/** The font that a site ships, in the sfnt container: diagrams are measured with it. */
export async function fontOfSite(): Promise<Uint8Array> {
  const folder = path.dirname(require.resolve('pretendard/package.json'));
  return convert(await readFile(path.join(folder, 'dist/web/variable/woff2/PretendardVariable.woff2')), 'truetype');
}
