import { listingFault, listingsIn, type PastedListing } from '../../source/listings.ts';
import type { Edit } from '../../source/prepared-text.ts';
import { type Change, type Rewrite, UNCHANGED } from '../rewrite.ts';
import { plainLines } from './plain-lines.ts';
import { transcriptsIn } from './transcripts.ts';

/**
 * Makes Markdown of plain text: its listings and what it copies from a terminal become blocks of code, `- ` begins an item,
 * all other signs mean themselves and line breaks stay. A short first line that is no sentence is the title.
 */
export const plainNote: Rewrite = (text, { note, placeOf }) => {
  if (note.format !== 'text' || text.trim() === '') return UNCHANGED;
  const listings = listingsIn(text);
  const blocks = [...listings.map(asBlock(text)), ...transcriptsIn(text)].sort((a, b) => a.start - b.start);
  const title = note.frontmatter.title === undefined ? titleLine(text) : undefined;
  const edits: Edit[] = [];
  let done = 0;
  if (title !== undefined && title.end <= (blocks[0]?.start ?? Infinity)) {
    edits.push({ start: 0, end: title.start, insert: '# ' }, ...plainLines(text, title.start, title.end, 'heading'));
    const next = text.slice(title.end).search(/[^\n]/) + title.end;
    edits.push({ start: title.end, end: next, insert: '\n\n' });
    done = next;
  }
  for (const block of blocks) {
    if (block.start < done) continue;
    const [opening, ...others] = block.edits;
    // The end of the block before has parted them already.
    const isNext = done > 0 && text.slice(done, block.start).trim() === '' && opening !== undefined;
    edits.push(...plainLines(text, done, block.start));
    edits.push(...(isNext ? [{ ...opening, insert: opening.insert.trimStart() }, ...others] : block.edits));
    done = block.end;
  }
  edits.push(...plainLines(text, done, text.length));
  const changes = blocks.map(({ start, what }): Change => ({ kind: 'changed', what, place: placeOf(start) }));
  return { edits, diagnostics: listings.map((listing) => listingFault(listing, placeOf(listing.start))), changes };
};

/** A stretch of plain text that becomes a block of code. */
export interface PlainBlock {
  readonly start: number;
  readonly end: number;
  readonly what: string;
  readonly edits: readonly Edit[];
}

/** A listing as a block. The name of a file on the line before it is its title. */
function asBlock(text: string): (listing: PastedListing) => PlainBlock {
  return ({ start, end, edits }) => {
    const [opening, closing] = edits;
    const before = /(?:^|\n)([^\n]{1,80})\n$/.exec(text.slice(Math.max(0, start - 100), start))?.[1] ?? '';
    const insert = opening.insert.trimStart();
    if (!FILE_NAME.test(before))
      return { start, end, what: 'cs |', edits: [{ ...opening, insert: `\n${insert}` }, closing] };
    const nameStart = start - before.length - 1;
    const fence = insert.trimEnd();
    return {
      start: nameStart,
      end,
      what: 'cs |',
      edits: [
        { start: nameStart, end: nameStart, insert: `\n${fence}${/\w$/.test(fence) ? '' : 'text'} title="` },
        { start: start - 1, end: opening.end, insert: '"\n' },
        closing,
      ],
    };
  };
}

const FILE_NAME =
  /^[\w./-]{1,60}\.(?:ya?ml|json|toml|conf|cfg|ini|sh|py|js|ts|go|java|xml|html|css|sql|tf|txt|md|properties|env)$/;

/** Characters that a title may have. */
const LONGEST_TITLE = 60;

function titleLine(text: string): { readonly start: number; readonly end: number } | undefined {
  const match = /^(\s*)(\S[^\n]*)\n\s*\S/.exec(text);
  const line = match?.[2]?.trimEnd() ?? '';
  if (match === null || line === '' || line.length > LONGEST_TITLE || /[.。,:;|]$/.test(line) || line.startsWith('- '))
    return undefined;
  const start = match[1]?.length ?? 0;
  return { start, end: start + line.length };
}
