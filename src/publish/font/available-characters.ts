import { digestOf } from '#naming';
import { programDigest } from '#store';
import { fontCharacters } from './font-characters.ts';
import { keptFile } from '../kept-file.ts';
import { FONT_VERSION, wholeFont } from './whole-font.ts';

/** The characters that the font has. To look, the font has to be read, so the answer is kept in `folder`. */
export async function availableCharacters(folder: string): Promise<ReadonlySet<number>> {
  const key = digestOf('characters', FONT_VERSION, programDigest());
  const kept = await keptFile(folder, key, async () =>
    Buffer.from(JSON.stringify([...fontCharacters(await wholeFont())])),
  );
  return new Set(JSON.parse(kept.toString()) as number[]);
}
