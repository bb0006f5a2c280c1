import type { Note } from '#vault';

/** A comment, with its marks. */
export interface Comment {
  readonly start: number;
  readonly end: number;
}

interface Kind {
  /** What every comment of the kind begins with. */
  readonly sign: string;
  readonly open: RegExp;
  readonly close: RegExp;
  readonly isIn: (note: Pick<Note, 'format' | 'flavour'>) => boolean;
}

/** Comments of every flavour but Obsidian's, which follow rules of their own. */
const KINDS: readonly Kind[] = [
  { sign: '<!--', open: /<!--/y, close: /-->/g, isIn: ({ format }) => format !== 'mdx' },
  { sign: '{/*', open: /\{\/\*/y, close: /\*\/\}/g, isIn: ({ format }) => format === 'mdx' },
  {
    sign: '{%',
    open: /\{%-?\s*comment\s*-?%\}/y,
    close: /\{%-?\s*endcomment\s*-?%\}/g,
    isIn: ({ flavour }) => flavour === 'jekyll',
  },
  {
    sign: '{::comment}',
    open: /\{::comment\}/y,
    close: /\{:\/(?:comment)?\}/g,
    isIn: ({ flavour }) => flavour === 'jekyll',
  },
  { sign: '{{/*', open: /\{\{\/\*/y, close: /\*\/\}\}/g, isIn: ({ flavour }) => flavour === 'hugo' },
  {
    sign: '{{',
    open: /\{\{[<%]\s*comment\s*[>%]\}\}/y,
    close: /\{\{[<%]\s*\/\s*comment\s*[>%]\}\}/g,
    isIn: ({ flavour }) => flavour === 'hugo',
  },
];

/** Whether a comment may be in a note's text, without telling code from what is none. */
export function mayHoldComments(text: string, note: Pick<Note, 'format' | 'flavour'>): boolean {
  return text.includes('%%') || KINDS.some(({ sign, isIn }) => isIn(note) && text.includes(sign));
}

/** Finds the comment that opens at an offset outside of code; `undefined` where none does, or where it is never closed. */
export type CommentFinder = (at: number) => Comment | undefined;

/** The finder for a note's text, to be asked for growing offsets. */
export function commentFinder(text: string, note: Pick<Note, 'format' | 'flavour'>): CommentFinder {
  const kinds = new Set(KINDS.filter(({ isIn }) => isIn(note)));
  return (at) => {
    if (text.startsWith('%%', at)) return note.format === 'html' ? undefined : obsidianComment(text, at);
    for (const kind of kinds) {
      kind.open.lastIndex = at;
      if (!kind.open.test(text)) continue;
      kind.close.lastIndex = kind.open.lastIndex;
      if (kind.close.test(text)) return { start: at, end: kind.close.lastIndex };
      // What is not closed from here on is not closed later either.
      kinds.delete(kind);
    }
    return undefined;
  };
}

/** One that begins its line may run over paragraphs, and alone on its line to the end of the note; any other ends in its own. */
function obsidianComment(text: string, at: number): Comment | undefined {
  const close = text.indexOf('%%', at + 2);
  let before = at;
  while (before > 0 && ' \t>-*+'.includes(text.charAt(before - 1))) before -= 1;
  const beginsLine = before === 0 || text[before - 1] === '\n';
  if (close === -1) {
    const isAlone = beginsLine && /^[ \t]*(?:\n|$)/.test(text.slice(at + 2, at + 100));
    return isAlone ? { start: at, end: text.length } : undefined;
  }
  return beginsLine || !/\n[ \t>]*\n/.test(text.slice(at, close)) ? { start: at, end: close + 2 } : undefined;
}
