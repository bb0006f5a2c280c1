import { escapedText } from './escaped-text.ts';
import type { Located, LocatedEntry, LocatedMap, LocatedScalar } from './located.ts';

const KEY = /^[\p{L}_][\p{L}\p{N}_-]{0,99}$/u;
/** Text that stands for itself: it opens nothing, and is neither number, truth value nor nothing. */
const WORDS = /^\p{L}[^\p{Cc}\p{Cs}\u2028\u2029\uFEFF]*$/u;
const NOT_A_WORD = /^(?:true|false|null)$/i;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const QUOTED = /^(?:"[^"\\\p{Cc}]*"|'[^'\p{Cc}]*')$/u;

/**
 * Reads the YAML that nearly all frontmatter is written in, a few times faster than the parser: lines of `key: value` without
 * indentation, whose values are words, whole numbers, days, quoted words, and lists of them. Gives exactly what the parser
 * would, and `undefined` for everything else, faults among it: the parser decides then.
 */
export function readSimpleYaml(text: string, offset: number): LocatedMap | undefined {
  const entries: LocatedEntry[] = [];
  const keys = new Set<string>();
  let end = 0;
  for (let start = 0; start < text.length;) {
    const colon = text.indexOf(':', start);
    const key = text.slice(start, colon);
    if (colon === -1 || !KEY.test(key) || keys.has(key)) return undefined;
    keys.add(key);
    const keyStart = start + offset;
    const lineEnd = endOfLine(text, start);
    if (colon + 1 < lineEnd && text[colon + 1] !== ' ') return undefined;
    const value = valueIn(text, colon + 1, lineEnd, offset);
    if (value === undefined) return undefined;
    start = lineEnd + 1;
    end = Math.min(start, text.length);
    if (!isNothing(value)) {
      entries.push({ key, keyStart, value });
      continue;
    }
    const list = itemsBelow(text, start, offset);
    if (list === undefined) return undefined;
    if (list.items.length === 0) end = value.end - offset;
    else start = end = list.end - offset;
    entries.push({ key, keyStart, value: list.items.length === 0 ? value : list });
  }
  const first = entries[0];
  return first && { kind: 'map', entries, start: first.keyStart, end: end + offset };
}

/** The value that stands alone between two offsets; nothing where there are only spaces. */
function valueIn(text: string, from: number, to: number, offset: number): Located | undefined {
  const { start, end } = trimmed(text, from, to);
  const span = { start: start + offset, end: end + offset };
  if (start === end) return { kind: 'scalar', value: null, text: '', start: to + offset, end: to + offset };
  if (text[start] !== '[') return scalarIn(text, start, end, offset);
  if (text[end - 1] !== ']') return undefined;
  const items: LocatedScalar[] = [];
  for (let at = start + 1; at < end - 1;) {
    const comma = text.indexOf(',', at);
    const itemEnd = comma === -1 || comma > end - 1 ? end - 1 : comma;
    const inner = trimmed(text, at, itemEnd);
    const item = scalarIn(text, inner.start, inner.end, offset);
    // Marks of lists and maps end a word here, and a colon may make a pair of it.
    if (item === undefined || /[[\]{}:]/.test(item.text)) return undefined;
    items.push(item);
    at = itemEnd + 1;
  }
  return { kind: 'list', items, ...span };
}

/** The lines `- item` from an offset on, all of them as far from the margin; an empty list where there are none. */
function itemsBelow(text: string, from: number, offset: number): (Located & { kind: 'list' }) | undefined {
  const items: LocatedScalar[] = [];
  let at = from;
  let indent: number | undefined;
  while (at < text.length) {
    let dash = at;
    while (text[dash] === ' ') dash++;
    if (text[dash] !== '-') {
      if (dash > at) return undefined;
      break;
    }
    indent ??= dash - at;
    if (dash - at !== indent || text[dash + 1] !== ' ') return undefined;
    const lineEnd = endOfLine(text, at);
    const { start, end } = trimmed(text, dash + 1, lineEnd);
    const item = scalarIn(text, start, end, offset);
    if (item === undefined) return undefined;
    items.push(item);
    at = Math.min(lineEnd + 1, text.length);
  }
  return { kind: 'list', items, start: from + (indent ?? 0) + offset, end: at + offset };
}

function scalarIn(source: string, start: number, end: number, offset: number): LocatedScalar | undefined {
  const written = source.slice(start, end);
  const span = { start: start + offset, end: end + offset };
  if (QUOTED.test(written)) {
    const value = escapedText(written.slice(1, -1));
    return { kind: 'scalar', value, text: value, ...span };
  }
  if (WHOLE_NUMBER.test(written)) return { kind: 'scalar', value: Number(written), text: written, ...span };
  if (written === 'true' || written === 'false') {
    return { kind: 'scalar', value: written === 'true', text: written, ...span };
  }
  const isText = DAY.test(written) || (WORDS.test(written) && !NOT_A_WORD.test(written));
  if (!isText || written.includes(': ') || written.includes(' #') || written.endsWith(':')) return undefined;
  const value = escapedText(written);
  return { kind: 'scalar', value, text: value, ...span };
}

function isNothing(value: Located): boolean {
  return value.kind === 'scalar' && value.value === null;
}

function endOfLine(text: string, from: number): number {
  const lineBreak = text.indexOf('\n', from);
  return lineBreak === -1 ? text.length : lineBreak;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end };
}
