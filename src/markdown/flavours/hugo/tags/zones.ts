import type { Token } from './tag.ts';

/** A stretch of a text in which tags are not what they are elsewhere. */
export interface Zone {
  readonly kind: 'code' | 'comment';
  readonly start: number;
  readonly end: number;
}

/** What stands before the contents of a line: indentation, the signs of quotes and lists. */
const MARKS = String.raw`(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*`;
const STOP = new RegExp(`^${MARKS}(\`{3,}|~{3,})([^\\n]*)|\`+|<!--`, 'gm');

/**
 * Finds fenced code, code spans and HTML comments in a text with shortcodes, in one go. The parser cannot be asked: what
 * stands in a shortcode is parsed by itself, with its indentation taken away, after the tags have been found.
 */
export function zonesIn(text: string, tokens: readonly Token[]): Zone[] {
  if (!/[`~]|<!--/.test(text)) return [];
  const plain = withoutTokens(text, tokens);
  const fences = fenceEnds(plain);
  const spans = spanEnds(plain);
  const zones: Zone[] = [];
  let hasCommentEnds = true;
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(plain); stop !== null; stop = STOP.exec(plain)) {
    const [whole, fence, info = ''] = stop;
    const lineEnd = stop.index + whole.length;
    if (fence !== undefined && !(fence.startsWith('`') && info.includes('`'))) {
      const end: number | undefined = fences(fence, lineEnd);
      if (end !== undefined) zones.push({ kind: 'code', start: stop.index, end });
      STOP.lastIndex = end ?? lineEnd;
      continue;
    }
    if (whole === '<!--') {
      const end: number = hasCommentEnds ? plain.indexOf('-->', stop.index + 4) : -1;
      hasCommentEnds = end !== -1;
      if (end !== -1) {
        zones.push({ kind: 'comment', start: stop.index, end: end + 3 });
        STOP.lastIndex = end + 3;
      }
      continue;
    }
    const start = stop.index + whole.length - (fence === undefined ? whole.length : fence.length + info.length);
    const run = fence ?? whole;
    const end: number | undefined = run.startsWith('`') ? spans(start, run.length) : undefined;
    if (end !== undefined) zones.push({ kind: 'code', start, end });
    STOP.lastIndex = end ?? start + run.length;
  }
  return zones;
}

/** The text with spaces in the place of tags, so that a line of tags alone is a blank one. */
function withoutTokens(text: string, tokens: readonly Token[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of tokens) {
    parts.push(text.slice(done, start), ' '.repeat(end - start));
    done = end;
  }
  return parts.join('') + text.slice(done);
}

/** Finds where a fence ends; remembers what was not found, so that many open fences take no longer than one. */
function fenceEnds(text: string): (fence: string, from: number) => number | undefined {
  const endless = new Map<string, number>();
  return (fence, from) => {
    const sign = fence.charAt(0);
    if (fence.length >= (endless.get(sign) ?? Infinity)) return undefined;
    const close = new RegExp(`^${MARKS}${sign}{${fence.length},}[ \\t]*$`, 'gm');
    close.lastIndex = from;
    if (close.test(text)) return close.lastIndex;
    endless.set(sign, fence.length);
    return undefined;
  };
}

const BLANK_LINE = /\n[ \t>]*(?=\n)/g;

/** Finds where a code span that begins with a run of backticks ends: at the next run as long, in the same paragraph. */
function spanEnds(text: string): (start: number, length: number) => number | undefined {
  let paragraphEnd = 0;
  let runs = new Map<number, number[]>();
  return (start, length) => {
    if (start >= paragraphEnd) {
      BLANK_LINE.lastIndex = start;
      paragraphEnd = BLANK_LINE.exec(text)?.index ?? text.length;
      runs = new Map();
      for (const { 0: run, index } of text.slice(start, paragraphEnd).matchAll(/`+/g)) {
        const same = runs.get(run.length);
        if (same === undefined) runs.set(run.length, [start + index]);
        else same.push(start + index);
      }
      for (const same of runs.values()) same.reverse();
    }
    const same = runs.get(length) ?? [];
    while ((same.at(-1) ?? Infinity) <= start) same.pop();
    const close = same.at(-1);
    return close === undefined ? undefined : close + length;
  };
}
