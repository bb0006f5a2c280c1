/** What is said of a stretch of text: that it is bold, a link, … */
export interface Mark {
  readonly kind: 'strong' | 'emphasis' | 'strike' | 'highlight' | 'code' | 'link' | 'html';
  /** Marks of the same key are the same mark: stretches that touch become one. */
  readonly key: string;
  /** What stands before and after the text. `''` for code, whose signs depend on what it holds. */
  readonly open: string;
  readonly close: string;
  /** The same in HTML, for places where Markdown's signs would mean nothing. */
  readonly openHtml: string;
  readonly closeHtml: string;
}

function signs(kind: Mark['kind'], sign: string, element: string): Mark {
  return { kind, key: kind, open: sign, close: sign, openHtml: `<${element}>`, closeHtml: `</${element}>` };
}

export const STRONG = signs('strong', '**', 'strong');
export const EMPHASIS = signs('emphasis', '*', 'em');
export const STRIKE = signs('strike', '~~', 'del');
export const HIGHLIGHT = signs('highlight', '==', 'mark');
export const CODE = signs('code', '', 'code');

/** An element that Markdown has no signs for. */
export function htmlMark(element: string, title = ''): Mark {
  const open = `<${element}${title === '' ? '' : ` title="${title}"`}>`;
  return { kind: 'html', key: open, open, close: `</${element}>`, openHtml: open, closeHtml: `</${element}>` };
}

/** @param target As it is to stand between the parentheses. */
export function linkMark(target: string): Mark {
  const close = `](${target})`;
  return { kind: 'link', key: close, open: '[', close, openHtml: '[', closeHtml: close };
}
