import type { Edit } from '../../../source/prepared-text.ts';
import { type Change, type Rewrite, UNCHANGED } from '../../rewrite.ts';
import { calloutKindIn } from '../callout-kinds.ts';
import { inOrder } from '../lines/edit-list.ts';
import { surroundingsIn } from '../lines/layout.ts';
import { type LineFinder, lineFinder } from '../lines/line-finder.ts';
import { type HtmlBlock, htmlBlocksIn } from './html-block.ts';

/**
 * Lets Markdown in blocks of HTML be Markdown: `markdown="1"` gives way to the empty lines that CommonMark wants there. A
 * division with the class of a notice becomes a callout.
 *
 * @see https://kramdown.gettalong.org/syntax.html#html-blocks
 */
export const htmlBlocks: Rewrite = (text, { placeOf }) => {
  if (!/<[^<>]*(?:markdown\s*=|notice|alert-|prompt-|callout)/i.test(text)) return UNCHANGED;
  const lines = lineFinder(text);
  const edits: Edit[] = [];
  const changes: Change[] = [];
  /** Up to where there is a callout already: what stands in it stays in its lines. */
  let done = 0;
  for (const block of htmlBlocksIn(text)) {
    const { start, name, markdown, close } = block;
    const callout = close === undefined || name !== 'div' || start < done ? undefined : calloutOf(text, block, lines);
    if (callout !== undefined) {
      edits.push(...callout);
      done = close?.end ?? done;
      changes.push({
        kind: 'changed',
        what: `<${name} class="${block.classes.join(' ')}">`,
        became: CALLOUT,
        place: placeOf(start),
      });
    } else if (markdown !== undefined) {
      edits.push({ ...markdown.stretch, insert: '' });
      if (markdown.isBlock && close !== undefined && start >= done)
        edits.push(...partedEdits(text, block, close.start, lines));
      changes.push({ kind: 'changed', what: 'markdown="1"', became: PARTED, place: placeOf(start) });
    }
  }
  edits.push(...spanEdits(text));
  return { edits: inOrder(edits), diagnostics: [], changes };
};

/** Takes `markdown` off elements inside of a text, where Markdown is Markdown anyway. */
function spanEdits(text: string): Edit[] {
  const surroundings = surroundingsIn(text);
  return [...text.matchAll(ATTRIBUTE)].flatMap(({ index, 0: written, 1: attribute = '' }) => {
    const start = index + written.length - attribute.length;
    return surroundings(index) === 'attribute' ? [{ start, end: index + written.length, insert: '' }] : [];
  });
}

const ATTRIBUTE = /<[a-z][^<>]*?(\smarkdown\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|\w+))/gi;

const CALLOUT = { ko: '콜아웃', en: 'callout' };
const PARTED = { ko: '빈 줄', en: 'empty lines' };

/** Empty lines behind the opening tag (and the title of what folds) and before the closing one. */
function partedEdits(text: string, { end, summaryEnd }: HtmlBlock, close: number, lines: LineFinder): Edit[] {
  const openings = [end, ...(summaryEnd === undefined ? [] : [summaryEnd])].filter((at) => at < close);
  const edits = openings.map((at) => ({ start: at, end: at, insert: lineBreaks(text.length, at, lines) }));
  const before = lines.marksBefore(close) === undefined ? '\n\n' : isParted(close, lines) ? '' : '\n';
  const at = before === '\n' ? lines.startOf(close) : close;
  return [...edits, { start: at, end: at, insert: before }].filter(({ insert }) => insert !== '');
}

function lineBreaks(length: number, at: number, lines: LineFinder): string {
  if (!lines.endsLine(at)) return '\n\n';
  const next = lines.endOf(at) + 1;
  return next >= length || lines.isBlank(next) ? '' : '\n';
}

function isParted(close: number, lines: LineFinder): boolean {
  const line = lines.startOf(close);
  return line === 0 || lines.isBlank(lines.startOf(line - 1));
}

/** The edits that make a callout of a division with the class of a notice; `undefined` where it is none, or holds HTML. */
function calloutOf(text: string, block: HtmlBlock, lines: LineFinder): Edit[] | undefined {
  const { start, end, close, classes, markdown } = block;
  const kind = calloutKindIn(
    classes.filter((name) => /notice|alert-|prompt-|callout|^(?:info|tip|note|warning|danger)$/.test(name)),
  );
  if (kind === undefined || close === undefined || lines.marksBefore(start)?.trim() !== '') return undefined;
  const next = lines.endOf(end) + 1;
  const isMarkdown = markdown?.isBlock === true || (lines.endsLine(end) && lines.isBlank(Math.min(next, text.length)));
  if (!isMarkdown || !lines.endsLine(close.end)) return undefined;
  const from = lines.endsLine(end) ? next : end;
  const contentEnd = text.slice(0, close.start).trimEnd().length;
  const indent = commonIndent(text, from, contentEnd, lines);
  const edits: Edit[] = [{ start, end: from, insert: `> [!${kind}]\n` }];
  if (from === end) edits.push({ start: from, end: from, insert: '> ' });
  for (let at = from === end ? lines.endOf(from) + 1 : from; at < contentEnd; at = lines.endOf(at) + 1) {
    const isBlank = lines.isBlank(at);
    edits.push({ start: at, end: isBlank ? lines.endOf(at) : at + indent, insert: isBlank ? '>' : '> ' });
  }
  return [...edits, { start: Math.max(from, contentEnd), end: close.end, insert: '' }];
}

function commonIndent(text: string, from: number, to: number, lines: LineFinder): number {
  let least = Infinity;
  for (let at = lines.startOf(from) === from ? from : lines.endOf(from) + 1; at < to; at = lines.endOf(at) + 1) {
    if (!lines.isBlank(at)) least = Math.min(least, /^[ \t]*/.exec(text.slice(at, at + 100))?.[0].length ?? 0);
  }
  return Number.isFinite(least) ? least : 0;
}
