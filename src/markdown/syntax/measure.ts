import { parseFence } from '../code/fence.ts';
import { isDiagram } from '../code/render-block.ts';
import { withoutMarkers } from '../markers.ts';
import type { TransformFactory } from '../transform.ts';

/** Counts what reading time is reckoned from; images, and diagrams among them, are counted by their slots. */
export const measure: TransformFactory = ({ findings }) => {
  const length = { cjk: 0, words: 0, codeLines: 0, images: 0 };
  findings.length = length;
  const count = ({ value }: { readonly value: string }): undefined => {
    const { cjk, words } = countText(withoutMarkers(value));
    length.cjk += cjk;
    length.words += words;
  };
  return {
    name: 'measure',
    reader: {
      text: count,
      inlineCode: count,
      code: ({ lang, meta, value }) => {
        if (value !== '' && !isDiagram(parseFence(lang ?? '', meta ?? '')))
          length.codeLines += value.split('\n').length;
      },
    },
  };
};

/** Counts CJK characters, and words of other scripts, in one pass over the characters. */
export function countText(text: string): { cjk: number; words: number } {
  let cjk = 0;
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      inWord = false;
    } else if (isCjk(code)) {
      cjk += 1;
      inWord = false;
    } else if (isWordCharacter(code, text, at)) {
      if (!inWord) words += 1;
      inWord = true;
    } else if (!JOINERS.has(code)) {
      inWord = false;
    }
  }
  return { cjk, words };
}

const SPACE = 0x20;

/** Apostrophes, hyphen, underscore and full stop do not part a word: `don't`, `kube-proxy`, `v1.25`. */
const JOINERS = new Set([0x27, 0x2d, 0x2e, 0x5f, 0x2019]);

/** Hangul, kana and Han, the latter also beyond the basic plane by their first half (Unicode 16 blocks). */
function isCjk(code: number): boolean {
  if (code < 0x1100) return false;
  if (code >= 0xac00 && code <= 0xd7ff) return true;
  return (
    code <= 0x11ff ||
    (code >= 0x2e80 && code <= 0x2fdf) ||
    (code >= 0x3041 && code <= 0x9fff) ||
    (code >= 0xa960 && code <= 0xa97f) ||
    (code >= 0xd840 && code <= 0xd888) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff66 && code <= 0xff9f)
  );
}

function isWordCharacter(code: number, text: string, at: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return LETTER.test(text.charAt(at));
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
