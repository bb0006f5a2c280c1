import { type Applied, became, NOT_SAID } from './applied.ts';
import { type AttributeList, sizeOf } from './attribute-list.ts';

const LONGEST = 1000;
const IMAGE = /!\[([^[\]|\n]*)\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)[ \t]*$/;

/** Writes the size of the image that ends at an offset behind its alternative text: `![alt|300x200](image.png)`. */
export function onImage(text: string, end: number, list: AttributeList): Applied {
  const { width, height } = sizeOf(list);
  const from = Math.max(0, end - LONGEST);
  const image = width === undefined ? null : IMAGE.exec(text.slice(from, end));
  if (image === null || width === undefined) return NOT_SAID;
  const at = from + image.index + 2 + (image[1] ?? '').length;
  // In a table a bar would end the cell.
  const isRow = /^[\s>]*\|| \| /.test(text.slice(text.lastIndexOf('\n', from + image.index) + 1, at).slice(-LONGEST));
  const size = `${isRow ? '\\' : ''}|${width}${height === undefined ? '' : `x${height}`}`;
  return { edits: [{ start: at, end: at, insert: size }], became: became(size) };
}
