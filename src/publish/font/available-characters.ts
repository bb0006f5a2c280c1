import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from '#naming';
import { fontCharacters } from './font-characters.ts';
import { FONT_VERSION } from './whole-font.ts';

/** The characters that the font has. Unpacking the font to look costs 0.1 s, so the answer is kept in the folder `cache`. */
export async function availableCharacters(
  wholeFont: () => Promise<Buffer>,
  cache: string,
): Promise<ReadonlySet<number>> {
  const kept = path.join(cache, `${digestOf(FONT_VERSION)}.json`);
  try {
    return new Set(JSON.parse(await readFile(kept, 'utf8')) as number[]);
  } catch {
    const characters = fontCharacters(await wholeFont());
    await mkdir(cache, { recursive: true });
    await writeFile(`${kept}.${process.pid}`, JSON.stringify([...characters]));
    await rename(`${kept}.${process.pid}`, kept);
    return characters;
  }
}
