import { readFile } from 'node:fs/promises';
import { COMMON_FILE, FONT_FOLDER, FONT_STYLESHEET } from './font-files.ts';
import { fontStylesheet } from './font-stylesheet.ts';
import { WHOLE_FONT } from './whole-font.ts';

/** A file that the development server answers with. */
export interface DevelopmentFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/**
 * The file at a path inside the site (`fonts/fonts.css`) while notes are being written: the font as it comes, so that no
 * new character is missing. `undefined` for a path that is none of the font's.
 */
export async function fontInDevelopment(path: string): Promise<DevelopmentFile | undefined> {
  if (path === FONT_STYLESHEET) {
    return { type: 'text/css; charset=utf-8', bytes: Buffer.from(fontStylesheet([{ file: COMMON_FILE }])) };
  }
  if (path === `${FONT_FOLDER}/${COMMON_FILE}`) {
    return { type: 'font/woff2', bytes: await readFile(WHOLE_FONT) };
  }
  return undefined;
}
