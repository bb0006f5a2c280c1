import { drawingKind, isDrawing } from './drawings/drawing-kind.ts';
import type { Note } from '#vault';
import { type FileTexts, fileTexts } from './file-texts.ts';
import type { Seeds } from './garden.ts';
import { type GroundPlan, groundPlanOf } from './ground-plan.ts';
import { isPublic } from './note-facts.ts';
import { once } from './once.ts';
import { type Survey, surveyOf } from './survey.ts';
import { reweave, weave, type Web } from './weave.ts';
import { factsOf, groundDigest, linkingDigest } from './world-digest.ts';

/** What a garden grows from. Notes in it are those of the day that it was planted from scratch; `noteOf` has them as they are. */
export interface Roots {
  readonly seeds: Seeds;
  readonly surveyed: Survey;
  readonly web: Web;
  readonly plan: GroundPlan;
  readonly textOf: FileTexts;
  /** All notes of the vault. */
  readonly notes: readonly Note[];
  readonly noteOf: (note: Note) => Note;
}

/** Plants from scratch. */
export function strikeRoots(seeds: Seeds): Roots {
  const surveyed = surveyOf(seeds);
  const textOf = fileTexts();
  const ground = once(() => groundDigest(seeds, surveyed.drafts));
  const shelf = seeds.linking && { store: seeds.linking, key: linkingDigest(ground(), seeds) };
  const fragment: Seeds['fragment'] = (note, start, end) => seeds.fragment(note, start, end);
  const web = weave({ surveyed, textOf, fragment }, shelf);
  const plan = groundPlanOf(seeds.site, { surveyed, ground, web });
  return { seeds, surveyed, web, plan, textOf, notes: seeds.vault.notes, noteOf: (note) => note };
}

/**
 * The roots after some notes were written in and nothing changed that other notes see: only the texts of these are looked at,
 * and what comes of it is the same as if all had been. `undefined` where that cannot be said.
 */
export function graft(seeds: Seeds, before: Roots): Roots | undefined {
  if (!isSameGround(seeds, before.seeds)) return undefined;
  const now = new Map<Note, Note>();
  const drafts = new Map(before.surveyed.drafts);
  for (const [index, note] of before.notes.entries()) {
    const [was, is] = [before.seeds.vault.notes[index], seeds.vault.notes[index]];
    if (is === undefined) return undefined;
    if (is !== note) now.set(note, is);
    if (was === is) continue;
    const draft = drafts.get(note);
    if (was === undefined || draft === undefined || !isWrittenIn(was, is)) return undefined;
    const written = seeds.draft(is);
    const text = before.web.linked.get(note);
    const hasFault = before.surveyed.diagnostics.some(({ file }) => file === is.id);
    if (hasFault || text?.draft !== draft || written.seenByOthers !== draft.seenByOthers) return undefined;
    drafts.set(note, written);
  }
  const written = [...drafts.keys()].filter((note) => drafts.get(note) !== before.surveyed.drafts.get(note));
  const noteOf = (note: Note): Note => now.get(note) ?? note;
  // Files may be others now.
  const textOf = fileTexts();
  const surveyed = before.surveyed.withDrafts(drafts);
  const fragment: Seeds['fragment'] = (note, start, end) => seeds.fragment(noteOf(note), start, end);
  const web = reweave(before.web, written, { surveyed, textOf, fragment });
  return web && { ...before, seeds, surveyed, web, textOf, noteOf };
}

/** Whether all is as it was but for the texts of notes. Drawings are read when links to them are led, so that there must be none. */
function isSameGround({ site, vault, glossary }: Seeds, before: Seeds): boolean {
  const files = [...vault.attachments.values()];
  return (
    site.digest === before.site.digest &&
    glossary?.digest === before.glossary?.digest &&
    vault.notes.length === before.vault.notes.length &&
    vault.publication.mode === before.vault.publication.mode &&
    JSON.stringify(vault.siteRoots) === JSON.stringify(before.vault.siteRoots) &&
    vault.attachments.size === before.vault.attachments.size &&
    files.every((file) => {
      const known = before.vault.attachments.get(file.path);
      const isSame = known?.heldBack === file.heldBack && known.absolutePath === file.absolutePath;
      return isSame && drawingKind(file.path) === undefined;
    })
  );
}

/** Whether only the text of a note differs, below its frontmatter. The first line of a plain text may be its title. */
function isWrittenIn(before: Note, now: Note): boolean {
  return (
    isPublic(before) &&
    now.format !== 'text' &&
    !isDrawing(before) &&
    !isDrawing(now) &&
    before.bodyStart === now.bodyStart &&
    before.source.startsWith(now.source.slice(0, now.bodyStart)) &&
    factsOf(before) === factsOf(now)
  );
}
