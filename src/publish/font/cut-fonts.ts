import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { availableCharacters } from './available-characters.ts';
import { cutSlice } from './cut-slice.ts';
import { type FontFace, fontStylesheet } from './font-stylesheet.ts';
import { pruneCache } from './prune-cache.ts';
import { siteCharacters } from './site-characters.ts';
import { readFrequencyGroups, sliceCharacters } from './slice-characters.ts';
import { FONT_LICENCE, FREQUENCY_STYLESHEET, readWholeFont } from './whole-font.ts';

/** Folder of the font in the site, and the stylesheet in it that pages link to. */
export const FONT_FOLDER = 'fonts';
export const FONT_STYLESHEET = 'fonts/fonts.css';

/**
 * The file that every page needs. Its name stays the same, so that pages can ask for it before they know the stylesheet, and
 * a page that was written earlier is still right when the font has grown.
 */
export const COMMON_FILE = 'madang-sans.woff2';

/** Punctuation and arrows that a reader's own actions may bring to a page, beside ASCII. */
const ALWAYS = '\u00a0·×–—‘’“”…←↑→↓✓';

/**
 * Cuts the font to the characters of the finished site at `dist` and puts it there with its stylesheet and licence. A site
 * with the same characters gets the same bytes; cut files are kept in `cache`, so that a second build cuts nothing.
 * Characters that the font lacks are left to the reader's own fonts.
 */
export async function cutFonts(dist: string, cache: string): Promise<void> {
  const folder = path.join(dist, FONT_FOLDER);
  const kept = path.join(cache, 'font');
  let font: Promise<Buffer> | undefined;
  const wholeFont = (): Promise<Buffer> => (font ??= readWholeFont());

  const [site, available] = await Promise.all([siteCharacters(dist), availableCharacters(wholeFont, kept)]);
  const used = basicCharacters()
    .concat(site)
    .filter((character) => available.has(character));
  const sorted = [...new Set(used)].sort((a, b) => a - b);
  const slices = sliceCharacters(sorted, readFrequencyGroups(await readFile(FREQUENCY_STYLESHEET, 'utf8')));

  await mkdir(folder, { recursive: true });
  const faces: FontFace[] = [];
  for (const { name, characters } of slices) {
    const { digest, bytes } = await cutSlice(characters, wholeFont, kept);
    // The first face stands for all characters; the others, declared after it, take theirs away from it.
    const face =
      name === 'common' ? { file: COMMON_FILE } : { file: `madang-sans-${digest.slice(0, 10)}.woff2`, characters };
    await writeFile(path.join(folder, face.file), bytes);
    faces.push(face);
  }
  await writeFile(path.join(dist, FONT_STYLESHEET), fontStylesheet(faces));
  await copyFile(FONT_LICENCE, path.join(folder, 'LICENSE.txt'));
  await removeOldFiles(folder, new Set(faces.map(({ file }) => file)));
  await pruneCache(kept);
}

function basicCharacters(): number[] {
  const ascii = Array.from({ length: 0x7f - 0x20 }, (_, offset) => 0x20 + offset);
  return [...ascii, ...Array.from(ALWAYS, (character) => character.codePointAt(0) ?? 0)];
}

async function removeOldFiles(folder: string, current: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder)) {
    if (/^madang-sans-[\da-f]{10}\.woff2$/.test(name) && !current.has(name)) await rm(path.join(folder, name));
  }
}
