import { diagnose, type Diagnostic, type Place } from '#diagnostics';
import type { Edit } from './prepared-text.ts';
import type { Region, Regions } from './regions.ts';

/** The edits that take Obsidian's comments out of a text, and the faults found on the way. */
export interface CommentEdits {
  readonly edits: readonly Edit[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes out `%%comments%%`. In a line of prose a comment ends in the same paragraph; one that begins its line may run over
 * paragraphs. In code there are none, unless the code itself stands in a comment.
 *
 * What is never closed is shown, with a warning, except after `%%` alone on its line: there the author clearly meant to hide
 * what follows, so that it is hidden to the end, with an error.
 */
export function commentEdits(text: string, regions: () => Regions, placeOf: (offset: number) => Place): CommentEdits {
  const edits: Edit[] = [];
  const diagnostics: Diagnostic[] = [];
  if (!text.includes('%%')) return { edits, diagnostics };
  const codeAt = codeFinder(regions().opaque);
  let done = 0;
  for (let open = text.indexOf('%%'); open !== -1; open = text.indexOf('%%', done)) {
    const code = codeAt(open, done);
    if (code !== undefined || text[open - 1] === '\\') {
      done = code?.end ?? open + 2;
      continue;
    }
    const close = text.indexOf('%%', open + 2);
    const beginsLine = startsLine(text, open);
    if (close !== -1 && (beginsLine || !BLANK_LINE.test(text.slice(open, close)))) {
      done = close + 2;
      edits.push(removal(text, open, done, beginsLine));
    } else if (close === -1 && beginsLine && REST_IS_BLANK.test(text.slice(open + 2, open + 100))) {
      diagnostics.push(diagnose('comment-never-ends', placeOf(open), {}));
      edits.push({ start: open, end: text.length, insert: '' });
      break;
    } else {
      done = open + 2;
      diagnostics.push(diagnose('comment-unclosed', placeOf(open), {}));
    }
  }
  return { edits, diagnostics };
}

const BLANK_LINE = /\n[ \t>]*\n/;
const REST_IS_BLANK = /^[ \t]*(?:\n|$)/;

/** Finds the code around growing offsets, leaving out what begins before `done`: a comment has swallowed its beginning. */
function codeFinder(opaque: readonly Region[]): (offset: number, done: number) => Region | undefined {
  let index = 0;
  return (offset, done) => {
    for (; ; index += 1) {
      const region = opaque[index];
      if (region === undefined || region.start > offset) return undefined;
      if (region.start >= done && region.end > offset) return region;
    }
  };
}

/** Whether only the marks of quotes and lists stand before an offset in its line. */
function startsLine(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && ' \t>-*+'.includes(text.charAt(at - 1))) at -= 1;
  return at === 0 || text[at - 1] === '\n';
}

/**
 * Takes a comment out. One that fills a single line takes the line break along, which would end a paragraph; one in a line
 * takes the space before it, if there is one after it too.
 */
function removal(text: string, start: number, end: number, beginsLine: boolean): Edit {
  const fillsLine = beginsLine && text[end] === '\n' && !text.slice(start, end).includes('\n');
  const hasSpaces = text[start - 1] === ' ' && /[ \n]/.test(text[end] ?? '\n');
  return { start: !beginsLine && hasSpaces ? start - 1 : start, end: fillsLine ? end + 1 : end, insert: '' };
}
