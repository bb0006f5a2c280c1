import type { NoteId } from '#naming';
import type { PublicationMode } from '#site';
import { formatByName } from '../files/note-extension.ts';
import type { Publication } from '../note.ts';
import type { Ground } from './ground.ts';
import type { PublicationStatement } from './publication-statement.ts';

/** A note as far as it tells the mode: its path, and what it says. */
interface Witness {
  readonly id: NoteId;
  readonly statement: PublicationStatement;
}

/**
 * The mode in force: without a setting, the notes tell whether publication is asked for here. `.txt` and HTML notes do not tell.
 * What publishes by such words (Obsidian, the digital garden) keeps its notes in Markdown, so that a text file with them is
 * a copy from elsewhere: it speaks for itself and not for the folder it was put into.
 */
export function modeInForce(mode: PublicationMode, witnesses: readonly Witness[]): 'all' | 'asked' {
  if (mode !== 'auto') return mode;
  const asking = witnesses.some(
    ({ id, statement }) => statement.showsAsking && !['text', 'html'].includes(formatByName(id) ?? ''),
  );
  return asking ? 'asked' : 'all';
}

/**
 * Whether a note is public, from what it says, the mode in force, and what holds it back from outside (`others`, the first
 * of which decides): never does a note overrule that.
 */
export function decidePublication(
  mode: 'all' | 'asked',
  { heldBackBy, askedBy }: PublicationStatement,
  others: readonly (Ground | undefined)[] = [],
): Publication {
  const holding = others.find((ground) => ground !== undefined) ?? heldBackBy;
  if (holding !== undefined) return { public: false, ...holding };
  if (askedBy !== undefined) return { public: true, ...askedBy };
  return { public: mode === 'all', decidedBy: 'default' };
}
