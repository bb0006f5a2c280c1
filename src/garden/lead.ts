import { diagnose, type Place } from '#diagnostics';
import type { Note } from '#vault';
import { findAnchor } from './anchors.ts';
import type { Found } from './finder.ts';
import { isPublic } from './note-facts.ts';
import type { Report, ResolverParts } from './resolver.ts';
import { shownFace } from './shown-face.ts';
import type { Anchor, NoteTarget, Target } from './target.ts';
import type { TranslationSet } from './translation-sets.ts';

interface Written {
  readonly target: string;
  readonly place: Place;
}

/** What was found, with the place inside of it that `anchor` names, as a target; reports what is doubtful about it. */
export function lead(
  parts: ResolverParts,
  source: Note,
  written: Written,
  found: Found,
  anchor: string,
  report?: Report,
): Target {
  switch (found.kind) {
    case 'page':
      return found;
    case 'folder':
      return found;
    case 'file': {
      reportRivals(
        written,
        found.file.path,
        found.rivals.map(({ path }) => path),
        report,
      );
      return { kind: 'file', file: found.file, fragment: anchor === '' ? '' : `#${anchor}` };
    }
    case 'note':
      return leadToNote(parts, source, written, found, anchor, report);
  }
}

function leadToNote(
  parts: ResolverParts,
  source: Note,
  written: Written,
  found: Extract<Found, { kind: 'note' }>,
  anchor: string,
  report?: Report,
): Target {
  const { note, rivals } = found;
  reportRivals(
    written,
    note.id,
    rivals.map(({ id }) => id),
    report,
  );
  const set = parts.sets.of(note);
  if (set === undefined) {
    report?.(diagnose('link-private', written.place, { target: written.target, note: note.id }));
    return { kind: 'private' };
  }
  const meant = isPublic(note) ? note : shownFace(set, source.lang, parts.site);
  const place = anchor.trim() === '' ? { face: meant } : placeIn(parts, set, meant, written, anchor, report);
  const lang = found.lang ?? otherFaceOf(parts, source, note, set);
  const named = isPublic(note) ? 'public' : 'private';
  return { kind: 'note', set, named, ...place, ...(lang === undefined ? {} : { lang }) };
}

/** A link from one face of a note to another is a language switch; any other stays in the reader's language. */
function otherFaceOf(
  { sets, site }: ResolverParts,
  source: Note,
  note: Note,
  set: TranslationSet,
): Note['lang'] | undefined {
  const switches = note !== source && note.lang !== source.lang && sets.of(source) === set;
  return switches && isPublic(note) && site.languages.includes(note.lang) ? note.lang : undefined;
}

/** The anchor in the face that was meant, else in one of the others. */
function placeIn(
  { draftOf, candidates }: ResolverParts,
  set: TranslationSet,
  meant: Note,
  { target, place }: Written,
  anchor: string,
  report?: Report,
): Pick<NoteTarget, 'face' | 'anchor'> {
  for (const face of new Set([meant, ...set.faces.values()])) {
    const found: Anchor | 'top' | undefined = findAnchor(draftOf(face), anchor);
    if (found !== undefined) return found === 'top' ? { face } : { face, anchor: found };
  }
  report?.(
    diagnose('anchor-broken', place, {
      target,
      note: meant.id,
      candidates: candidates.headings(draftOf(meant), anchor),
    }),
  );
  return { face: meant, anchor: { kind: 'missing' } };
}

function reportRivals({ target, place }: Written, chosen: string, rivals: readonly string[], report?: Report): void {
  if (rivals.length > 0)
    report?.(diagnose('link-ambiguous', place, { target, chosen, others: rivals.slice(0, MOST_RIVALS) }));
}

/** Rivals that a message names. */
const MOST_RIVALS = 5;
