import { FEATURES } from '../../../features.ts';
import { htmlTokens } from '../../../html/tokens.ts';
import { seeNodes } from '../../../tree/index.ts';

/**
 * Where something stands: `text`; `code` and `math`; `html`: between the tags of a block of HTML; `attribute`: inside a tag;
 * `hidden`: in an HTML comment or a script, which no reader sees.
 */
export type Surroundings = 'text' | 'code' | 'math' | 'html' | 'attribute' | 'hidden';

/** A stretch of a text that is not prose. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly kind: Surroundings;
}

/** Finds out where offsets stand in a text, which are to grow. */
export function surroundingsIn(text: string, parts = partsOf(text)): (offset: number) => Surroundings {
  let index = 0;
  return (offset) => {
    while ((parts[index]?.end ?? Infinity) <= offset) index += 1;
    const part = parts[index];
    return part !== undefined && part.start <= offset ? part.kind : 'text';
  };
}

/** All that is not prose, in the order of the text. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  const remember = (kind: 'code' | 'math') => (node: Positioned) => {
    parts.push({ ...regionOf(node), kind });
  };
  const code = remember('code');
  const math = remember('math');
  seeNodes(text, FEATURES, {
    code,
    inlineCode: code,
    math,
    inlineMath: math,
    html: (node) => {
      const { start, end } = regionOf(node);
      parts.push(...htmlParts(text.slice(start, end), start));
    },
  });
  return parts;
}

interface Positioned {
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
}

interface Point {
  readonly offset?: number | undefined;
}

function regionOf({ position }: Positioned): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function htmlParts(html: string, offset: number): Part[] {
  let raw = '';
  return htmlTokens(html).map((token): Part => {
    const [start, end] = [token.start + offset, token.end + offset];
    const isRaw = raw !== '';
    if (token.kind === 'start') raw = /^(?:script|style)$/.test(token.name) ? token.name : '';
    if (token.kind === 'end' && token.name === raw) raw = '';
    if (token.kind === 'text') return { start, end, kind: isRaw ? 'hidden' : 'html' };
    return { start, end, kind: token.kind === 'comment' ? 'hidden' : 'attribute' };
  });
}
