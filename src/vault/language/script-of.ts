import type { Lang } from '#naming';
import { proseLines } from '../text/prose-lines.ts';

/** How much of a note is looked at: the script of a long text shows at its start. */
const LOOKED_AT = 20_000;
/** Technical Korean is full of Latin names and commands, English has next to no Hangul. */
const KOREAN_SHARE = 0.1;
/** A few Latin letters may be a name in any language. */
const ENGLISH_LETTERS = 20;

/**
 * The language that the letters of a text speak for, code, addresses and tags left out; `undefined` where there are too
 * few to tell.
 */
export function scriptOf(text: string): Lang | undefined {
  let hangul = 0;
  let latin = 0;
  for (const prose of proseLines(text.slice(0, LOOKED_AT))) {
    const line = withoutMarkup(prose.line);
    for (let i = 0; i < line.length; i++) {
      const unit = line.charCodeAt(i);
      if ((unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x3131 && unit <= 0x318e)) hangul++;
      else if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) latin++;
    }
  }
  if (hangul > 0 && hangul >= (hangul + latin) * KOREAN_SHARE) return 'ko';
  return latin >= ENGLISH_LETTERS ? 'en' : undefined;
}

function withoutMarkup(line: string): string {
  if (!/[`<]|:\/\//.test(line)) return line;
  return line.replaceAll(/`[^`]*`|<[^<>]*>|https?:\/\/\S+/g, ' ');
}
