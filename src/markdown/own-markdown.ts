import type { Note } from '#vault';
import type { OwnMarkdown } from './destinations/index.ts';
import { openWorkshop } from './open-workshop.ts';

export type { OwnMarkdown };
export type { WrittenLink } from './destinations/index.ts';

/** Says a note's body in Madang's own Markdown. Takes linear time and never throws. */
export function ownMarkdown(note: Note): OwnMarkdown {
  return openWorkshop().ownMarkdown(note);
}
