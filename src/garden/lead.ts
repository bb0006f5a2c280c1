import { diagnose, type Place } from '#diagnostics';
import type { Note } from '#vault';
import { findAnchor } from './anchors.ts';
import { drawingKind } from './drawings/drawing-kind.ts';
import type { Found } from './found.ts';
import { fileNames } from './note-index.ts';
import { isPublic } from './note-facts.ts';
import type { Report, ResolverParts } from './resolver.ts';
import { shownFace } from './shown-face.ts';
import type { Anchor, NoteTarget, Target } from './target.ts';
import type { TranslationSet } from './translation-sets.ts';
import { nameOf } from './vault-paths.ts';

const NO_NAMES: readonly string[] = [];

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
    case 'closed-folder': {
      report?.(diagnose('link-private', written.place, { target: written.target, note: `${found.path}/` }));
      return { kind: 'private', what: 'note', names: [nameOf(found.path)] };
    }
    case 'file':
      return leadToFile(parts, written, found, anchor, report);
    case 'note':
      return leadToNote(parts, source, written, found, anchor, report);
  }
}

function leadToFile(
  { drawings }: ResolverParts,
  written: Written,
  { file, rivals }: Extract<Found, { kind: 'file' }>,
  anchor: string,
  report?: Report,
): Target {
  const { target, place } = written;
  const { path, heldBack } = file;
  if (heldBack) {
    report?.(diagnose('attachment-never-public', place, { target, file: path }));
    return { kind: 'private', what: 'file', names: [nameOf(path), path] };
  }
  reportRivals(
    written,
    path,
    rivals.filter((rival) => !rival.heldBack).map((rival) => rival.path),
    report,
  );
  const drawing = drawingKind(path);
  if (drawing === undefined) return { kind: 'file', file, fragment: anchor === '' ? '' : `#${anchor}` };
  const picture = drawings.pictureOf(path);
  if (picture === undefined && report !== undefined)
    report(
      diagnose(drawings.read(file) === undefined ? 'drawing-unreadable' : 'drawing-not-drawn', place, { file: path }),
    );
  return { kind: 'drawing', drawing, file, picture };
}

function leadToNote(
  parts: ResolverParts,
  source: Note,
  written: Written,
  found: Extract<Found, { kind: 'note' }>,
  anchor: string,
  report?: Report,
): Target {
  const { note } = found;
  // What nothing in the link or in its note has a say in is the same target for all links.
  const isPlain = anchor === '' && found.lang === undefined && found.rivals.length === 0 && note.lang === source.lang;
  if (isPlain && found.plainTarget !== undefined) return found.plainTarget;
  const set = parts.sets.of(note);
  if (set === undefined) {
    report?.(diagnose('link-private', written.place, { target: written.target, note: note.id }));
    return { kind: 'private', what: 'note', names: namesOf(note, anchor) };
  }
  // A log may be public: it names no private note that the author did not.
  if (report !== undefined && found.rivals.length > 0) {
    const rivals = found.rivals.filter(isPublic).map(({ id }) => id);
    reportRivals(written, note.id, rivals, report);
  }
  const meant = isPublic(note) ? note : shownFace(set, source.lang, parts.site);
  const place = anchor.trim() === '' ? { face: meant } : placeIn(parts, set, meant, written, anchor, report);
  const lang = found.lang ?? otherFaceOf(parts, source, note, set);
  const privateNames = isPublic(note) ? NO_NAMES : namesOf(note, anchor);
  const target: NoteTarget = { kind: 'note', set, privateNames, ...place };
  if (isPlain && isPublic(note)) found.plainTarget = target;
  return lang === undefined ? target : { ...target, lang };
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
    const found: Anchor | 'top' | undefined = findAnchor(face, draftOf(face), anchor);
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

/** What a private note is called: by its file, by itself, by its addresses; and the heading that is named. */
function namesOf(note: Note, anchor: string): string[] {
  const { title, aliases, permalink } = note.frontmatter;
  const heading = /^#[ \t]+(.+)$/m.exec(note.source.slice(note.bodyStart, note.bodyStart + LOOKED_AT))?.[1];
  const headings = anchor.split('#').map((part) => part.replace(/^\^/, ''));
  const names = [title, heading, permalink, ...aliases, ...fileNames(note), note.id, note.stem, ...headings];
  return names.flatMap((name) => (name === undefined || name === '' ? [] : name));
}

/** Characters of a private note in which its title is looked for. */
const LOOKED_AT = 10_000;

/** Rivals that a message names. */
const MOST_RIVALS = 5;
