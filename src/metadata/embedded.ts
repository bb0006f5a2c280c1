import { cleanGif } from './gif.ts';
import { cleanJpeg } from './jpeg.ts';
import { cleanPng } from './png.ts';
import { cleanWebp } from './webp.ts';

const DATA =
  /data:image\/(?<format>jpeg|jpg|png|webp|gif);base64,(?<data>[A-Za-z\d+/=\s]+|(?:[A-Za-z\d+/=]|&#(?:10|xA);|\s)+)/gi;
const CLEANERS = { jpeg: cleanJpeg, jpg: cleanJpeg, png: cleanPng, webp: cleanWebp, gif: cleanGif } as const;

/** A text with the images in it (`data:image/jpeg;base64,…`) without their metadata. */
export function embeddedCleaned(text: string, removed: string[]): string {
  if (!text.includes(';base64,')) return text;
  return text.replaceAll(DATA, (whole, format: keyof typeof CLEANERS, data: string) => {
    const cleaned = CLEANERS[format.toLowerCase() as keyof typeof CLEANERS](Buffer.from(data, 'base64'));
    if (cleaned?.state !== 'cleaned' || cleaned.removed.length === 0) return whole;
    removed.push(...cleaned.removed);
    return `data:image/${format};base64,${Buffer.from(cleaned.bytes).toString('base64')}`;
  });
}
