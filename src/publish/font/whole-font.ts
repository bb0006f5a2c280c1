import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { digestOf } from '#naming';
import { programDigest } from '#store';
import { keptFile } from '../kept-file.ts';
import { renameFont } from './rename-font.ts';

const require = createRequire(import.meta.url);
const FOLDER = path.dirname(require.resolve('pretendard/package.json'));

/** The font as it comes, for development. */
export const WHOLE_FONT = path.join(FOLDER, 'dist/web/variable/woff2/PretendardVariable.woff2');
export const FONT_LICENCE = path.join(FOLDER, 'dist/LICENSE.txt');
/** Says which characters are common in Korean: its last faces hold the commonest. */
export const FREQUENCY_STYLESHEET = path.join(FOLDER, 'dist/web/variable/pretendardvariable-dynamic-subset.css');

/** Versions of the font and of the tool that cuts it. */
export const FONT_VERSION = ['pretendard', 'subset-font']
  .map((name) => (require(`${name}/package.json`) as { version: string }).version)
  .join('+');

/**
 * Reads the whole font in the sfnt container, named so that it may be changed. To unpack it costs more than to cut it, so it
 * is kept in `folder`.
 */
export function wholeFontIn(folder: string): () => Promise<Buffer> {
  let font: Promise<Buffer> | undefined;
  const key = digestOf('whole font', FONT_VERSION, programDigest());
  return () => (font ??= keptFile(folder, key, unpackedFont));
}

async function unpackedFont(): Promise<Buffer> {
  // Loaded when it is needed, which is seldom.
  const { convert } = await import('fontverter');
  return renameFont(await convert(await readFile(WHOLE_FONT), 'truetype'));
}
