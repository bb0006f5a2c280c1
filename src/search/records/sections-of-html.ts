/** What stands in a section of a text, by what it is. */
export interface RecordPiece {
  readonly kind: 'text' | 'code' | 'diagram';
  readonly text: string;
}

/** A heading and what stands below it up to the next one. */
export interface RecordSection {
  /** Id of the heading; `''` for what stands before the first. */
  readonly id: string;
  readonly heading: string;
  readonly pieces: readonly RecordPiece[];
}

const MARKUP = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</g;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** What nobody reads, or reads elsewhere: pictures of diagrams say the same in their text. */
const UNREAD = new Set(['svg', 'math', 'script', 'style', 'template', 'button']);
const UNREAD_CLASS = /class="(?:[^"]* )?(?:unseen|diagram-tools|footnote-back)(?: [^"]*)?"/;
const HEADING = /^h[1-6]$/;

/** Reads the sections of a text from the HTML of its page, which Madang itself has written. */
export function sectionsOfHtml(html: string): RecordSection[] {
  const sections: RecordSection[] = [];
  let section = { id: '', heading: '', pieces: [] as RecordPiece[] };
  let text = '';
  /** Elements that are open: their names, and what began with them. */
  const open: {
    readonly name: string;
    readonly kind?: RecordPiece['kind'];
    readonly isUnread?: true;
    readonly id?: string;
  }[] = [];
  const kind = (): RecordPiece['kind'] => open.findLast((element) => element.kind !== undefined)?.kind ?? 'text';
  const isUnread = (): boolean => open.some((element) => element.isUnread === true);
  const flush = (): void => {
    const said = kind() === 'code' ? text.trim() : text.replaceAll(/\s+/g, ' ').trim();
    text = '';
    if (said === '') return;
    section.pieces.push({ kind: kind(), text: said });
  };
  const endSection = (): void => {
    flush();
    if (section.heading !== '' || section.pieces.length > 0) sections.push(section);
  };

  for (const [token, closing, tag, attributes = ''] of html.matchAll(MARKUP)) {
    if (tag === undefined) {
      if (!token.startsWith('<!--') && !isUnread()) text += unescaped(token);
      continue;
    }
    const name = tag.toLowerCase();
    if (closing === '/') {
      const at = open.findLastIndex((element) => element.name === name);
      if (at < 0) continue;
      const element = open[at];
      if (element?.id !== undefined) {
        const heading = text.replaceAll(/\s+/g, ' ').trim();
        text = '';
        section = { id: element.id, heading, pieces: [] };
      } else if (!INLINE.has(name)) flush();
      open.length = at;
      continue;
    }
    if (name === 'br') text += '\n';
    if (VOID.has(name)) {
      const alt = name === 'img' && !isUnread() ? / alt="([^"]*)"/.exec(attributes)?.[1] : undefined;
      if (alt !== undefined) text += ` ${unescaped(alt)} `;
      continue;
    }
    if (!INLINE.has(name) && !isUnread()) flush();
    if (UNREAD.has(name) || UNREAD_CLASS.test(attributes) || isSummaryOfDiagram(name, open))
      open.push({ name, isUnread: true });
    else if (HEADING.test(name) && !isUnread()) {
      endSection();
      section = { id: '', heading: '', pieces: [] };
      open.push({ name, id: unescaped(/ id="([^"]*)"/.exec(attributes)?.[1] ?? '') });
    } else if (name === 'pre') open.push({ name, kind: 'code' });
    else if (attributes.includes('class="diagram-text"')) open.push({ name, kind: 'diagram' });
    else open.push({ name });
  }
  endSection();
  return sections;
}

/** The words «as text» over the text of a diagram. */
function isSummaryOfDiagram(name: string, open: readonly { readonly kind?: RecordPiece['kind'] }[]): boolean {
  return name === 'summary' && open.at(-1)?.kind === 'diagram';
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hexadecimal, decimal, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const point = Number.parseInt(String(hexadecimal ?? decimal), hexadecimal === undefined ? 10 : 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
