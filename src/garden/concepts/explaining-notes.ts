import { type Diagnostic, diagnose } from '#diagnostics';
import type { Concept } from '#concepts';
import { digestOf, type NoteId, toVaultPath } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import type { Resolve } from '../resolver.ts';
import type { NoteTarget } from '../target.ts';
import type { ConceptShelf } from './concept-shelf.ts';

/** The notes that explain concepts, as the glossary names them; public ones only. */
export interface ExplainingNotes {
  readonly noteOf: ReadonlyMap<Concept, NoteTarget>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the notes that the glossary names as a note at the top of the folder would name them. */
export function explainingNotes({ all }: ConceptShelf, site: Site, resolve: Resolve): ExplainingNotes {
  const noteOf = new Map<Concept, NoteTarget>();
  const diagnostics: Diagnostic[] = [];
  for (const concept of all) {
    if (concept.note === undefined) continue;
    const { target, place } = concept.note;
    const found = resolve(glossaryNote(site), {
      kind: 'link',
      syntax: 'wiki',
      target,
      labelled: true,
      place,
      sentence: '',
    });
    // The language of the page decides which face is shown, whichever the glossary names.
    if (found?.kind === 'note') noteOf.set(concept, inAnyLanguage(found));
    else diagnostics.push(diagnose('glossary-note-missing', place, { target }));
  }
  return { noteOf, diagnostics };
}

function inAnyLanguage({ kind, set, face, anchor, privateNames }: NoteTarget): NoteTarget {
  return { kind, set, face, privateNames, ...(anchor && { anchor }) };
}

/** A note that stands where the glossary does, for links that it has. */
function glossaryNote({ defaultLanguage }: Site): Note {
  return {
    id: toVaultPath('glossary.md') as NoteId,
    lang: defaultLanguage,
    langFrom: 'default',
    stem: 'glossary',
    format: 'markdown',
    flavour: 'markdown',
    recognised: { by: 'default', marks: [] },
    frontmatter: { aliases: [], tags: [], home: false },
    publication: { public: false, decidedBy: 'default' },
    source: '',
    bodyStart: 0,
    digest: digestOf(''),
  };
}
