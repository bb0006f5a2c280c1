import type { Note } from '#vault';
import type { Field } from './write-fields.ts';

/**
 * What an imported note says about its publication. A private note says so itself, whatever made it private: it must stay so
 * wherever its file goes. One that is public because it asked goes on asking where that is the rule (`asked`); any other
 * says nothing, so that it is nowhere more public than it was.
 */
export function publicationField({ publication, id }: Note, destination: 'all' | 'asked'): Field | undefined {
  const { decidedBy } = publication;
  if (publication.public) {
    const asked = decidedBy === 'publish' || decidedBy === 'dg-publish';
    return asked && destination === 'asked' ? { name: 'publish', value: true } : undefined;
  }
  return { name: isDraft(decidedBy, id) ? 'draft' : 'private', value: true };
}

/** Whether a note is only not ready yet, in the words of the generator that it was written for. */
function isDraft(decidedBy: Note['publication']['decidedBy'], id: string): boolean {
  if (decidedBy === 'folder') return id.split('/').includes('_drafts');
  return decidedBy === 'draft' || decidedBy === 'published' || decidedBy === 'scheduled';
}
