import { digestOf, type NoteId } from '#naming';
import type { Note } from '#vault';

/** A public Korean note of a test, at the top of its folder. */
export function noteNamed(name: string, source: string): Note {
  return {
    id: `${name}.md` as NoteId,
    lang: 'ko',
    langFrom: 'default',
    stem: name,
    format: 'markdown',
    flavour: 'markdown',
    recognised: { by: 'default', marks: [] },
    frontmatter: { aliases: [], tags: [], home: false },
    publication: { public: true, decidedBy: 'default' },
    source,
    bodyStart: 0,
    digest: digestOf(name, source),
  };
}
