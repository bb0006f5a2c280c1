import type { Piece } from '#simulator';
import type { Written } from '../engine/command-line.ts';

/** A command and what it has written. */
export interface Entry {
  readonly command: string;
  /** Neighbours are of different streams. */
  readonly pieces: readonly Piece[];
}

/** What a terminal shows of one cluster, and what the line waits for that runs. */
export interface Screen {
  readonly entries: readonly Entry[];
  readonly waitsFor: Written['waitsFor'];
}

export const EMPTY_SCREEN: Screen = { entries: [], waitsFor: undefined };

/** More than a reader scrolls through, of commands and of letters of one command. */
const MOST_ENTRIES = 200;
const MOST_LETTERS = 60_000;

/** A screen with a command more. */
export function withEntry({ entries, waitsFor }: Screen, entry: Entry): Screen {
  return { entries: [...entries, entry].slice(-MOST_ENTRIES), waitsFor };
}

/** A screen after something was written; `undefined` says that no line runs, also where one did before: that was cut off. */
export function withWritten(screen: Screen, written: Written | undefined): Screen {
  const last = screen.entries.at(-1);
  if (written === undefined) return screen.waitsFor === undefined ? screen : { ...screen, waitsFor: undefined };
  const { pieces } = written;
  const waitsFor = isSameWait(screen.waitsFor, written.waitsFor) ? screen.waitsFor : written.waitsFor;
  if (last === undefined || pieces.length === 0) return waitsFor === screen.waitsFor ? screen : { ...screen, waitsFor };
  const joined = pieces.reduce(joinedTo, last.pieces);
  return { entries: [...screen.entries.slice(0, -1), { ...last, pieces: joined }], waitsFor };
}

function isSameWait(one: Screen['waitsFor'], other: Screen['waitsFor']): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return one.name === other.name && one.text === other.text;
}

/** Pieces with one more; what is too much falls off at its beginning. */
function joinedTo(pieces: readonly Piece[], piece: Piece): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.stream !== piece.stream) return [...pieces, piece];
  const text = last.text + piece.text;
  const cut = text.length > MOST_LETTERS ? text.slice(text.indexOf('\n', text.length - MOST_LETTERS) + 1) : text;
  return [...pieces.slice(0, -1), { stream: piece.stream, text: cut }];
}

/** What a command has written, as somebody copies it. */
export function textOf({ pieces }: Entry): string {
  return pieces.map(({ text }) => text).join('');
}
