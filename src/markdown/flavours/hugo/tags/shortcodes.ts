import type { Tag, Token } from './tag.ts';
import { isTag } from './tag.ts';
import { zonesIn } from './zones.ts';

/** A shortcode with what it holds. */
export interface Shortcode {
  readonly kind: 'shortcode';
  readonly tag: Tag;
  /** `undefined` where it has no contents, or its end is missing. */
  readonly close: Tag | undefined;
  readonly parent: Shortcode | undefined;
  readonly items: Item[];
}

/** A tag that is no part of a shortcode: shown as it is written. */
export interface Stray {
  readonly kind: 'stray';
  readonly token: Token;
  /** `apart`: in code or a comment, where it is not the author's. */
  readonly why: 'escaped' | 'malformed' | 'unopened' | 'nested' | 'apart';
  readonly inCode: boolean;
}

export type Item = Shortcode | Stray;

/** More shortcodes in one another than any author writes: deeper ones are shown as they are written. */
const DEEPEST = 16;

/** Puts the tags of a text together. What stands between them is text. */
export function shortcodesIn(text: string, tokens: readonly Token[]): Item[] {
  const strays = straysIn(text, tokens);
  const closes = pairs(tokens.filter((token): token is Tag => isTag(token) && !strays.has(token)));
  const closed = new Set<Token>(closes.values());
  const top: Item[] = [];
  const open: Shortcode[] = [];
  const tooDeep = new Set<Token>();
  for (const token of tokens) {
    const items = open.at(-1)?.items ?? top;
    const stray = strays.get(token);
    if (stray !== undefined || !isTag(token)) {
      items.push({ kind: 'stray', token, why: 'malformed', inCode: false, ...stray });
    } else if (token.kind === 'close') {
      if (tooDeep.has(token)) items.push({ kind: 'stray', token, why: 'nested', inCode: false });
      else if (!closed.has(token)) items.push({ kind: 'stray', token, why: 'unopened', inCode: false });
      else if (open.at(-1)?.close === token) open.pop();
    } else {
      const close = closes.get(token);
      if (close !== undefined && open.length >= DEEPEST) {
        tooDeep.add(close);
        items.push({ kind: 'stray', token, why: 'nested', inCode: false });
        continue;
      }
      const shortcode: Shortcode = { kind: 'shortcode', tag: token, close, parent: open.at(-1), items: [] };
      items.push(shortcode);
      if (close !== undefined) open.push(shortcode);
    }
  }
  return top;
}

type Reason = Pick<Stray, 'why' | 'inCode'>;

/** The tags that mean nothing where they stand. */
function straysIn(text: string, tokens: readonly Token[]): Map<Token, Reason> {
  const strays = new Map<Token, Reason>();
  const zones = zonesIn(text, tokens);
  let index = 0;
  for (const token of tokens) {
    while ((zones[index]?.end ?? Infinity) <= token.start) index += 1;
    const zone = zones[index];
    const kind = zone !== undefined && zone.start <= token.start ? zone.kind : undefined;
    const inCode = kind === 'code';
    if (kind === 'comment') strays.set(token, { why: 'apart', inCode });
    else if (token.kind === 'escaped') strays.set(token, { why: 'escaped', inCode });
    else if (inCode) strays.set(token, { why: 'apart', inCode });
    else if (token.kind === 'malformed') strays.set(token, { why: 'malformed', inCode });
  }
  return strays;
}

/** The end of each shortcode that has one: the next of its name, past the ends of those inside it. */
function pairs(tags: readonly Tag[]): Map<Tag, Tag> {
  const closes = new Map<Tag, Tag>();
  const open: Tag[] = [];
  const counts = new Map<string, number>();
  const count = (name: string, by: number): void => void counts.set(name, (counts.get(name) ?? 0) + by);
  for (const tag of tags) {
    if (tag.kind === 'open') {
      open.push(tag);
      count(tag.name, 1);
    } else if (tag.kind === 'close' && (counts.get(tag.name) ?? 0) > 0) {
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        count(last.name, -1);
        if (last.name !== tag.name) continue;
        closes.set(last, tag);
        break;
      }
    }
  }
  return closes;
}
