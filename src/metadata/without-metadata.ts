import type { Cleaned, Cleaner } from './cleaned.ts';
import { cleanFilm } from './film.ts';
import { cleanGif } from './gif.ts';
import { cleanHeif } from './heif.ts';
import { cleanJpeg } from './jpeg.ts';
import { cleanPng } from './png.ts';
import { cleanMp3 } from './sound.ts';
import { cleanSvg } from './svg.ts';
import { cleanWebp } from './webp.ts';

const IMAGES: readonly (readonly [RegExp, string, Cleaner])[] = [
  [/\.(?:jpe?g|jfif)$/i, 'JPEG', cleanJpeg],
  [/\.a?png$/i, 'PNG', cleanPng],
  [/\.webp$/i, 'WebP', cleanWebp],
  [/\.gif$/i, 'GIF', cleanGif],
  [/\.svg$/i, 'SVG', cleanSvg],
  [/\.(?:avif|heic|heif)$/i, 'AVIF/HEIC', cleanHeif],
];
/** Pictures whose bytes say what they are, whatever they are called. SVG has no signature. */
const BY_SIGNATURE = [cleanJpeg, cleanPng, cleanWebp, cleanGif, cleanHeif];

/**
 * Takes out of a file what tells where, when and by whom it was made. Pictures, films (MP4, QuickTime) and MP3 are cleaned
 * without touching what they show and sound like; a picture of another format than its name says is cleaned as what it is.
 * Metadata in other formats is kept and named. Linear in the bytes; never throws.
 */
export function withoutMetadata(name: string, bytes: Uint8Array): Cleaned {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const image = IMAGES.find(([pattern]) => pattern.test(name));
  if (image !== undefined) {
    const [, format, cleaner] = image;
    for (const clean of [cleaner, ...BY_SIGNATURE]) {
      const cleaned = attempt(clean, whole);
      if (cleaned !== undefined) return cleaned;
    }
    return { state: 'faulty', format };
  }
  const other = /\.(?:mp4|m4v|m4a|mov)$/i.test(name) ? cleanFilm : /\.mp3$/i.test(name) ? cleanMp3 : undefined;
  const cleaned = other === undefined ? undefined : attempt(other, whole);
  return cleaned ?? { state: 'kept', kinds: other === undefined ? keptIn(name, whole) : ['damaged'] };
}

/** Damaged offsets lead beyond the bytes, which Node answers with an error. */
function attempt(clean: Cleaner, bytes: Buffer): Cleaned | undefined {
  try {
    return clean(bytes);
  } catch {
    return undefined;
  }
}

/** Metadata that can be seen in a file of a format that is not cleaned. */
function keptIn(name: string, bytes: Buffer): readonly string[] {
  if (/\.pdf$/i.test(name)) {
    const has = (sign: string): boolean => bytes.includes(sign, 0, 'latin1');
    return ['/Author', '/Creator', '/Title', '/Metadata'].filter(has).map((sign) => `PDF ${sign}`);
  }
  if (/\.(?:docx|xlsx|pptx|odt|ods|odp|epub)$/i.test(name)) return ['document properties'];
  if (/\.tiff?$/i.test(name)) return ['TIFF tags'];
  if (/\.(?:wav|flac|ogg|oga|opus|webm|mkv|jxl|svgz)$/i.test(name)) {
    const marks = ['LIST', 'bext', 'ARTIST', 'artist', 'LOCATION', 'location', 'Exif', 'xml '];
    return marks.some((mark) => bytes.subarray(0, 1 << 20).includes(mark, 0, 'latin1')) ? ['tags'] : [];
  }
  return [];
}
