import { type Parameters, readParameter, type Value } from './parameters.ts';
import type { NoTag, Tag, Token } from './tag.ts';

/** No author's tag is longer: bounds the time that one without an end takes. */
const LONGEST = 10_000;

/**
 * Finds the tags of shortcodes in a text, in their order, wherever they stand: Hugo looks for them before it reads the
 * Markdown, in code and comments too (`pagelexer_shortcode.go`).
 */
export function readTags(text: string): Token[] {
  const tokens: Token[] = [];
  const missing = new Set<string>();
  for (let at = text.indexOf('{{'); at !== -1; at = text.indexOf('{{', at)) {
    const sign = text[at + 2];
    if (sign !== '<' && sign !== '%') {
      at += 1;
      continue;
    }
    const closing = sign === '<' ? '>}}' : '%}}';
    const token = text.startsWith('/*', at + 3) ? readEscaped(text, at, closing, missing) : readTag(text, at, closing);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** `missing` remembers which ends do not come any more. */
function readEscaped(text: string, start: number, closing: string, missing: Set<string>): NoTag {
  const ending = `*/${closing}`;
  const end = missing.has(ending) ? -1 : text.indexOf(ending, start + 5);
  if (end !== -1) return { kind: 'escaped', start, end: end + ending.length };
  missing.add(ending);
  return { kind: 'malformed', start, end: start + 3 };
}

const SPACE = /\s*/y;
const CLOSES = /\s*\/\s*/y;
const NAME = /[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:\/[\p{L}\p{N}_.-]+)*/uy;

function readTag(text: string, start: number, closing: string): Token {
  const malformed: NoTag = { kind: 'malformed', start, end: start + 3 };
  const isClose = matchAt(CLOSES, text, start + 3) !== undefined;
  const nameStart = matchAt(isClose ? CLOSES : SPACE, text, start + 3) ?? start;
  const nameEnd = matchAt(NAME, text, nameStart);
  if (nameEnd === undefined) return malformed;
  const named = new Map<string, Value>();
  const positional: Value[] = [];
  for (let at = nameEnd; at - start < LONGEST;) {
    const next = matchAt(SPACE, text, at) ?? at;
    const alone = matchAt(CLOSES, text, next);
    const end = [next, ...(alone === undefined ? [] : [alone])].find((place) => text.startsWith(closing, place));
    if (end !== undefined) {
      return {
        kind: isClose ? 'close' : end === next ? 'open' : 'alone',
        start,
        end: end + closing.length,
        name: text.slice(nameStart, nameEnd),
        isMarkdown: closing === '%}}',
        parameters: { named, positional } satisfies Parameters,
      } satisfies Tag;
    }
    const parameter = readParameter(text, next);
    if (parameter === undefined) return malformed;
    if (parameter.name === undefined) positional.push(parameter.value);
    else named.set(parameter.name, parameter.value);
    at = parameter.end;
  }
  return malformed;
}

/** Where a sticky pattern that matches at an offset ends. */
function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
