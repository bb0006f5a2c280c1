import { escapeText } from '#html';
import { OPTIONAL_END, treatmentOf, VOID_ELEMENTS } from './elements.ts';
import { startTagHtml } from './start-tag.ts';
import { type StartTag, htmlTokens } from './tokens.ts';
import { type Piece, matchingEnds, swallowsContent } from './matching-ends.ts';
import { mediaHtml } from './media-html.ts';

/** Something that is not as the author wrote it. `what` is shown to the author: `<script>`, `onclick`. */
export interface HtmlFault {
  readonly kind: 'removed' | 'ignored' | 'unknown' | 'unclosed' | 'unopened';
  readonly what: string;
  /** Which fragment it stands in, and where in it. */
  readonly fragment: number;
  readonly at: number;
}

/** The fragments of HTML among the children of one node, made safe. */
export interface CleanFragments {
  /** As many as were given. */
  readonly html: readonly string[];
  /** Fragments between which nothing is to be shown: the content of an element that goes with its content. */
  readonly gaps: readonly (readonly [from: number, to: number])[];
  /** End tags for what is still open behind the last fragment, and the start tags that they close. */
  readonly closing: string;
  readonly unclosed: readonly { readonly name: string; readonly fault: HtmlFault }[];
  readonly faults: readonly HtmlFault[];
}

/** How fragments stand in their surroundings. */
export interface Surroundings {
  /** Answers whether an end tag closes something further out. It is then let through. */
  readonly closesOuter: (name: string) => boolean;
  /** Where in the parsed text a fragment's character stands. */
  readonly offsetOf: (fragment: number, at: number) => number;
}

interface OpenTag {
  readonly written: string;
  /** The element in the result; `''` for one that is left out. */
  readonly as: string;
  readonly fault: HtmlFault;
}

/** Browsers flatten what is nested more deeply than some hundred levels, and parsers take ever longer for it. */
const DEEPEST = 100;

interface Cleaning extends CleanFragments {
  readonly surroundings: Surroundings;
  readonly html: string[];
  readonly gaps: [from: number, to: number][];
  readonly faults: HtmlFault[];
  readonly unclosed: { readonly name: string; readonly fault: HtmlFault }[];
  readonly open: OpenTag[];
  /** How many tags of each name are open, so that an end tag without a start tag is known at once. */
  readonly counts: Map<string, number>;
}

/**
 * Makes fragments of an author's HTML safe and well-formed: only elements and attributes of the lists (`elements.ts`,
 * `attributes.ts`), each start tag with an end tag and the other way round, values escaped. What is no element of HTML is
 * shown as written. Takes linear time.
 */
export function cleanFragments(fragments: readonly string[], surroundings: Surroundings): CleanFragments {
  const pieces: Piece[] = fragments.flatMap((html, fragment) =>
    htmlTokens(html).map((token) => ({ token, html, fragment })),
  );
  const ends = matchingEnds(pieces);
  const html = fragments.map(() => '');
  const cleaning: Cleaning = {
    surroundings,
    html,
    gaps: [],
    faults: [],
    unclosed: [],
    open: [],
    counts: new Map(),
    closing: '',
  };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const end = ends.get(piece) ?? -1;
    const swallows = piece.token.kind === 'start' && swallowsContent(piece.token.name);
    const content = swallows ? pieces.slice(at + 1, Math.max(at + 1, end)) : [];
    html[piece.fragment] = (html[piece.fragment] ?? '') + cleanPiece(piece, pieces[end], content, cleaning);
    if (swallows && end > at) at = end;
  }
  return { ...cleaning, closing: closeAll(cleaning) };
}

function cleanPiece(piece: Piece, end: Piece | undefined, content: readonly Piece[], cleaning: Cleaning): string {
  const { token, html, fragment } = piece;
  const source = html.slice(token.start, token.end);
  const fault = (kind: HtmlFault['kind'], what: string) =>
    cleaning.faults.push({ kind, what, fragment, at: token.start });
  switch (token.kind) {
    case 'text':
      return source.replaceAll('<', '&lt;');
    case 'comment':
      return '';
    case 'declaration':
      fault('removed', shortened(source));
      return '';
    case 'start':
      return cleanStart({ ...piece, token }, end, content, cleaning);
    case 'end':
      return cleanEnd(token.name, source, fault, cleaning);
  }
}

function cleanStart(
  piece: Piece & { readonly token: StartTag },
  end: Piece | undefined,
  content: readonly Piece[],
  cleaning: Cleaning,
): string {
  const { token, html, fragment } = piece;
  const { faults, open, counts } = cleaning;
  const fault = (kind: HtmlFault['kind'], what: string, at = token.start) => ({ kind, what, fragment, at });
  const treatment = treatmentOf(token.name);
  switch (treatment.kind) {
    case 'text': {
      const source = html.slice(token.start, token.end);
      faults.push(fault('unknown', shortened(source)));
      return escapeText(source);
    }
    case 'unwrapped':
      faults.push(fault(treatment.active ? 'removed' : 'ignored', `<${token.name}>`));
      return '';
    case 'dropped':
      faults.push(fault('removed', `<${token.name}>`));
      leaveOut(fragment, end, cleaning);
      return '';
    case 'media':
      leaveOut(fragment, end, cleaning);
      return mediaHtml(token, content, cleaning.surroundings.offsetOf(fragment, token.start));
    case 'kept': {
      // A paragraph cannot hold the blocks of Markdown that stand before its end tag; what is meant is a division.
      const as = treatment.as === 'p' && end !== undefined && end.fragment > fragment ? 'div' : treatment.as;
      const tag = startTagHtml(as, token.attributes, treatment.align);
      for (const { kind, what, at } of tag.faults) faults.push(fault(kind, what, at));
      if (VOID_ELEMENTS.has(as)) return tag.html;
      if (token.selfClosing) return `${tag.html}</${as}>`;
      const isTooDeep = open.length >= DEEPEST;
      if (isTooDeep) faults.push(fault('removed', `<${token.name}>`));
      open.push({ written: token.name, as: isTooDeep ? '' : as, fault: fault('unclosed', `<${token.name}>`) });
      counts.set(token.name, (counts.get(token.name) ?? 0) + 1);
      return isTooDeep ? '' : tag.html;
    }
  }
}

function leaveOut(fragment: number, end: Piece | undefined, { gaps }: Cleaning): void {
  if (end !== undefined && end.fragment > fragment) gaps.push([fragment, end.fragment]);
}

function cleanEnd(
  name: string,
  source: string,
  fault: (kind: HtmlFault['kind'], what: string) => void,
  cleaning: Cleaning,
): string {
  const treatment = treatmentOf(name);
  if (treatment.kind === 'text') return escapeText(source);
  if (treatment.kind !== 'kept') return '';
  // `</br>` is read as `<br>` (HTML Standard, 13.2.6.4.7).
  if (VOID_ELEMENTS.has(treatment.as)) return name === 'br' ? '<br>' : '';
  if ((cleaning.counts.get(name) ?? 0) > 0) return closeUpTo(name, cleaning);
  if (cleaning.surroundings.closesOuter(treatment.as)) return `</${treatment.as}>`;
  fault('unopened', `</${name}>`);
  return '';
}

/** Ends the innermost element of a name, and what is still open inside it. */
function closeUpTo(name: string, cleaning: Cleaning): string {
  let html = '';
  for (let tag = cleaning.open.at(-1); tag !== undefined && tag.written !== name; tag = cleaning.open.at(-1)) {
    html += closeLast(cleaning);
  }
  const { as } = popLast(cleaning) ?? { as: '' };
  return as === '' ? html : `${html}</${as}>`;
}

/** Ends what is left open at the end. */
function closeAll(cleaning: Cleaning): string {
  let html = '';
  while (cleaning.open.length > 0) html += closeLast(cleaning);
  return html;
}

/** Ends an element that the author does not end. Elements whose end tag may be left out need none. */
function closeLast(cleaning: Cleaning): string {
  const tag = popLast(cleaning);
  if (tag === undefined || tag.as === '' || OPTIONAL_END.has(tag.as)) return '';
  cleaning.unclosed.push({ name: tag.as, fault: tag.fault });
  return `</${tag.as}>`;
}

function popLast({ open, counts }: Cleaning): OpenTag | undefined {
  const tag = open.pop();
  if (tag !== undefined) counts.set(tag.written, (counts.get(tag.written) ?? 0) - 1);
  return tag;
}

function shortened(source: string): string {
  const line = source.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
