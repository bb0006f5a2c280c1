import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { renameFont } from './rename-font.ts';

const require = createRequire(import.meta.url);
const FOLDER = path.dirname(require.resolve('pretendard/package.json'));

/** The font as it comes, for development. */
export const WHOLE_FONT = path.join(FOLDER, 'dist/web/variable/woff2/PretendardVariable.woff2');
/** The same in the sfnt container, to be cut: to unpack the other takes longer than to cut it. */
const UNPACKED_FONT = path.join(FOLDER, 'dist/public/variable/PretendardVariable.ttf');
export const FONT_LICENCE = path.join(FOLDER, 'dist/LICENSE.txt');
/** Says which characters are common in Korean: its last faces hold the commonest. */
export const FREQUENCY_STYLESHEET = path.join(FOLDER, 'dist/web/variable/pretendardvariable-dynamic-subset.css');

/** Versions of the font and of the tool that cuts it. */
export const FONT_VERSION = ['pretendard', 'subset-font']
  .map((name) => (require(`${name}/package.json`) as { version: string }).version)
  .join('+');

let font: Promise<Buffer> | undefined;

/** The whole font in the sfnt container, named so that it may be changed. It is read once. */
export function wholeFont(): Promise<Buffer> {
  return (font ??= readFile(UNPACKED_FONT).then(renameFont));
}
