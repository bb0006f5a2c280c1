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

/** What began with an element that is open. */
interface Begun {
  /** Number of the elements around it. */
  readonly depth: number;
  readonly kind?: RecordPiece['kind'];
  readonly isUnread?: true;
  /** Of a heading. */
  readonly id?: string;
}

/** Reads the sections of a text from the HTML of its page, which Madang itself has written. */
export function sectionsOfHtml(html: string): RecordSection[] {
  const sections: RecordSection[] = [];
  let section = { id: '', heading: '', pieces: [] as RecordPiece[] };
  let text = '';
  /** Names of the elements that are open. */
  const open: string[] = [];
  const begun: Begun[] = [];
  let unread = 0;
  const kind = (): RecordPiece['kind'] => begun.findLast((one) => one.kind !== undefined)?.kind ?? 'text';
  const flush = (): void => {
    if (text === '') return;
    const said = kind() === 'code' ? text.trim() : singleSpaced(text);
    text = '';
    if (said === '') return;
    section.pieces.push({ kind: kind(), text: said });
  };
  const endSection = (): void => {
    flush();
    if (section.heading !== '' || section.pieces.length > 0) sections.push(section);
  };
  const begin = (what: Omit<Begun, 'depth'>): void => {
    begun.push({ ...what, depth: open.length });
    if (what.isUnread === true) unread += 1;
  };
  const beginElement = (name: string, attributes: string): void => {
    if (VOID.has(name)) {
      if (name === 'br') text += '\n';
      const alt = name === 'img' && unread === 0 ? / alt="([^"]*)"/.exec(attributes)?.[1] : undefined;
      if (alt !== undefined) text += ` ${unescaped(alt)} `;
      return;
    }
    const isInline = INLINE.has(name);
    if (!isInline && unread === 0) flush();
    const isSummary = name === 'summary' && begun.at(-1)?.kind === 'diagram' && begun.at(-1)?.depth === open.length - 1;
    if (UNREAD.has(name) || isSummary || (attributes !== '' && UNREAD_CLASS.test(attributes)))
      begin({ isUnread: true });
    else if (!isInline && HEADING.test(name) && unread === 0) {
      endSection();
      section = { id: '', heading: '', pieces: [] };
      begin({ id: unescaped(/ id="([^"]*)"/.exec(attributes)?.[1] ?? '') });
    } else if (name === 'pre') begin({ kind: 'code' });
    else if (attributes.includes('class="diagram-text"')) begin({ kind: 'diagram' });
    open.push(name);
  };
  const endElement = (name: string): void => {
    const depth = open.lastIndexOf(name);
    if (depth < 0) return;
    const id = begun.find((one) => one.depth === depth)?.id;
    if (id !== undefined) {
      section = { id, heading: singleSpaced(text), pieces: [] };
      text = '';
    } else if (!INLINE.has(name)) flush();
    open.length = depth;
    for (let last = begun.at(-1); last !== undefined && last.depth >= depth; last = begun.at(-1)) {
      if (last.isUnread === true) unread -= 1;
      begun.pop();
    }
  };

  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next < 0 ? html.length : next;
    if (end > at && unread === 0) text += unescaped(html.slice(at, end));
    at = end;
    if (at === html.length) break;
    const afterComment = html.startsWith('<!--', at) ? html.indexOf('-->', at + '<!--'.length) : -1;
    if (afterComment >= 0) {
      at = afterComment + '-->'.length;
      continue;
    }
    const isClosing = html[at + 1] === '/';
    const nameAt = at + (isClosing ? 2 : 1);
    const afterName = endOfName(html, nameAt);
    const tagEnd = afterName === nameAt ? -1 : endOfTag(html, afterName);
    if (tagEnd < 0) {
      if (unread === 0) text += '<';
      at += 1;
      continue;
    }
    const name = html.slice(nameAt, afterName).toLowerCase();
    if (isClosing) endElement(name);
    else beginElement(name, html.slice(afterName, tagEnd));
    at = tagEnd + 1;
  }
  endSection();
  return sections;
}

const NAME = /[a-zA-Z][\w-]*/y;

/** Where the name of an element ends that begins at `at`; `at` itself where there is none. */
function endOfName(html: string, at: number): number {
  NAME.lastIndex = at;
  return NAME.test(html) ? NAME.lastIndex : at;
}

/** Where the `>` of a tag is, which may stand in the values of its attributes as well; -1 where it has none. */
function endOfTag(html: string, from: number): number {
  for (let at = from; at < html.length; at += 1) {
    const sign = html[at];
    if (sign === '>') return at;
    if (sign !== '"' && sign !== "'") continue;
    at = html.indexOf(sign, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** A text with one space in place of all white space, and none around it. */
function singleSpaced(text: string): string {
  // Looks for what is to be replaced alone: most texts have none of it.
  return text.replaceAll(/\s\s+|[^\S ]/g, ' ').trim();
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
