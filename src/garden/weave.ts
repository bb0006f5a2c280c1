import type { Code, Diagnostic } from '#diagnostics';
import type { Draft, EmbedSlot } from '#markdown';
import type { Note } from '#vault';
import { anchorPlace } from './anchor-place.ts';
import { planEmbeds, type PartOf, type TellOnce } from './embed-plan.ts';
import type { FileTexts } from './file-texts.ts';
import type { Seeds } from './garden.ts';
import { keepLinking, type LinkedOnce, type LinkingShelf, recallLinking } from './kept-linking.ts';
import { linkDraft, type LinkedDraft, linkLater, type VeiledHeading } from './linked-draft.ts';
import type { Resolve } from './resolver.ts';
import { draftIn, type Survey } from './survey.ts';
import { type Holding, type Ties, tiesIn } from './ties.ts';

/** All public notes with their links led to what they mean. */
export interface Web {
  readonly linked: ReadonlyMap<Note, LinkedDraft>;
  readonly linkedOf: (note: Note) => LinkedDraft;
  readonly ties: ReadonlyMap<Note, Ties>;
  readonly tiesOf: (note: Note) => Ties;
  /** The texts that have something in them, in the order of the notes. */
  readonly textsWith: (held: Holding) => readonly LinkedDraft[];
  readonly partOf: PartOf;
  /** The parts of notes that were embedded, by note and place. */
  readonly fragments: ReadonlyMap<string, LinkedDraft>;
  /** Faults of links and images, by the note that has them. */
  readonly linkFaults: ReadonlyMap<Note, readonly Diagnostic[]>;
  /** Faults of links, images and embeds. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface WeaveParts {
  readonly surveyed: Survey;
  readonly textOf: FileTexts;
  readonly fragment: Seeds['fragment'];
}

/**
 * Links every public note, each slot once, and finds embeds that go in a circle or too far. Texts of which the shelf tells what
 * linking came to are linked when they are asked for.
 */
export function weave(parts: WeaveParts, shelf?: LinkingShelf): Web {
  const { surveyed } = parts;
  const links = linkAll(surveyed, shelf && recallLinking(shelf, surveyed));
  const isWorthIt = links.unknown > Math.min(FEW, surveyed.notes.length - 1);
  if (shelf !== undefined && isWorthIt) keepLinking(shelf, surveyed, outcomes(surveyed, links));
  return webOf({ ...links, fragments: new Map() }, parts);
}

/** So many texts are linked in less time than it takes to keep again what linking all came to. */
const FEW = 20;

type Links = Pick<Web, 'linked' | 'ties' | 'linkFaults'>;

interface LinkedAll extends Links {
  /** Number of the texts of which it was not known what linking comes to. */
  readonly unknown: number;
}

function linkAll(surveyed: Survey, recalled: ReadonlyMap<Note, LinkedOnce> = new Map<Note, LinkedOnce>()): LinkedAll {
  const { notes, resolve, drafts, concepts } = surveyed;
  const draftOf = draftIn(drafts);
  const linkFaults = new Map<Note, readonly Diagnostic[]>();
  const linked = new Map<Note, LinkedDraft>();
  const ties = new Map<Note, Ties>();
  let unknown = 0;
  for (const note of notes) {
    const draft = draftOf(note);
    const before = recalled.get(note);
    const isKnown = before?.digest === draft.digest;
    if (!isKnown) unknown += 1;
    if (isKnown && before.outcome === 'plain') {
      linked.set(note, linkLater(note, draft, resolve));
      ties.set(note, before.ties);
      continue;
    }
    const text = linkNote(note, draft, { resolve, linkFaults });
    // Names may be taken out of other headings of it than before, and out of links to these in any text.
    const mayVeilOthers = before !== undefined && !isKnown && (text.isVeiled || before.outcome === 'veiled');
    if (mayVeilOthers) return linkAll(surveyed);
    linked.set(note, text);
  }
  // Headings that name something private are called otherwise now, by those too who link to them.
  const veiledHeading = veiledHeadingIn(linked);
  const texts = [...linked.values()].filter(({ note }) => !ties.has(note));
  const anyVeiled = texts.some(({ veiledHeadings }) => veiledHeadings.size > 0);
  for (const { note, targets } of anyVeiled ? texts : []) {
    if (targets.some((target) => target?.kind === 'note' && veiledHeading(target) !== undefined))
      linked.set(note, linkDraft(note, draftOf(note), resolve, undefined, veiledHeading));
  }
  for (const [note, text] of linked) if (!ties.has(note)) ties.set(note, tiesIn(text, concepts));
  return { linked, ties, linkFaults, unknown };
}

function outcomes({ notes, drafts }: Survey, { linked, ties, linkFaults }: Links): LinkedOnce[] {
  const draftOf = draftIn(drafts);
  return notes.map((note) => {
    const isVeiled = ofNote(note, linked).isVeiled;
    const outcome = isVeiled ? 'veiled' : linkFaults.has(note) ? 'faulty' : 'plain';
    return { digest: draftOf(note).digest, outcome, ties: ofNote(note, ties) };
  });
}

function ofNote<Value>(note: Note, values: ReadonlyMap<Note, Value>): Value {
  const value = values.get(note);
  if (value === undefined) throw new RangeError(`Not a public note: ${note.id}`);
  return value;
}

/**
 * The web after notes were written in where others see nothing of it: `parts` has their new drafts. `undefined` where a name
 * of something private is taken out of one of them, which others may come to see.
 */
export function reweave(before: Web, written: readonly Note[], parts: WeaveParts): Web | undefined {
  const { resolve, drafts } = parts.surveyed;
  const linkFaults = new Map(before.linkFaults);
  const linked = new Map(before.linked);
  const ties = new Map(before.ties);
  for (const note of written) {
    const draft = draftIn(drafts)(note);
    const text = linkNote(note, draft, { resolve, linkFaults }, veiledHeadingIn(before.linked));
    if (text.draft !== draft) return undefined;
    linked.set(note, text);
    ties.set(note, tiesIn(text, parts.surveyed.concepts));
  }
  const rewritten = new Set(written);
  const fragments = new Map([...before.fragments].filter(([, { note }]) => !rewritten.has(note)));
  return webOf({ linked, ties, linkFaults, fragments }, parts);
}

interface Linking {
  readonly resolve: Resolve;
  readonly linkFaults: Map<Note, readonly Diagnostic[]>;
}

/** Links a note and keeps the faults of its links, each once. */
function linkNote(
  note: Note,
  draft: Draft,
  { resolve, linkFaults }: Linking,
  veiledHeading?: VeiledHeading,
): LinkedDraft {
  const faults = new Map<string, Diagnostic>();
  const report = onceIn(faults);
  const text = linkDraft(note, draft, resolve, report, veiledHeading);
  if (faults.size > 0) linkFaults.set(note, [...faults.values()]);
  else linkFaults.delete(note);
  return text;
}

/** Takes one fault of each kind for each place. */
function onceIn(faults: Map<string, Diagnostic>): (fault: Diagnostic) => void {
  return (fault) => {
    const key = [fault.file, fault.line, fault.column, fault.code].join('\n');
    if (!faults.has(key)) faults.set(key, fault);
  };
}

function veiledHeadingIn(linked: ReadonlyMap<Note, LinkedDraft>): VeiledHeading {
  return ({ face, anchor }) => {
    const text = anchor?.kind === 'heading' ? linked.get(face) : undefined;
    return anchor?.kind === 'heading' && text?.veiledHeadings.has(anchor.index) === true
      ? text.draft.headings[anchor.index]?.text
      : undefined;
  };
}

/** Finds what is embedded where, once all is linked. */
function webOf(
  { linked, ties, linkFaults, fragments }: Links & { readonly fragments: Map<string, LinkedDraft> },
  { surveyed: { resolve, drafts }, textOf, fragment }: WeaveParts,
): Web {
  const draftOf = draftIn(drafts);
  const veiledHeading = veiledHeadingIn(linked);
  const linkedOf = (note: Note): LinkedDraft => ofNote(note, linked);
  const tiesOf = (note: Note): Ties => ofNote(note, ties);
  const fragmentOf = (note: Note, start: number, end: number): LinkedDraft => {
    const key = `${note.id}\n${start}\n${end}`;
    const known = fragments.get(key);
    if (known !== undefined) return known;
    const made = linkDraft(note, fragment(note, start, end), resolve, undefined, veiledHeading);
    fragments.set(key, made);
    return made;
  };
  const partOf: PartOf = ({ face, anchor }) => {
    if (anchor === undefined) return linkedOf(face);
    const place = anchorPlace(draftOf(face), anchor);
    return place && fragmentOf(face, place.start, place.end);
  };
  const embedFaults = new Map<string, Diagnostic>();
  const report = onceIn(embedFaults);
  const told = new Map<EmbedSlot, Set<Code>>();
  const tell: TellOnce = (slot, code, make) => {
    const codes = told.get(slot) ?? new Set();
    if (codes.has(code)) return;
    told.set(slot, codes.add(code));
    report(make());
  };
  const textsWith: Web['textsWith'] = (held) =>
    [...linked.values()].filter(({ note }) => tiesOf(note).holds.includes(held));
  for (const text of textsWith('embed')) planEmbeds(text, { partOf, textOf }, tell);
  const diagnostics = [...[...linkFaults.values()].flat(), ...embedFaults.values()];
  return { ...{ linked, linkedOf, ties, tiesOf, textsWith, partOf, fragments }, linkFaults, diagnostics };
}
