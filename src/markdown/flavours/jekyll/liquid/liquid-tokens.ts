import { commentEnd } from './comment-end.ts';
import type { LiquidOutput, LiquidTag, LiquidToken } from './liquid-token.ts';
import { nextMatch } from '../lines/next-match.ts';

/**
 * Finds the Liquid of a text in its order. A tag and an output end at the first `%}` and `}}` (Liquid 4, `Tokenizer`), but not
 * behind an empty line or another beginning: there, the first was meant as text. Takes linear time.
 */
export function liquidTokens(text: string): LiquidToken[] {
  const tokens: LiquidToken[] = [];
  const next = (what: RegExp) => {
    const find = nextMatch(text, what);
    return (from: number) => find(from)?.index ?? text.length;
  };
  const [tagEnd, outputEnd] = [next(/%\}/g), next(/\}\}/g)];
  const [nextTag, nextOutput] = [next(/\{%/g), next(/\{\{/g)];
  const nextRawEnd = nextMatch(text, /\{%(-?)\s*endraw\s*(-?)%\}/g);
  for (let at = nextBeginning(0); at < text.length; at = nextBeginning(at)) {
    const isTag = text[at + 1] === '%';
    const end = isTag ? closing(at, tagEnd, nextTag) : closing(at, outputEnd, nextOutput);
    if (end === undefined) {
      // Braces that nothing closes are text; `{% name` is a tag whose end is missing.
      if (isTag && /^-?\s{0,9}[a-z#]/i.test(text.slice(at + 2, at + 20))) {
        tokens.push({ kind: 'open', start: at, end: at + 2 });
      }
      at += 2;
      continue;
    }
    const token = isTag ? tagIn(text, at, end) : outputIn(text, at, end);
    tokens.push(token.kind === 'tag' ? special(token) : token);
    at = tokens.at(-1)?.end ?? end;
  }
  return tokens;

  function nextBeginning(from: number): number {
    return Math.min(nextTag(from), nextOutput(from));
  }

  /** Behind the sign that closes what begins at an offset. */
  function closing(at: number, endAt: NextOffset, nextAt: NextOffset): number | undefined {
    const end = endAt(at + 2);
    if (end >= text.length || nextAt(at + 1) < end) return undefined;
    const inner = text.slice(at + 2, end);
    return BLANK_LINE.test(inner) || (text[at + 1] === '{' && inner.includes('%}')) ? undefined : end + 2;
  }

  function special(tag: LiquidTag): LiquidToken {
    const { start, trimsBefore, trimsAfter } = tag;
    if (tag.name === '#') return { kind: 'hidden', start, end: tag.end, ends: true, trimsBefore, trimsAfter };
    if (tag.name === 'comment') {
      const end = commentEnd(text, tag.end, nextRawEnd);
      const trims = end !== undefined && text[end - 3] === '-';
      return {
        kind: 'hidden',
        start,
        end: end ?? text.length,
        ends: end !== undefined,
        trimsBefore,
        trimsAfter: trims,
      };
    }
    if (tag.name === 'raw') return raw(tag);
    return tag;
  }

  function raw(tag: LiquidTag): LiquidToken {
    const { start, end: contentStart, trimsBefore, trimsAfter } = tag;
    const found = nextRawEnd(contentStart);
    if (found === undefined) return { kind: 'open', start, end: contentStart };
    const [closingTag, trimsContentEnd = '', trimsBehind = ''] = found;
    return {
      kind: 'raw',
      start,
      end: found.index + closingTag.length,
      contentStart,
      contentEnd: found.index,
      trimsBefore,
      trimsContentStart: trimsAfter,
      trimsContentEnd: trimsContentEnd !== '',
      trimsAfter: trimsBehind !== '',
    };
  }
}

type NextOffset = (from: number) => number;

const BLANK_LINE = /\n[ \t>]*\n/;
const NAME = /^(?:#|[\w-]+)/;

function tagIn(text: string, start: number, end: number): LiquidTag {
  const { inner, ...control } = inside(text, start, end);
  const name = NAME.exec(inner)?.[0] ?? '';
  return { kind: 'tag', start, end, ...control, name, markup: inner.slice(name.length).trim() };
}

function outputIn(text: string, start: number, end: number): LiquidOutput {
  const { inner, ...control } = inside(text, start, end);
  return { kind: 'output', start, end, ...control, markup: inner };
}

function inside(text: string, start: number, end: number) {
  const written = text.slice(start + 2, end - 2);
  const trimsBefore = written.startsWith('-');
  const trimsAfter = written.length > 1 && written.endsWith('-');
  const inner = written.slice(trimsBefore ? 1 : 0, trimsAfter ? -1 : undefined).trim();
  return { inner, trimsBefore, trimsAfter };
}
