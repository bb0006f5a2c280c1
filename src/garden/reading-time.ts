import type { TextLength } from '#markdown';

const CJK_PER_MINUTE = 500;
const WORDS_PER_MINUTE = 220;
/** Code is skimmed, and a picture is looked at. */
const CODE_LINES_PER_MINUTE = 60;
const IMAGES_PER_MINUTE = 10;

/** Whole minutes that a text takes to read, at least one. */
export function readingMinutes({ cjk, words, codeLines, images }: TextLength): number {
  const minutes =
    cjk / CJK_PER_MINUTE + words / WORDS_PER_MINUTE + codeLines / CODE_LINES_PER_MINUTE + images / IMAGES_PER_MINUTE;
  return Math.max(1, Math.round(minutes));
}
