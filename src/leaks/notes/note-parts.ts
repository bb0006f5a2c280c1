import type { Note } from '#vault';
import { backtickRuns } from './backtick-runs.ts';
import { type Comment, commentFinder, mayHoldComments } from './comment-at.ts';
import { fenceAt, fenceEnd, lineEnd } from './fences.ts';
import { indentedCode } from './indented-code.ts';
import { type LinkTarget, targetAt } from './link-targets.ts';

/** What a note's text shows and what it hides. Offsets are those of the note's `source`. */
export interface NoteParts {
  /**
   * The body as a reader sees it, roughly: comments and the targets of links are replaced by as many zero-width characters,
   * so that offsets stay. It begins at `bodyStart`.
   */
  readonly shown: string;
  readonly comments: readonly Comment[];
  readonly targets: readonly LinkTarget[];
}

/** Takes the place of what is not shown; folds to nothing. */
const VEIL = '\u200B';

/**
 * Parts a note's text without asking the parser that makes pages of it: a second pair of eyes, which knows code, comments
 * and links and nothing else. Where it is in doubt it takes text for shown. Linear in the text.
 */
export function noteParts({ source, bodyStart, format, flavour }: Note): NoteParts {
  const comments: Comment[] = [];
  const targets: LinkTarget[] = [];
  if (format === 'text') return { shown: source.slice(bodyStart), comments, targets };
  const pieces: string[] = [];
  let done = bodyStart;
  const hide = (start: number, end: number): void => {
    pieces.push(source.slice(done, start), source.slice(start, end).replaceAll(/[^\n]/g, VEIL));
    done = end;
  };
  const closingRun = backtickRuns(source);
  const commentAt = commentFinder(source, { format, flavour });
  const isIndentedCode = indentedCode(source);
  const interesting = /[`~<{%[\]\\\n]|href=|src=/g;
  let lineStart = true;
  for (let at = bodyStart; at < source.length;) {
    if (lineStart && format !== 'html') {
      lineStart = false;
      const fence = fenceAt(source, at);
      if (fence !== undefined) {
        at = fenceEnd(source, fence);
        lineStart = true;
        continue;
      }
      if (isIndentedCode(at) && format !== 'mdx') {
        at = lineEnd(source, at);
        lineStart = true;
        continue;
      }
    }
    interesting.lastIndex = at;
    const found = interesting.exec(source);
    if (found === null) break;
    at = found.index;
    const sign = found[0];
    if (sign === '\n') {
      lineStart = true;
      at += 1;
    } else if (sign === '\\' && format !== 'html') at += 2;
    else if (sign === '`' && format !== 'html') at = closingRun(at);
    else {
      const comment = commentAt(at);
      const target = comment === undefined ? targetAt(source, at, sign) : undefined;
      if (comment !== undefined) {
        comments.push(comment);
        hide(at, comment.end);
        at = comment.end;
      } else if (target !== undefined) {
        targets.push(target);
        hide(target.start, target.end);
        at = target.end;
      } else at += sign.length;
    }
  }
  pieces.push(source.slice(done));
  return { shown: pieces.join(''), comments, targets };
}

/** The comments of a note. */
export function commentsOf(note: Note): readonly Comment[] {
  return mayHoldComments(note.source, note) ? noteParts(note).comments : [];
}

/** The visible text of a note with some of the targets of its links where they are written. */
export function withTargets(
  { source, bodyStart }: Note,
  shown: string,
  targets: readonly LinkTarget[],
  say: (target: string) => string = (target) => target,
): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of targets) {
    pieces.push(shown.slice(done, start - bodyStart), say(source.slice(start, end)));
    done = end - bodyStart;
  }
  return [...pieces, shown.slice(done)].join('');
}
