import type { NoteId } from '#naming';
import type { PublicationMode } from '#site';
import { formatByName } from '../files/note-extension.ts';
import type { Publication } from '../note.ts';
import type { PublicationStatement } from './publication-statement.ts';

/** A note as far as it tells the mode: its path, and what it says. */
interface Witness {
  readonly id: NoteId;
  readonly statement: PublicationStatement;
}

/**
 * The mode in force: without a setting, the notes tell whether publication is asked for here. `.txt` notes do not tell.
 * What publishes by such words (Obsidian, the digital garden) keeps its notes in Markdown, so that a text file with them is
 * a copy from elsewhere: it speaks for itself and not for the folder it was put into.
 */
export function modeInForce(mode: PublicationMode, witnesses: readonly Witness[]): 'all' | 'asked' {
  if (mode !== 'auto') return mode;
  const asking = witnesses.some(({ id, statement }) => statement.showsAsking && formatByName(id) !== 'text');
  return asking ? 'asked' : 'all';
}

/** Whether a note is public, from what it says and the mode in force. */
export function decidePublication(mode: 'all' | 'asked', { heldBackBy, askedBy }: PublicationStatement): Publication {
  if (heldBackBy !== undefined) return { public: false, decidedBy: heldBackBy };
  if (askedBy !== undefined) return { public: true, decidedBy: askedBy };
  return { public: mode === 'all', decidedBy: 'default' };
}
