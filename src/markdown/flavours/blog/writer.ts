import type { Edit } from '../../source/prepared-text.ts';

/**
 * Writes Markdown that is made of a stretch of a text: of pieces that stay as they are, so that they keep their places, and
 * of what is put between them. Knows in which quotes and list items it stands.
 */
export interface Writer {
  readonly write: (text: string) => void;
  /** Takes a piece of the source over. */
  readonly copy: (start: number, end: number) => void;
  /** Puts a backslash before the last character that was written. */
  readonly escapeLast: () => void;
  /** The next line, unless one has begun already. */
  readonly newLine: () => void;
  /** One line further: twice, and there is an empty line. */
  readonly nextLine: () => void;
  /** A new block, after an empty line. */
  readonly newBlock: () => void;
  /** What is written in `content` stands behind a sign: `> `, or `- ` on the first line and two spaces on the others. */
  readonly within: (first: string, rest: string, content: () => void) => void;
  readonly edits: () => Edit[];
}

interface Container {
  readonly first: string;
  readonly rest: string;
  begun: boolean;
}

type Piece = string | { readonly start: number; readonly end: number };

/** @param indent Stands before every line but the first. */
export function writerFor(source: string, start: number, end: number, indent = ''): Writer {
  const pieces: Piece[] = [];
  const containers: Container[] = [{ first: '', rest: indent, begun: false }];
  let owed = 0;
  const flush = (): void => {
    if (owed === 0 && containers.every(({ begun }) => begun)) return;
    const isFirst = pieces.length === 0;
    const blank = containers
      .map(({ rest, begun }) => (begun ? rest : ''))
      .join('')
      .trimEnd();
    const isNewLine = isFirst || owed > 0;
    const prefix = containers.map(({ first, rest, begun }) => (begun ? (isNewLine ? rest : '') : first)).join('');
    pieces.push(isFirst ? prefix : `${`\n${blank}`.repeat(Math.max(0, owed - 1))}${owed > 0 ? '\n' : ''}${prefix}`);
    for (const container of containers) container.begun = true;
    owed = 0;
  };
  const put = (piece: Piece): void => {
    flush();
    pieces.push(piece);
  };
  return {
    write: (text) => {
      if (text !== '') put(text);
    },
    copy: (from, to) => {
      if (from < to) put({ start: from, end: to });
    },
    escapeLast: () => {
      const last = pieces.pop();
      if (typeof last === 'string') pieces.push(last.slice(0, -1), `\\${last.slice(-1)}`);
      else if (last !== undefined)
        pieces.push({ start: last.start, end: last.end - 1 }, '\\', { start: last.end - 1, end: last.end });
    },
    newLine: () => {
      owed = Math.max(owed, 1);
    },
    nextLine: () => {
      owed += 1;
    },
    newBlock: () => {
      owed = Math.max(owed, 2);
    },
    within: (first, rest, content) => {
      containers.push({ first, rest, begun: false });
      content();
      containers.pop();
    },
    edits: () => editsFrom(pieces, source, start, end),
  };
}

function editsFrom(pieces: readonly Piece[], source: string, start: number, end: number): Edit[] {
  const edits: Edit[] = [];
  let done = start;
  let pending: string[] = [];
  const close = (to: number): void => {
    const insert = pending.join('');
    if (to > done || insert !== '') edits.push({ start: done, end: to, insert });
    pending = [];
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') pending.push(piece);
    // What stands before that which is written already is taken over as text, without its place.
    else if (piece.start < done) pending.push(source.slice(piece.start, piece.end));
    else {
      close(piece.start);
      done = piece.end;
    }
  }
  close(end);
  return edits;
}
