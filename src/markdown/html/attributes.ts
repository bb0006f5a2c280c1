import { ANCHOR } from '../draft.ts';
import { isSafeUrl } from './safe-url.ts';

/** An attribute with its value as a browser would read it, name in lower case. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** What becomes of an attribute: what is written instead, and what is said about it. */
export interface Judgement {
  readonly attribute?: Attribute;
  /** `removed`: it could have done something; `ignored`: it only changed the looks. */
  readonly fault?: 'removed' | 'ignored';
}

const EVERYWHERE = new Set(['dir', 'id', 'lang', 'title']);

const OF_ELEMENT = new Map<string, ReadonlySet<string>>(
  Object.entries({
    a: ['href'],
    blockquote: ['cite'],
    col: ['span'],
    colgroup: ['span'],
    del: ['cite', 'datetime'],
    details: ['open'],
    img: ['src', 'alt', 'width', 'height'],
    ins: ['cite', 'datetime'],
    li: ['value'],
    ol: ['start', 'reversed', 'type'],
    q: ['cite'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope', 'abbr'],
    time: ['datetime'],
  }).map(([name, attributes]) => [name, new Set(attributes)]),
);

const URLS = new Set(['cite', 'href', 'src']);
const NUMBERS = new Set(['colspan', 'height', 'rowspan', 'span', 'start', 'value', 'width']);

/** Attributes that only change how things look. */
const LOOKS =
  /^(?:background|bgcolor|border|cellpadding|cellspacing|class|clear|color|compact|data-.*|face|frame|frameborder|height|hspace|nowrap|role|rules|size|sizes|summary|type|valign|vspace|width|aria-.*)$/;

/** Attributes whose part the site plays itself, or that mean nothing in a note. */
const MOOT =
  /^(?:crossorigin|decoding|fetchpriority|hidden|item(?:id|prop|ref|scope|type)|loading|rel|spellcheck|tabindex|target|translate|xmlns)$/;

const ALIGNMENTS = new Set(['center', 'justify', 'left', 'right']);

/** Decides about an attribute of an element that is kept, under the name that it keeps. */
export function judgeAttribute(element: string, { name, value }: Attribute): Judgement {
  if (name === 'align' || name === 'style') return judgeAlignment(name, value);
  if (element === 'a' && name === 'name') return judgeId(value);
  if (!EVERYWHERE.has(name) && OF_ELEMENT.get(element)?.has(name) !== true) {
    if (MOOT.test(name)) return {};
    return { fault: LOOKS.test(name) ? 'ignored' : 'removed' };
  }
  if (name === 'id') return judgeId(value);
  const clean = withoutNoncharacters(value);
  if (URLS.has(name) && !isSafeUrl(clean)) return { fault: 'removed' };
  if (NUMBERS.has(name)) return judgeNumber(name, clean);
  return { attribute: { name, value: clean } };
}

/** Whether an id is one of those that the pages around the notes use, and their scripts look for. */
export function isOfPages(id: string): boolean {
  return id.startsWith('page:');
}

function judgeId(value: string): Judgement {
  const id = withoutNoncharacters(value).trim();
  if (isOfPages(id)) return { fault: 'removed' };
  return id === '' ? {} : { attribute: { name: 'id', value: ANCHOR + id } };
}

/** Alignment becomes a class of ours; the rest of a style is a matter of the site. */
function judgeAlignment(name: string, value: string): Judgement {
  const written = name === 'align' ? value : (/(?:^|;)\s*text-align\s*:\s*([a-z]+)\s*(?:;|$)/i.exec(value)?.[1] ?? '');
  const alignment = written.trim().toLowerCase();
  if (!ALIGNMENTS.has(alignment)) return { fault: 'ignored' };
  return { attribute: alignmentClass(alignment) };
}

/** The class that stands for an alignment: `align-left`, `align-center`, `align-right`, `align-justify`. */
export function alignmentClass(alignment: string): Attribute {
  return { name: 'class', value: `align-${alignment}` };
}

/** `300`, `300px`; a percentage is a matter of the site. */
function judgeNumber(name: string, value: string): Judgement {
  const number = /^\s*(-?\d{1,5})(?:\.\d*)?\s*(?:px)?\s*$/i.exec(value)?.[1];
  return number === undefined ? { fault: 'ignored' } : { attribute: { name, value: number } };
}

/** Noncharacters mark what transforms set; a character reference could bring one in. */
function withoutNoncharacters(value: string): string {
  return value.replace(/[\ufdd0-\ufdef]/g, '');
}
