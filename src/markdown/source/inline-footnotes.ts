import { type Edit, type PreparedText, cut, edited, inserted, joined } from './prepared-text.ts';
import { outside, type Regions } from './regions.ts';

/**
 * Turns Obsidian's inline footnotes into GFM's, which number and place them: `^[note]` becomes `[^inline-1]`, and the note
 * its definition at the end of the text. Footnotes inside inline footnotes stay as they are.
 */
export function withInlineFootnotes(prepared: PreparedText, regions: () => Regions): PreparedText {
  const { text } = prepared;
  const notes = footnotesIn(text, regions);
  if (notes.length === 0) return prepared;
  const prefix = freePrefix(text);
  const references: Edit[] = [];
  const definitions: PreparedText[] = [];
  for (const [index, { start, end }] of notes.entries()) {
    const label = `[^${prefix}${index + 1}]`;
    references.push({ start, end, insert: label });
    definitions.push(inserted(`\n\n${label}: `), onOneLine(cut(prepared, start + 2, end - 1)));
  }
  return joined([edited(prepared, references), ...definitions]);
}

interface InlineFootnote {
  readonly start: number;
  readonly end: number;
}

function footnotesIn(text: string, regions: () => Regions): InlineFootnote[] {
  if (!text.includes('^[')) return [];
  const openings = [...text.matchAll(/(?<!\\)\^\[/g)].map(({ index }) => ({ start: index }));
  const found: InlineFootnote[] = [];
  let done = 0;
  for (const { start } of outside(regions().opaque, openings)) {
    if (start < done) continue;
    const end = closingBracket(text, start + 2);
    if (end === undefined) continue;
    done = end + 1;
    if (text.slice(start + 2, end).trim() !== '') found.push({ start, end: done });
  }
  return found;
}

/** Longer notes are no notes; the limit keeps the search linear where nothing is ever closed. */
const LONGEST = 2000;

/** Offset of the `]` that closes a bracket opened just before `from`, in the same paragraph. */
function closingBracket(text: string, from: number): number | undefined {
  let depth = 1;
  const end = Math.min(text.length, from + LONGEST);
  for (let at = from; at < end; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    else if (character === '\n' && /^[ \t>]*(?:\n|$)/.test(text.slice(at + 1, at + 100))) return undefined;
    if (depth === 0) return at;
  }
  return undefined;
}

function freePrefix(text: string): string {
  let prefix = 'inline-';
  while (text.includes(`[^${prefix}`)) prefix = `x${prefix}`;
  return prefix;
}

/** Takes out line breaks, with the marks of the quote that the note stood in. */
function onOneLine(prepared: PreparedText): PreparedText {
  const breaks = [...prepared.text.matchAll(/\n[ \t>]*/g)];
  return edited(
    prepared,
    breaks.map(({ index, 0: { length } }) => ({ start: index, end: index + length, insert: ' ' })),
  );
}
