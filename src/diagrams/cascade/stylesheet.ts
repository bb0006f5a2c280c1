import { type Declaration, readDeclarations } from './declarations.ts';
import { readSelector, type Selector } from './selector.ts';

export interface Rule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
  /** Place in the sheet: of two rules of the same weight the later wins. */
  readonly order: number;
}

/** Rules by what the element they style is called, so that only those are tried that may fit. */
export type Stylesheet = ReadonlyMap<string, readonly Rule[]>;

/** Key of rules that fit elements of any name. */
export const ANY = '*';

/** Reads a stylesheet. What stands in at-rules (movement, media) is left out: a picture in a page is at rest. */
export function readStylesheet(css: string): Stylesheet {
  const known = kept.get(css);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const sheet = parsed(css);
  kept.set(css, sheet);
  return sheet;
}

/** Every diagram of a type begins with the same sheet, and asks for it twice. */
const kept = new Map<string, Stylesheet>();
const MOST_KEPT = 64;

function parsed(css: string): Stylesheet {
  const sheet = new Map<string, Rule[]>();
  let order = 0;
  for (const { prelude, block } of blocks(css)) {
    const declarations = readDeclarations(block);
    if (declarations.length === 0) continue;
    for (const text of prelude.split(/,(?![^([]*[)\]])/)) {
      const selector = readSelector(text);
      if (selector === undefined) continue;
      const { id, classes, tag } = selector.subject;
      const key = classes.length > 0 ? `.${classes[0] ?? ''}` : id !== undefined ? `#${id}` : (tag ?? ANY);
      const rule = { selector, declarations, order: order++ };
      const same = sheet.get(key);
      if (same === undefined) sheet.set(key, [rule]);
      else same.push(rule);
    }
  }
  return sheet;
}

/** The blocks of the outermost level, without those of at-rules. */
function* blocks(css: string): Generator<{ prelude: string; block: string }> {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open < 0) return;
    const prelude = text
      .slice(at, open)
      .replace(/^[\s;}]*(?:@[^;{]*;\s*)*/, '')
      .trim();
    const close = closing(text, open);
    if (!prelude.startsWith('@')) yield { prelude, block: text.slice(open + 1, close) };
    at = close + 1;
  }
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === 123) depth++;
    else if (character === 125 && --depth === 0) return at;
  }
  return text.length;
}
