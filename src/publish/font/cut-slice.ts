import { type Digest, digestOf } from '#naming';
import { programDigest } from '#store';
import { WEIGHTS } from './font-stylesheet.ts';
import { keptFile } from '../kept-file.ts';
import { packWoff2 } from './pack-woff2.ts';
import { FONT_VERSION, wholeFont } from './whole-font.ts';

/** Typographic features that pages use: kerning, contextual forms, combining marks, figures of one width. */
const FEATURES = ['kern', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];
/** Names to keep: what the font is called, whose it is, and its licence. */
const NAMES = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14];

/** Digest of the font and of what is cut from it: `characters`, as code points in ascending order. */
export function sliceDigest(characters: readonly number[]): Digest {
  return digestOf(FONT_VERSION, JSON.stringify([FEATURES, NAMES, WEIGHTS]), textOf(characters));
}

/**
 * The font in WOFF2, cut to `characters` (code points in ascending order). What was cut before is taken from `folder`; the
 * font itself and the library that cuts it are asked for only when something has to be cut.
 */
export function cutSlice(characters: readonly number[], folder: string): Promise<Buffer> {
  return keptFile(folder, digestOf('slice', sliceDigest(characters), programDigest()), async () => {
    const { default: subsetFont } = await import('subset-font');
    const cut = await subsetFont(await wholeFont(), textOf(characters), {
      targetFormat: 'truetype',
      keepFeatures: FEATURES,
      preserveNameIds: NAMES,
      variationAxes: { wght: { ...WEIGHTS, default: WEIGHTS.min } },
    });
    return packWoff2(cut);
  });
}

function textOf(characters: readonly number[]): string {
  return characters.map((character) => String.fromCodePoint(character)).join('');
}
