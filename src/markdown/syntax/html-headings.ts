/** A heading written as HTML. */
export interface HtmlHeading {
  readonly depth: number;
  readonly text: string;
  /** The id that the author gave it. */
  readonly chosen: string | undefined;
  /** Where it begins in the HTML. */
  readonly index: number;
}

/** Finds headings in a block of HTML: those that end in it, and whose contents are not longer than headings are. */
export function htmlHeadingsIn(html: string): HtmlHeading[] {
  return [...html.matchAll(HEADING)].map((match) => {
    const [, depth = '', attributes = '', contents = ''] = match;
    const [, double, single, bare] = ID.exec(attributes) ?? [];
    return { depth: Number(depth), text: textOf(contents), chosen: double ?? single ?? bare, index: match.index };
  });
}

const HEADING = /<h([1-6])(\s[^<>]{0,500})?>([^]{0,1000}?)<\/h\1\s*>/gi;
const ID = /\sid\s*=\s*(?:"([^"\s]+)"|'([^'\s]+)'|([^\s"'>]+))/i;

function textOf(contents: string): string {
  return contents
    .replace(/<[^<>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
