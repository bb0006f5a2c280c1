import { diagnose, type Diagnostic } from '#diagnostics';
import type { Lang } from '#naming';
import type { Note } from '#vault';
import { getOrAdd } from './get-or-add.ts';
import type { NoteIndex } from './note-index.ts';
import { originalOf } from './original-of.ts';
import { permalinkPath } from './permalink.ts';
import { fieldPlaceOf, isPublic } from './note-facts.ts';

/** One note in as many languages as it is written in: its public faces, at least one. */
export interface TranslationSet {
  readonly faces: ReadonlyMap<Lang, Note>;
}

export interface TranslationSets {
  /** In the order of their first notes. */
  readonly all: readonly TranslationSet[];
  /**
   * The set that a note belongs to. For a private note: the set of its public face in the other language; `undefined`
   * where it has none.
   */
  of(note: Note): TranslationSet | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Pairs notes across languages: home pages; then notes that name their original (`translationOf`); then notes with the
 * same stem; then notes with the same permalink. A language that two notes claim goes to the first of them, and the other
 * stays by itself. Private notes have no say in it.
 */
export function findTranslationSets(
  notes: readonly Note[],
  homes: ReadonlyMap<Lang, Note>,
  index: NoteIndex,
): TranslationSets {
  const shown = notes.filter(isPublic);
  const pairing = startPairing(shown);
  const [home, ...otherHomes] = homes.values();
  for (const other of otherHomes) if (home !== undefined) pairing.join(home, other, 'silent');
  joinTranslations(pairing, shown, index);
  joinByKey(pairing, shown, stemOf, 'report');
  // Two notes that were one address elsewhere and cannot be one here are reported as redirects that collide.
  joinByKey(pairing, shown, permalinkOf, 'silent');

  const ofPrivate = new Map<Note, TranslationSet>();
  for (const note of notes) {
    const set = isPublic(note) ? undefined : publicFacesOf(note, pairing, index);
    if (set !== undefined) ofPrivate.set(note, set);
  }
  return {
    all: [...new Set(shown.map((note) => pairing.setOf(note)))].filter((set) => set !== undefined),
    of: (note) => pairing.setOf(note) ?? ofPrivate.get(note),
    diagnostics: pairing.diagnostics,
  };
}

function stemOf(note: Note): string {
  return note.stem;
}

function permalinkOf({ frontmatter: { permalink } }: Note): string | undefined {
  const path = permalink === undefined ? '' : permalinkPath(permalink);
  return path === '' ? undefined : path;
}

/** Sets while they grow together. */
interface Pairing {
  setOf(note: Note): TranslationSet | undefined;
  /** Makes one set of the sets of two notes, unless both hold a text of the same language. */
  join(note: Note, other: Note, conflicts: 'report' | 'silent'): void;
  readonly diagnostics: Diagnostic[];
}

function startPairing(notes: readonly Note[]): Pairing {
  const sets = new Map<Note, { readonly faces: Map<Lang, Note> }>();
  for (const note of notes) sets.set(note, { faces: new Map([[note.lang, note]]) });
  const diagnostics: Diagnostic[] = [];
  return {
    setOf: (note) => sets.get(note),
    join: (note, other, conflicts) => {
      const set = sets.get(note);
      const joined = sets.get(other);
      if (set === undefined || joined === undefined || set === joined) return;
      const { faces } = set;
      const [clash] = [...joined.faces.values()].filter(({ lang }) => faces.has(lang));
      if (clash !== undefined) {
        const first = faces.get(clash.lang)?.id ?? note.id;
        if (conflicts === 'report')
          diagnostics.push(
            diagnose('translation-conflict', fieldPlaceOf(clash, 'translationOf'), {
              lang: clash.lang,
              first,
              second: clash.id,
            }),
          );
        return;
      }
      for (const face of joined.faces.values()) {
        faces.set(face.lang, face);
        sets.set(face, set);
      }
    },
    diagnostics,
  };
}

function joinTranslations(pairing: Pairing, notes: readonly Note[], index: NoteIndex): void {
  for (const note of notes) {
    const name = note.frontmatter.translationOf;
    if (name === undefined) continue;
    const original = originalOf(note, name, index);
    if (original === undefined)
      pairing.diagnostics.push(diagnose('translation-unknown', fieldPlaceOf(note, 'translationOf'), { name }));
    else pairing.join(original, note, 'report');
  }
}

/** Joins the first note of each language among those with the same key. */
function joinByKey(
  pairing: Pairing,
  notes: readonly Note[],
  keyOf: (note: Note) => string | undefined,
  conflicts: 'report' | 'silent',
): void {
  const firsts = new Map<string, Note>();
  const groups = new Map<Note, Note[]>();
  for (const note of notes) {
    const key = keyOf(note);
    if (key === undefined) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, note);
    else getOrAdd(groups, first, () => []).push(note);
  }
  for (const [first, others] of groups) {
    if (others.every(({ lang }) => lang === first.lang)) continue;
    for (const other of others) pairing.join(first, other, conflicts);
  }
}

function publicFacesOf(note: Note, pairing: Pairing, index: NoteIndex): TranslationSet | undefined {
  const { translationOf, permalink } = note.frontmatter;
  const original = translationOf === undefined ? undefined : originalOf(note, translationOf, index);
  const siblings = [
    ...(original === undefined ? [] : [original]),
    ...index.atStem(note.stem),
    ...(permalink === undefined ? [] : index.atPermalink(permalinkPath(permalink))),
  ];
  return siblings
    .map((sibling) => pairing.setOf(sibling))
    .find((set) => set !== undefined && !set.faces.has(note.lang));
}
