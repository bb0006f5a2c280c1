import { cut, type Edit, type PreparedText, edited } from './prepared-text.ts';

/**
 * A part of a text, freed from the quote or list that it stands in: the signs and the indentation that stand before
 * its first line are taken from the others.
 */
export function dedented(text: PreparedText, start: number, end: number): PreparedText {
  const whole = cut(text, start, end);
  const before = text.text.slice(start === 0 ? 0 : text.text.lastIndexOf('\n', start - 1) + 1, start);
  if (before === '' || before.length > 200 || !whole.text.includes('\n')) return whole;
  const quotes = [...before.matchAll(/>/g)].length;
  const indent = before.length - (before.lastIndexOf('>') + 1);
  const edits: Edit[] = [];
  for (let at = whole.text.indexOf('\n'); at !== -1; at = whole.text.indexOf('\n', at + 1)) {
    const lineStart = at + 1;
    const contents = pastIndent(whole.text, pastQuotes(whole.text, lineStart, quotes), indent);
    if (contents > lineStart) edits.push({ start: lineStart, end: contents, insert: '' });
  }
  return edited(whole, edits);
}

function pastQuotes(text: string, start: number, count: number): number {
  let at = start;
  for (let passed = 0; passed < count; passed += 1) {
    const sign = pastIndent(text, at, 3);
    if (text[sign] !== '>') break;
    at = sign + 1;
  }
  return at;
}

function pastIndent(text: string, start: number, width: number): number {
  let at = start;
  while (at - start < width && text[at] === ' ') at += 1;
  return at;
}
