import type { Conversion } from '../conversion.ts';
import { isInline } from '../tree/element-kinds.ts';
import type { HtmlElement, HtmlNode, HtmlText } from '../tree/html-node.ts';
import { characterOf, REFERENCE } from '../tree/references.ts';
import type { Atom } from './atom.ts';
import { inlineElement } from './inline-element.ts';
import type { Mark } from './mark.ts';

/** Takes the pieces of text in their order, and the blocks between them. */
export interface Sink {
  readonly atom: (atom: Atom) => void;
  /** An element that is no part of a line, with the marks of the text around it. */
  readonly block: (element: HtmlElement, marks: readonly Mark[]) => void;
}

/** Goes through nodes as they would be read: text, what it is marked as, and blocks. */
export function collect(nodes: readonly HtmlNode[], marks: readonly Mark[], sink: Sink, conversion: Conversion): void {
  for (const node of nodes) {
    if (node.kind === 'text') collectText(node, marks, sink, conversion.html);
    else if (conversion.isLeftOut(node)) continue;
    else collectElement(node, marks, sink, conversion);
  }
}

function collectElement(element: HtmlElement, marks: readonly Mark[], sink: Sink, conversion: Conversion): void {
  const raw = inlineElement(element, conversion);
  if (raw?.kind === 'raw') {
    if (raw.text !== '') sink.atom({ kind: 'raw', text: raw.text, start: element.start, end: element.end, marks });
    return;
  }
  if (element.name === 'br') {
    sink.atom({ kind: 'break', text: '\n', start: element.start, end: element.end, marks });
    return;
  }
  if (raw === undefined && !isInline(element.name) && !UNKNOWN_INLINE.has(element.name)) {
    sink.block(element, marks);
    return;
  }
  const inner = (raw?.marks ?? []).reduce(withMark, marks);
  if (raw?.anchor !== undefined)
    sink.atom({ kind: 'raw', text: raw.anchor, start: element.start, end: element.start, marks });
  if (element.stopsAt === undefined) {
    collect(element.children, inner, sink, conversion);
    return;
  }
  const stopsAt = element.stopsAt;
  const stopping: Sink = {
    atom: (atom) => {
      const stays = atom.start < stopsAt;
      const added = new Set(inner.filter((mark) => !marks.includes(mark)));
      sink.atom(stays ? atom : { ...atom, marks: atom.marks.filter((mark) => !added.has(mark)) });
    },
    block: (block, own) => {
      sink.block(block, block.start < stopsAt ? own : own.filter((mark) => marks.includes(mark)));
    },
  };
  collect(element.children, inner, stopping, conversion);
}

/** Elements of the web's own that stand in text: `<nobr>` and what no browser knows. */
const UNKNOWN_INLINE = new Set(['bdi', 'ruby', 'rb', 'rtc', 'wbr', 'picture', 'slot', 'o:p']);

/** Code stays the innermost, and nothing but links can be said of it. */
function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  if (marks.some(({ key }) => key === mark.key)) return marks;
  const last = marks.at(-1);
  if (mark.kind === 'link') {
    const others = marks.filter(({ kind }) => kind !== 'link');
    return last?.kind === 'code' ? [...others.slice(0, -1), mark, last] : [...others, mark];
  }
  return last?.kind === 'code' ? marks : [...marks, mark];
}

/** White space, a reference, or what stays as it is. */
const TOKEN = new RegExp(String.raw`[\s\u200b\ufeff]+|${REFERENCE.source}|[^\s&\u200b\ufeff]+|&`, 'gi');
const INVISIBLE = /[\u200b\ufeff\u00ad]/g;

function collectText({ start, end }: HtmlText, marks: readonly Mark[], sink: Sink, html: string): void {
  for (const { 0: written, index } of html.slice(start, end).matchAll(TOKEN)) {
    const text = (written.startsWith('&') ? characterOf(written) : written).replace(INVISIBLE, '');
    if (text === '') continue;
    const place = { start: start + index, end: start + index + written.length, marks };
    if (text.trim() === '') sink.atom({ kind: 'space', text: ' ', ...place });
    else sink.atom({ kind: 'text', text, ...place });
  }
}
