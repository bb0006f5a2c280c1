import type { Edit } from '../../source/prepared-text.ts';
import { type Change, type Rewrite, UNCHANGED } from '../rewrite.ts';
import { type CalloutIcon, calloutIcon } from './callout-icons.ts';
import { type Line, linesOf } from './lines.ts';

/** A callout by the indices of its first and last lines. */
interface Aside {
  readonly first: number;
  readonly last: number;
}

/**
 * Turns the callouts of Notion, `<aside>` with an emoji before the text, into ours. The emoji gives the kind, and stays
 * where the kind does not say all that it does. What stands in them is Markdown as it was.
 */
export const asides: Rewrite = (text, { placeOf }) => {
  if (!text.includes('<aside>')) return UNCHANGED;
  const lines = linesOf(text);
  const found = asidesIn(lines);
  const changes = found.map(({ first }): Change => ({
    kind: 'changed',
    what: '<aside>',
    place: placeOf(lines[first]?.start ?? 0),
  }));
  return { edits: editsFor(lines, found), diagnostics: [], changes };
};

/** The asides that end, outer before inner. */
function asidesIn(lines: readonly Line[]): Aside[] {
  const open: number[] = [];
  const found: Aside[] = [];
  for (const [index, { text, isCode }] of lines.entries()) {
    if (isCode) continue;
    if (/^[\s>]*<aside>/.test(text)) open.push(index);
    if (!/<\/aside>\s*$/.test(text)) continue;
    const first = open.pop();
    if (first !== undefined) found.push({ first, last: index });
  }
  return found.sort((a, b) => a.first - b.first);
}

function editsFor(lines: readonly Line[], found: readonly Aside[]): Edit[] {
  const opening = new Map(found.map((aside) => [aside.first, aside]));
  const around: Aside[] = [];
  const edits: Edit[] = [];
  // Whether the icon may still come, and one that came alone.
  let icon = true;
  let waiting = '';
  for (const [index, line] of lines.entries()) {
    while ((around.at(-1)?.last ?? Infinity) < index) around.pop();
    const aside = opening.get(index);
    if (aside !== undefined) around.push(aside);
    const last = around.at(-1)?.last === index;
    if (around.length === 0) continue;
    const end = line.start + line.text.length;
    // What stands before the outermost tag (the signs of a quote) stands before each of its lines.
    const indent = line.start + prefixLength(line.text, signsOf(lines[around[0]?.first ?? 0]?.text ?? ''));
    const tag = aside === undefined ? '' : (/^<aside>\s*/.exec(line.text.slice(indent - line.start))?.[0] ?? '');
    const content = line.text.slice(indent - line.start + tag.length).replace(/<\/aside>\s*$/, '');
    const quotes = '> '.repeat(around.length);
    if (aside !== undefined) {
      const head = headOf(lines, aside, content);
      edits.push({ start: indent, end: indent + tag.length, insert: `${quotes}[!${head.kind}]` });
      icon = content === '';
      if (content !== '')
        edits.push({
          start: indent + tag.length,
          end: indent + tag.length + head.length,
          insert: `\n${line.text.slice(0, indent - line.start)}${quotes}${head.kept}`,
        });
    } else if (content.trim() === '' && (icon || last || isBeforeEnd(lines, index))) {
      // Empty lines at both ends; that of the end tag parts the quote from what follows.
      const goes = !last || lines[index + 1]?.text.trim() === '' || around.length > 1;
      edits.push({
        start: goes || !line.text.includes('>') ? line.start : indent,
        end: goes ? Math.min(end + 1, (lines.at(-1)?.start ?? 0) + (lines.at(-1)?.text.length ?? 0)) : end,
        insert: '',
      });
      continue;
    } else {
      const own: CalloutIcon | undefined = icon ? calloutIcon(content) : undefined;
      // An icon alone on its line stands before the text that follows.
      if (own !== undefined && content.slice(own.length).trim() === '' && !last) {
        edits.push({ start: line.start, end: end + 1, insert: '' });
        waiting = keptOf(own);
        continue;
      }
      const sign = content.trim() === '' ? quotes.trimEnd() : `${quotes}${waiting}${keptOf(own)}`;
      edits.push({ start: indent, end: indent + (own?.length ?? 0), insert: sign });
      icon = false;
      waiting = '';
    }
    if (last)
      edits.push({
        start: Math.max(end - (/\s*<\/aside>\s*$/.exec(line.text)?.[0].length ?? 0), edits.at(-1)?.end ?? 0),
        end,
        insert: '',
      });
  }
  return edits;
}

/** The kind of an aside, and what its icon takes and leaves of the text behind the tag. */
function headOf(
  lines: readonly Line[],
  { first, last }: Aside,
  content: string,
): { kind: string; length: number; kept: string } {
  const own = calloutIcon(content);
  if (content !== '') return { kind: own?.kind ?? 'note', length: own?.length ?? 0, kept: keptOf(own) };
  const next = lines.slice(first + 1, Math.min(last, first + 4)).find(({ text }) => /[^\s>]/.test(text));
  return { kind: calloutIcon(next?.text.replace(/^[\s>]*/, '') ?? '')?.kind ?? 'note', length: 0, kept: '' };
}

function keptOf(icon: { readonly kept: string } | undefined): string {
  return icon === undefined || icon.kept === '' ? '' : `${icon.kept} `;
}

/** How many signs of quotes a line begins with. */
function signsOf(line: string): number {
  return /^[\s>]*/.exec(line)?.[0].replaceAll(/[^>]/g, '').length ?? 0;
}

/** How much of a line is indentation and the signs of so many quotes. */
function prefixLength(line: string, signs: number): number {
  let at = 0;
  for (let left = signs; at < line.length; at++) {
    if (line[at] === '>' && left > 0) left -= 1;
    else if (line[at] !== ' ' && line[at] !== '\t') break;
  }
  return at;
}

function isBeforeEnd(lines: readonly Line[], index: number): boolean {
  return /^[\s>]*<\/aside>\s*$/.test(lines[index + 1]?.text ?? '');
}
