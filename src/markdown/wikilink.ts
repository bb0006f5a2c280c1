import type { MdastNode } from 'satteri';
import { withoutInsertions } from './markers.ts';
import type { DraftContext } from './transform.ts';

/** What stands between `[[` and `]]`. */
export interface Wikilink {
  /** The note, heading or block meant: `note`, `note#heading`, `note#^block`, `#heading`. */
  readonly target: string;
  /** What stands after the first `|`; `''` without one. */
  readonly label: string;
  readonly labelled: boolean;
}

/** Reads a link or image as a wikilink or embed; `undefined` for Markdown's own. */
export function wikilinkOf(node: Pick<Readonly<MdastNode>, 'position'>, context: DraftContext): Wikilink | undefined {
  const { position } = node;
  if (position === undefined) return undefined;
  const start = position.start.offset ?? 0;
  if (context.text[start] !== '!' && context.text[start + 1] !== '[') return undefined;
  const written = context.slice(start, position.end.offset ?? 0);
  const inner = /^!?\[\[([^]*)\]\]$/.exec(written)?.[1];
  if (inner === undefined) return undefined;
  const text = withoutInsertions(inner).replace(/\s*\n[\s>]*/g, ' ');
  const bar = text.indexOf('|');
  const label = bar === -1 ? '' : text.slice(bar + 1).trim();
  // In a table the bar is written `\|`.
  const target = bar === -1 ? text : text.slice(0, bar).replace(/\\$/, '');
  return { target: target.trim(), label, labelled: label !== '' };
}

/** A name to read for a target: the heading it leads to, else the last part of its path. */
export function displayName(target: string): string {
  const [path = '', fragment = ''] = target.split(/#(.*)/s);
  const name = (path.split('/').at(-1) ?? '').replace(/\.mdx?$/i, '');
  const heading = fragment.startsWith('^') ? '' : fragment.replaceAll('#', ' > ');
  return [name, heading].filter((part) => part !== '').join(' > ') || target;
}
