import { diagnose, type Diagnostic, type Place } from '#diagnostics';
import type { Edit } from './prepared-text.ts';

/** A listing as it is left when code is copied out of a blog's table, and the edits that make a block of code of it. */
export interface PastedListing {
  /** Of what stands before the code, and of what stands after it. */
  readonly edits: readonly [opening: Edit, closing: Edit];
  readonly start: number;
  readonly end: number;
  /** Lines of code. */
  readonly lines: number;
}

/**
 * Finds pasted listings: a column of line numbers from 1, a line `|`, the code without its indentation, a line `|`, and
 * mostly `cs |`, the mark of a highlighter that Korean blogs use. The numbers give way to a fence.
 */
export function listingsIn(text: string): PastedListing[] {
  const listings: PastedListing[] = [];
  if (!/^1[ \t]*\n2[ \t]*\n/m.test(text)) return listings;
  const lines = linesOf(text);
  for (let index = 0; index < lines.length; index += 1) {
    const found = listingAt(lines, index);
    if (found === undefined) continue;
    listings.push(asFence(lines, index, found));
    index = found.last;
  }
  return listings;
}

/** Reports what was lost when a listing was pasted. */
export function listingFault({ lines }: PastedListing, place: Place): Diagnostic {
  return diagnose('listing-pasted', place, { lines });
}

function asFence(lines: readonly Line[], first: number, { code, end, last }: Found): PastedListing {
  const written = lines.slice(code, end).map((line) => line.text);
  const fence = written.some((line) => line.includes('```')) ? '~~~~~~' : '```';
  const [start, codeStart, codeEnd] = [startOf(lines[first]), startOf(lines[code]), startOf(lines[end])];
  const listingEnd = startOf(lines[last]) + (lines[last]?.text.length ?? 0);
  return {
    edits: [
      { start, end: codeStart, insert: `\n${fence}${languageOf(written)}\n` },
      { start: codeEnd, end: listingEnd, insert: `${fence}\n` },
    ],
    start,
    end: listingEnd,
    lines: written.length,
  };
}

function startOf(line: Line | undefined): number {
  return line?.start ?? 0;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    return { text: line, start: from };
  });
}

/** Indices of lines: where the code begins, the `|` after it, and the last line of the listing. */
interface Found {
  readonly code: number;
  readonly end: number;
  readonly last: number;
}

function listingAt(lines: readonly Line[], first: number): Found | undefined {
  const textAt = (index: number): string | undefined => lines[index]?.text.trim();
  let numbers = 0;
  while (textAt(first + numbers) === String(numbers + 1)) numbers += 1;
  if (numbers < 2 || textAt(first + numbers) !== '|') return undefined;
  const code = first + numbers + 1;
  let end = code;
  while (end - code < numbers && textAt(end) !== '|') end += 1;
  // More lines than numbers: that is something else.
  if (textAt(end) !== '|' || end === code) return undefined;
  const last = /^(?:cs|colored by color scripter)\s*\|?$/i.test(textAt(end + 1) ?? '') ? end + 1 : end;
  return { code, end, last };
}

/** The language that lines of code look like; `''` where none. */
export function languageOf(lines: readonly string[]): string {
  const first = lines.find((line) => line.trim() !== '')?.trim() ?? '';
  if (/^[[{]/.test(first)) return 'json';
  if (/^(?:#!|\$ )/.test(first)) return 'bash';
  if (lines.some((line) => /^apiVersion:\s/.test(line))) return 'yaml';
  const keys = lines.filter((line) => /^[\s-]*[\w./-]+:(?:\s|$)/.test(line));
  return keys.length * 2 > lines.length ? 'yaml' : '';
}
