import { escapeHtml } from '#markdown';
import { unescapeHtml } from './unescape-html.ts';

/** Brackets where no link is made of them: in HTML that the author wrote, in an attribute, in a field of the frontmatter. */
export interface LooseWikilink {
  /** As it stands there, brackets and all. */
  readonly written: string;
  readonly target: string;
  /** `''` without one. */
  readonly label: string;
}

const CODE_OR_LINK = /<(pre|code)\b[^]*?<\/\1>|!?\[\[([^[\]\n]{1,500})\]\]/g;

/** What is still written as `[[…]]` in the HTML of a draft, code left aside. */
export function looseInHtml(html: string): LooseWikilink[] {
  if (!html.includes('[[')) return [];
  return [...html.matchAll(CODE_OR_LINK)].flatMap(([written, code, inner]) =>
    code !== undefined || inner === undefined ? [] : read(written, unescapeHtml(inner)),
  );
}

/** What is written as `[[…]]` in a plain text. */
export function looseInText(text: string): LooseWikilink[] {
  if (!text.includes('[[')) return [];
  return [...text.matchAll(/!?\[\[([^[\]\n]{1,500})\]\]/g)].map(([written, inner = '']) => read(written, inner));
}

/** The HTML with something else in the place of some of these. */
export function replaceLoose(html: string, shown: ReadonlyMap<string, string>): string {
  if (shown.size === 0) return html;
  return html.replace(CODE_OR_LINK, (written: string) => {
    const text = shown.get(written);
    return text === undefined ? written : escapeHtml(text);
  });
}

function read(written: string, inner: string): LooseWikilink {
  const bar = inner.indexOf('|');
  const target = (bar === -1 ? inner : inner.slice(0, bar)).replace(/\\$/, '').trim();
  return { written, target, label: bar === -1 ? '' : inner.slice(bar + 1).trim() };
}
