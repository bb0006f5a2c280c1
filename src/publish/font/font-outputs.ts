import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '#naming';
import type { WrittenFile } from '../outputs/ledger.ts';
import type { Output } from '../outputs/output.ts';
import { availableCharacters } from './available-characters.ts';
import { cutSlice, sliceDigest } from './cut-slice.ts';
import { COMMON_FILE, FONT_FOLDER, FONT_STYLESHEET } from './font-files.ts';
import { type FontFace, fontStylesheet } from './font-stylesheet.ts';
import { readFrequencyGroups, sliceCharacters } from './slice-characters.ts';
import { FONT_LICENCE, FONT_VERSION, FREQUENCY_STYLESHEET } from './whole-font.ts';

/** Punctuation and arrows that a reader's own actions may bring to a page, beside ASCII. */
const ALWAYS = '\u00a0·×–—‘’“”…←↑→↓✓';

/**
 * Outputs for the font, cut to the characters that the files of a site show, with its stylesheet and licence. A site with the
 * same characters gets the same bytes; cut files are kept in the folder `cache`, so that what was cut once is not cut again.
 * Characters that the font lacks are left to the reader's own fonts.
 */
export async function fontOutputs(
  files: ReadonlyMap<string, Pick<WrittenFile, 'characters'>>,
  cache: string,
): Promise<readonly Output[]> {
  const kept = path.join(cache, 'font');
  const available = await availableCharacters(kept);
  const used = usedCharacters(files).filter((character) => available.has(character));
  const slices = sliceCharacters(used, readFrequencyGroups(readFileSync(FREQUENCY_STYLESHEET, 'utf8')));

  const version = digestOf(FONT_VERSION);
  const faces: FontFace[] = [];
  const cut = slices.map(({ name, characters }): Output => {
    const digest = sliceDigest(characters);
    // The first face stands for all characters; the others, declared after it, take theirs away from it.
    const face =
      name === 'common' ? { file: COMMON_FILE } : { file: `madang-sans-${digest.slice(0, 10)}.woff2`, characters };
    faces.push(face);
    return {
      path: `${FONT_FOLDER}/${face.file}`,
      inputs: { font: version, characters: digest },
      make: () => cutSlice(characters, kept),
    };
  });
  const stylesheet = fontStylesheet(faces);
  return [
    ...cut,
    { path: FONT_STYLESHEET, inputs: { faces: digestOf(stylesheet) }, make: () => stylesheet },
    {
      path: `${FONT_FOLDER}/LICENSE.txt`,
      inputs: { font: version },
      make: () => readFileSync(FONT_LICENCE),
    },
  ];
}

/** Code points in ascending order. */
function usedCharacters(files: ReadonlyMap<string, Pick<WrittenFile, 'characters'>>): readonly number[] {
  const seen = new Uint8Array(0x110000);
  for (let ascii = 0x20; ascii < 0x7f; ascii += 1) seen[ascii] = 1;
  for (const character of ALWAYS) seen[character.codePointAt(0) ?? 0] = 1;
  for (const { characters = '' } of files.values()) {
    for (let at = 0; at < characters.length; at += 1) {
      const character = characters.codePointAt(at) ?? 0;
      seen[character] = 1;
      if (character > 0xffff) at += 1;
    }
  }
  const used: number[] = [];
  for (let at = seen.indexOf(1); at >= 0; at = seen.indexOf(1, at + 1)) used.push(at);
  return used;
}
