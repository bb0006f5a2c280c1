/** A block of code between fences. Offsets count in the text. */
export interface FencedBlock {
  /** Where the line of the opening fence begins, and where that of the closing one ends. */
  readonly start: number;
  readonly end: number;
  /** What stands before the fence: indentation, the signs of quotes. */
  readonly prefix: string;
  /** The word behind the fence, in lower case, and where it stands. */
  readonly language: string;
  readonly languageStart: number;
  /** Where the closing fence itself stands. */
  readonly closing: number;
  /** The lines between the fences: where their content begins behind the prefix. */
  readonly lines: readonly { readonly start: number; readonly text: string }[];
}

/** The blocks of code of a text that end. Takes linear time. */
export function fencedBlocks(text: string): FencedBlock[] {
  const blocks: FencedBlock[] = [];
  if (!text.includes('```') && !text.includes('~~~')) return blocks;
  let open: Opening | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (open !== undefined && closes(line, open)) {
      blocks.push({ ...open, end, closing: start + prefixLength(line, open.prefix) });
      open = undefined;
    } else if (open !== undefined) {
      const skip = prefixLength(line, open.prefix);
      open.lines.push({ start: start + skip, text: line.slice(skip) });
    } else open = openingOf(line, start);
    start = end + 1;
  }
  return blocks;
}

interface Opening extends Omit<FencedBlock, 'closing' | 'end' | 'lines'> {
  readonly fence: string;
  readonly lines: { readonly start: number; readonly text: string }[];
}

const OPENING = /^([\s>]*)(`{3,}|~{3,})[ \t]*([^\s`{]*)/;

function openingOf(line: string, start: number): Opening | undefined {
  const found = OPENING.exec(line);
  if (found === null) return undefined;
  const [whole, prefix = '', fence = '', language = ''] = found;
  // Of backticks, none may follow: that would be code in a line.
  if (fence.startsWith('`') && line.slice(whole.length).includes('`')) return undefined;
  const languageStart = start + whole.length - language.length;
  return { start, prefix, language: language.toLowerCase(), languageStart, fence, lines: [] };
}

function closes(line: string, { fence }: Opening): boolean {
  // Most lines of a block are no fence at all.
  if (!line.includes(fence)) return false;
  const [, , run = ''] = OPENING.exec(line) ?? [];
  return run.startsWith(fence) && line.trimEnd().endsWith(run) && /^[\s>]*[`~]+\s*$/.test(line);
}

/** How much of a line is what stands before the block. */
function prefixLength(line: string, prefix: string): number {
  let at = 0;
  while (
    at < prefix.length &&
    at < line.length &&
    (line[at] === prefix[at] || (line[at] === ' ' && prefix[at] === '\t'))
  )
    at += 1;
  return at;
}
