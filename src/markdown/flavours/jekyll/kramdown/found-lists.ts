import { surroundingsIn, type Part } from '../lines/layout.ts';
import type { LineFinder } from '../lines/line-finder.ts';
import { type AttributeList, attributeList } from './attribute-list.ts';

/** Attribute lists that touch, as they stand in a text. */
export interface FoundLists {
  readonly start: number;
  readonly end: number;
  readonly lists: readonly AttributeList[];
  /** They fill their line or lines, and so belong to a block. */
  readonly isBlock: boolean;
}

/** All attribute lists outside of code, and the definitions of lists, which stand on lines of their own. */
export interface AllLists {
  readonly found: readonly FoundLists[];
  readonly definitions: readonly {
    readonly start: number;
    readonly end: number;
    readonly name: string;
    readonly list: AttributeList;
  }[];
}

/** Finds `{: … }`. Lists of a block that stand on lines one after the other count as one. */
export function attributeListsIn(text: string, parts: readonly Part[], lines: LineFinder): AllLists {
  const surroundings = surroundingsIn(text, [...parts]);
  const found: FoundLists[] = [];
  const definitions: AllLists['definitions'][number][] = [];
  for (const { index: start, 0: written, 1: name, 2: inner = '' } of text.matchAll(LISTS)) {
    const end = start + written.length;
    const where = surroundings(start);
    const isLine =
      lines.marksBefore(start)?.replace(/[\s>]/g, '') === '' && /^(?:\s*\{:[^{}\n]*\})*[ \t]*$/.test(rest(end));
    if (where !== 'text' && !(where === 'html' && isLine)) continue;
    const list = attributeList(inner);
    if (name !== undefined) {
      if (isLine) definitions.push({ start, end, name, list });
      continue;
    }
    const before = found.at(-1);
    const gap = before === undefined ? 'x' : text.slice(before.end, Math.min(start, before.end + 200));
    if (before !== undefined && (before.isBlock ? /^[ \t]*\n?[ \t>]*$/.test(gap) : gap === '')) {
      found[found.length - 1] = { ...before, end, lists: [...before.lists, list] };
    } else found.push({ start, end, lists: [list], isBlock: isLine });
  }
  return { found, definitions };

  function rest(end: number): string {
    return text.slice(end, Math.min(lines.endOf(end), end + 300));
  }
}

const LISTS = /(?<!\\)\{:(?![:/])(?:([\w-]+):[ \t])?([^{}\n]{0,1000})\}/g;
