import { escapeHtml } from '#html';
import { unescapeHtml } from './unescape-html.ts';

/** Brackets of which no link was made: in HTML that the author wrote, in an attribute, in a field of the frontmatter. */
export interface LooseLink {
  /** As it stands there, brackets and all. */
  readonly written: string;
  readonly syntax: 'wiki' | 'path';
  readonly target: string;
  /** `''` without one. */
  readonly label: string;
}

const WIKI = String.raw`!?\[\[([^[\]\n]{1,500})\]\]`;
const PATH = String.raw`!?\[([^[\]\n]{0,500})\]\(([^()\n]{1,500})\)`;
const IN_TEXT = new RegExp(`${WIKI}|${PATH}`, 'g');
/** Code is shown as it is written. */
const IN_HTML = new RegExp(String.raw`<(pre|code)\b[^]*?<\/\1>|${WIKI}|${PATH}`, 'g');

/** What is still written as a link in the HTML of a draft, code left aside. */
export function looseInHtml(html: string): LooseLink[] {
  if (!html.includes('[')) return [];
  return [...html.matchAll(IN_HTML)].flatMap(([written, code, wiki, label, target]) =>
    code === undefined
      ? read(written, wiki && unescapeHtml(wiki), label && unescapeHtml(label), unescapeHtml(target ?? ''))
      : [],
  );
}

/** What is written as a link in a plain text. */
export function looseInText(text: string): LooseLink[] {
  if (!text.includes('[')) return [];
  return [...text.matchAll(IN_TEXT)].flatMap(([written, wiki, label, target]) => read(written, wiki, label, target));
}

/** The HTML with something else in the place of some of these. */
export function replaceLoose(html: string, shown: ReadonlyMap<string, string>): string {
  if (shown.size === 0) return html;
  return html.replace(IN_HTML, (written: string) => {
    const text = shown.get(written);
    return text === undefined ? written : escapeHtml(text);
  });
}

function read(written: string, wiki?: string, label = '', path = ''): LooseLink {
  if (wiki === undefined) return { written, syntax: 'path', target: path.replace(/^<|>$/g, '').trim(), label };
  const bar = wiki.indexOf('|');
  const target = (bar === -1 ? wiki : wiki.slice(0, bar)).replace(/\\$/, '').trim();
  return { written, syntax: 'wiki', target, label: bar === -1 ? '' : wiki.slice(bar + 1).trim() };
}
