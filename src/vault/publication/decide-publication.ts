import type { PublicationMode } from '#site';
import type { Publication } from '../note.ts';
import type { PublicationStatement } from './publication-statement.ts';

/** The mode in force: without a setting, the notes tell whether publication is asked for here. */
export function modeInForce(mode: PublicationMode, statements: Iterable<PublicationStatement>): 'all' | 'asked' {
  if (mode !== 'auto') return mode;
  for (const statement of statements) if (statement.showsAsking) return 'asked';
  return 'all';
}

/** Whether a note is public, from what it says and the mode in force. */
export function decidePublication(mode: 'all' | 'asked', { heldBackBy, askedBy }: PublicationStatement): Publication {
  if (heldBackBy !== undefined) return { public: false, decidedBy: heldBackBy };
  if (askedBy !== undefined) return { public: true, decidedBy: askedBy };
  return { public: mode === 'all', decidedBy: 'default' };
}
