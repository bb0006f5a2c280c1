import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Digest, digestOf } from '#naming';
import subsetFont from 'subset-font';
import { WEIGHTS } from './font-stylesheet.ts';
import { FONT_VERSION } from './whole-font.ts';

/** Typographic features that pages use: kerning, contextual forms, combining marks, figures of one width. */
const FEATURES = ['kern', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];
/** Names to keep: what the font is called, whose it is, and its licence. */
const NAMES = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14];

export interface CutSlice {
  /** Digest of the font and the characters. */
  readonly digest: Digest;
  readonly bytes: Buffer;
}

/**
 * Cuts the font to `characters` (code points in ascending order). What was cut before is taken from the folder `cache`; the
 * font itself is asked for only when something has to be cut.
 */
export async function cutSlice(
  characters: readonly number[],
  wholeFont: () => Promise<Buffer>,
  cache: string,
): Promise<CutSlice> {
  const text = String.fromCodePoint(...characters);
  const digest = digestOf(FONT_VERSION, JSON.stringify([FEATURES, NAMES, WEIGHTS]), text);
  const kept = path.join(cache, `${digest}.woff2`);
  try {
    const bytes = await readFile(kept);
    // The time of last use says what may be thrown away.
    await utimes(kept, new Date(), new Date());
    return { digest, bytes };
  } catch {
    const bytes = await subsetFont(await wholeFont(), text, {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
      preserveNameIds: NAMES,
      variationAxes: { wght: { ...WEIGHTS, default: WEIGHTS.min } },
    });
    await mkdir(cache, { recursive: true });
    // Another build may read the same file: it appears whole or not at all.
    await writeFile(`${kept}.${process.pid}`, bytes);
    await rename(`${kept}.${process.pid}`, kept);
    return { digest, bytes };
  }
}
