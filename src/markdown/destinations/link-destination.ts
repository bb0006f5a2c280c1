import type { Region } from '../source/regions.ts';

/**
 * Where the destination of an inline link or image stands, which itself stands at `whole` (CommonMark 0.31.2, 6.3): behind
 * `](`, inside `<>` or up to white space. `undefined` where there is none, as in `<https://…>`.
 *
 * @param labelEnd Where the label's last element ends: no bracket before it closes the label.
 */
export function inlineDestination(text: string, whole: Region, labelEnd: number): Region | undefined {
  const opening = afterLabel(text, labelEnd, whole.end);
  return opening === undefined ? undefined : destinationAt(text, opening, whole.end);
}

/** Where the destination of a definition (`[name]: destination "title"`) stands. */
export function definedDestination(text: string, whole: Region): Region | undefined {
  const colon = text.indexOf(']:', whole.start);
  return colon === -1 || colon >= whole.end ? undefined : destinationAt(text, colon + 2, whole.end);
}

/** The offset behind `](`; brackets nest, and a backslash makes one mean itself. */
function afterLabel(text: string, from: number, end: number): number | undefined {
  let depth = 0;
  for (let at = from; at < end; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']' && depth > 0) depth -= 1;
    else if (sign === ']') return text[at + 1] === '(' ? at + 2 : undefined;
  }
  return undefined;
}

function destinationAt(text: string, from: number, end: number): Region | undefined {
  let start = from;
  // A destination may stand on the next line, in a quote behind its sign.
  while (start < end && /[\s>]/.test(text[start] ?? '')) start += 1;
  if (text[start] === '<') {
    const close = text.indexOf('>', start);
    return close === -1 || close >= end ? undefined : { start: start + 1, end: close };
  }
  let depth = 0;
  let at = start;
  for (; at < end; at += 1) {
    const sign = text[at] ?? '';
    if (/[\s\u0000-\u001f]/.test(sign)) break;
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')' && depth-- === 0) break;
  }
  return at === start ? undefined : { start, end: Math.min(at, end) };
}
