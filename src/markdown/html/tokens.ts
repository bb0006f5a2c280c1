/** A piece of HTML as it is written. Offsets count from the beginning of the text. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | StartTag
  | { readonly kind: 'end'; readonly start: number; readonly end: number; readonly name: string }
  | { readonly kind: 'comment'; readonly start: number; readonly end: number }
  /** `<!DOCTYPE …>`, `<![CDATA[…]]>`, `<?…>`. */
  | { readonly kind: 'declaration'; readonly start: number; readonly end: number };

export interface StartTag {
  readonly kind: 'start';
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly name: string;
  readonly attributes: readonly WrittenAttribute[];
  readonly selfClosing: boolean;
}

export interface WrittenAttribute {
  /** In lower case. */
  readonly name: string;
  /** As written, character references and all; `''` where there is none. */
  readonly value: string;
  readonly start: number;
}

/**
 * Splits HTML as browsers do (HTML Standard, 13.2.5 Tokenization), as far as it can be split without knowing elements. Takes
 * linear time. What only begins like a tag is text, and so is all from a tag that never ends.
 */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const endless = new Set<string>();
  let textStart = 0;
  for (let at = html.indexOf('<'); at !== -1;) {
    const token = markupAt(html, at);
    if (token === 'endless') break;
    if (token !== undefined) {
      if (textStart < at) tokens.push({ kind: 'text', start: textStart, end: at });
      tokens.push(token);
      textStart = token.end;
    }
    const from = token?.kind === 'start' ? endOfRawText(html, token, endless) : textStart;
    at = html.indexOf('<', Math.max(at + 1, from));
  }
  if (textStart < html.length) tokens.push({ kind: 'text', start: textStart, end: html.length });
  return tokens;
}

/** Elements whose content is text up to their end tag, whatever it looks like. */
const RAW_TEXT = new Set(['iframe', 'noembed', 'noframes', 'script', 'style', 'textarea', 'title', 'xmp']);

/** Where the raw text behind a start tag ends. An element that nobody closes has none: what follows is read as ever. */
function endOfRawText(html: string, { name, end }: StartTag, endless: Set<string>): number {
  if (!RAW_TEXT.has(name) || endless.has(name)) return end;
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = end;
  const found = closing.exec(html);
  if (found === null) endless.add(name);
  return found?.index ?? end;
}

function markupAt(html: string, start: number): HtmlToken | 'endless' | undefined {
  const next = html[start + 1] ?? '';
  if (/[a-z]/i.test(next)) return startTag(html, start);
  if (next === '/' && /[a-z]/i.test(html[start + 2] ?? '')) return endTag(html, start);
  if (html.startsWith('<!--', start)) return comment(html, start);
  if (html.startsWith('<![CDATA[', start)) return { kind: 'declaration', start, end: after(html, ']]>', start) };
  if (next === '!' || next === '?' || next === '/') return { kind: 'declaration', start, end: after(html, '>', start) };
  return undefined;
}

function comment(html: string, start: number): HtmlToken {
  COMMENT.lastIndex = start;
  const found = COMMENT.exec(html);
  return { kind: 'comment', start, end: found === null ? html.length : start + found[0].length };
}

/** `<!-->` and `<!--->` are whole comments. */
const COMMENT = /<!--(?:-?>|[^]*?--!?>)/y;

function after(html: string, what: string, start: number): number {
  const found = html.indexOf(what, start);
  return found === -1 ? html.length : found + what.length;
}

const TAG_NAME = /[a-z][^\s/>]*/iy;
/** White space and stray slashes, then a name, then a value. A name may begin with `=`. */
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)|(?=>)))?/y;
const TAG_END = /[\s/]*>/y;

function startTag(html: string, start: number): StartTag | 'endless' {
  const name = matchAt(TAG_NAME, html, start + 1)?.[0] ?? '';
  const attributes = new Map<string, WrittenAttribute>();
  for (let at = start + 1 + name.length; ;) {
    const end = matchAt(TAG_END, html, at)?.[0];
    if (end !== undefined) {
      const written = {
        name: name.toLowerCase(),
        attributes: [...attributes.values()],
        selfClosing: end.endsWith('/>'),
      };
      return { kind: 'start', start, end: at + end.length, ...written };
    }
    const found = matchAt(ATTRIBUTE, html, at);
    if (found === undefined) return 'endless';
    const [whole, written = '', double, single, bare] = found;
    const key = written.toLowerCase();
    // Of attributes with one name, the first counts.
    if (!attributes.has(key)) {
      const value = double ?? single ?? bare ?? '';
      attributes.set(key, { name: key, value, start: at + whole.search(/[^\s/]/) });
    }
    at += whole.length;
  }
}

/** An end tag may carry attributes; they mean nothing. */
function endTag(html: string, start: number): HtmlToken | 'endless' {
  const name = matchAt(TAG_NAME, html, start + 2)?.[0] ?? '';
  const end = html.indexOf('>', start);
  return end === -1 ? 'endless' : { kind: 'end', start, end: end + 1, name: name.toLowerCase() };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
