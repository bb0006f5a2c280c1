import { diagnose } from '#diagnostics';
import { knownShortcode, VALUES } from '../known/known-shortcodes.ts';
import { asTarget, inBrackets, link, type Meaning, type Use } from '../meaning.ts';
import type { Value } from '../tags/parameters.ts';
import type { Item, Shortcode, Stray } from '../tags/shortcodes.ts';
import { isTag, type Tag, writtenName } from '../tags/tag.ts';
import { type Page, reportChange, reportUnknown } from './page.ts';
import { inlineHtml } from './inline-html.ts';
import { placementAt } from './placement.ts';
import { standingOf, trimmed } from './standing.ts';
import { type WriteInner, writeCode, writeContents, writeOwnLines, writeQuote } from './write-blocks.ts';
import { writeParts } from './write-parts.ts';
import { writeAsText, writeStray } from './write-tag.ts';

/** Writes a stretch of the text with what stands in it. */
export function writeItems(page: Page, start: number, end: number, items: readonly Item[]): void {
  let done = start;
  for (const item of items) {
    const { start: from } = item.kind === 'stray' ? item.token : item.tag;
    page.writer.copy(done, Math.max(done, Math.min(from, end)));
    if (item.kind === 'stray') writeStrayOrValue(page, item);
    else writeShortcode(page, item);
    done = Math.max(done, item.kind === 'stray' ? item.token.end : (item.close ?? item.tag).end);
  }
  page.writer.copy(done, Math.max(done, end));
}

/** In code Hugo puts values into the place of their shortcodes too. */
function writeStrayOrValue(page: Page, stray: Stray): void {
  const { token, why, inCode } = stray;
  const isValue = why === 'apart' && inCode && isTag(token) && token.kind !== 'close' && VALUES.has(token.name);
  if (!isValue) {
    writeStray(page, stray);
    return;
  }
  const shortcode: Shortcode = { kind: 'shortcode', tag: token, close: undefined, parent: undefined, items: [] };
  const meaning = knownShortcode(shortcode)?.mean(useOf(page, shortcode));
  if (meaning?.kind === 'text') {
    reportChange(page, 'changed', token);
    writeParts(page, meaning.before);
    return;
  }
  reportChange(page, 'lost', token);
  page.diagnostics.push(
    diagnose('shortcode-value-unknown', page.placeOf(token.start), {
      written: page.text.slice(token.start, token.end),
    }),
  );
  writeStray(page, stray);
}

function writeShortcode(page: Page, shortcode: Shortcode): void {
  const { tag, close } = shortcode;
  const known = knownShortcode(shortcode);
  const meaning = known?.mean(useOf(page, shortcode));
  // What sites call `cards` may hold nothing: it is theirs then.
  const isTheirs = meaning?.kind === 'contents' && known?.loses === true && close === undefined;
  if (known === undefined || meaning === undefined || isTheirs) {
    reportUnknown(page, tag);
    writeUnwrapped(page, shortcode);
    return;
  }
  const place = page.placeOf(tag.start);
  if (meaning.kind === 'missing') {
    const { parameter } = meaning;
    page.diagnostics.push(diagnose('shortcode-parameter-missing', place, { name: writtenName(tag), parameter }));
  } else if (meaning.kind === 'elsewhere') {
    page.diagnostics.push(diagnose('shortcode-value-unknown', place, { written: page.text.slice(tag.start, tag.end) }));
  } else if (tag.kind === 'open' && close === undefined && holds(meaning)) {
    page.diagnostics.push(diagnose('shortcode-unclosed', place, { name: tag.name, written: writtenName(tag) }));
  } else {
    reportChange(page, known.loses === true ? 'lost' : 'changed', tag, known.became);
    writeMeaning(page, shortcode, meaning);
    return;
  }
  reportChange(page, 'lost', tag);
  writeUnwrapped(page, shortcode);
}

function useOf({ text, note }: Page, shortcode: Shortcode): Use {
  const { tag, close } = shortcode;
  const { named, positional } = tag.parameters;
  return {
    shortcode,
    note,
    lang: note.lang,
    hasInner: close !== undefined,
    inner: close === undefined ? '' : text.slice(tag.end, close.start),
    named: (...names) => names.map((name) => named.get(name)).find((value) => value !== undefined && value.text !== ''),
    at: (index) => positional[index],
  };
}

/** Whether a shortcode is nothing without its contents. */
function holds(meaning: Meaning): boolean {
  if (meaning.kind === 'quote') return meaning.body === undefined;
  return meaning.kind === 'contents' || meaning.kind === 'code' || meaning.kind === 'comment';
}

/** A shortcode of which nothing can be made: its tags as they are written, and what stands between them. */
function writeUnwrapped(page: Page, { tag, close, items }: Shortcode): void {
  const { writer } = page;
  const { indent, isAlone } = standingOf(page, tag.start, tag.end);
  if (isAlone) writer.beginBlock(indent);
  writeAsText(page, tag);
  if (close === undefined) return;
  if (isAlone) writer.endBlock(indent);
  writeItems(page, tag.end, close.start, items);
  const isLast = standingOf(page, close.start, close.end).isAlone;
  if (isLast) writer.beginBlock(indent);
  writeAsText(page, close);
  if (isLast) writer.endBlock(indent);
}

function writeMeaning(page: Page, shortcode: Shortcode, meaning: Meaning): void {
  const { writer } = page;
  const { tag, close, items } = shortcode;
  const { indent, isAlone, isNarrow } = standingOf(page, tag.start, (close ?? tag).end);
  const writeInner: WriteInner = (start, end) => {
    writeItems(page, start, end, items);
  };
  const writeText = (text: Text): void => {
    const isHtml = placementAt(page.text, page.lineStartOf(tag.start), tag.start) === 'html';
    if (isHtml && text.contents !== true) {
      writer.add(inlineHtml(text.before));
      return;
    }
    if (text.own === true && isAlone) writer.beginBlock(indent);
    writeParts(page, text.before);
    const inner = trimmed(page.text, tag.end, close?.start ?? tag.end);
    if (text.contents === true) writeInner(inner.start, inner.end);
    writeParts(page, text.after ?? []);
    if (text.own === true && isAlone) writer.endBlock(indent);
  };
  switch (meaning.kind) {
    case 'text':
      writeText(meaning);
      return;
    case 'address':
      writeAddress(page, tag, meaning.address);
      return;
    case 'comment':
      writeComment(page, shortcode);
      return;
    case 'lines':
      if (isNarrow) writeParts(page, meaning.inline);
      else writeOwnLines(page, meaning.lines, indent);
      return;
    case 'quote':
      // There is no room for one.
      if (isNarrow) writeText({ kind: 'text', before: meaning.body ?? [], contents: true });
      else writeQuote(page, shortcode, meaning, indent, writeInner);
      return;
    case 'code':
      if (isNarrow) writeText({ kind: 'text', before: ['`'], contents: true, after: ['`'] });
      else writeCode(page, shortcode, meaning.info, indent);
      return;
    case 'contents':
      writeContents(page, shortcode, meaning, indent, writeInner);
      return;
    case 'nothing':
    case 'missing':
    case 'elsewhere':
      writer.leaveOut();
  }
}

type Text = Extract<Meaning, { kind: 'text' }>;

/** In the target of a link or an attribute the address alone, else a link. */
function writeAddress(page: Page, { start }: Tag, address: Value): void {
  const target = asTarget(address);
  const placement = placementAt(page.text, page.lineStartOf(start), start);
  if (placement === 'text' || placement === 'address') writeParts(page, link([inBrackets(address)], target));
  else if (placement === 'html') page.writer.add(inlineHtml(link([address], [address])));
  else writeParts(page, placement === 'attribute' || page.text[start - 1] === '<' ? [address] : target);
}

/** As a comment of HTML; what would end it too early is left out. */
function writeComment({ writer, text }: Page, { tag, close }: Shortcode): void {
  const { start, end } = trimmed(text, tag.end, close?.start ?? tag.end);
  if (start === end || text.slice(start, end).includes('--')) {
    writer.leaveOut();
    return;
  }
  writer.add('<!-- ');
  writer.copy(start, end);
  writer.add(' -->');
}
