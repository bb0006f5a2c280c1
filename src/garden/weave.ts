import type { Code, Diagnostic } from '#diagnostics';
import type { Draft, EmbedSlot } from '#markdown';
import type { Note } from '#vault';
import { planEmbeds, type PartOf, type TellOnce } from './embed-plan.ts';
import type { FileTexts } from './file-texts.ts';
import type { Seeds } from './garden.ts';
import { linkDraft, type LinkedDraft, type VeiledHeading } from './linked-draft.ts';
import type { Survey } from './survey.ts';
import type { NoteTarget } from './target.ts';

/** All public notes with their links led to what they mean. */
export interface Web {
  readonly linked: ReadonlyMap<Note, LinkedDraft>;
  readonly linkedOf: (note: Note) => LinkedDraft;
  readonly partOf: PartOf;
  /** Faults of links, images and embeds. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Links every public note, each slot once, and finds embeds that go in a circle or too far. */
export function weave(seeds: Seeds, { notes, resolve, draftOf }: Survey, textOf: FileTexts): Web {
  const diagnostics = new Map<string, Diagnostic>();
  const report = (diagnostic: Diagnostic): void => {
    const { file, line, column, code } = diagnostic;
    const key = [file, line, column, code].join('\n');
    if (!diagnostics.has(key)) diagnostics.set(key, diagnostic);
  };
  const linked = new Map(notes.map((note) => [note, linkDraft(note, draftOf(note), resolve, report)]));
  // Headings that name something private are called otherwise now, by those too who link to them.
  const veiledHeading: VeiledHeading = ({ face, anchor }) => {
    const text = anchor?.kind === 'heading' ? linked.get(face) : undefined;
    return anchor?.kind === 'heading' && text?.veiledHeadings.has(anchor.index) === true
      ? text.draft.headings[anchor.index]?.text
      : undefined;
  };
  const anyVeiled = [...linked.values()].some(({ veiledHeadings }) => veiledHeadings.size > 0);
  for (const { note, targets } of anyVeiled ? [...linked.values()] : []) {
    if (targets.some((target) => target?.kind === 'note' && veiledHeading(target) !== undefined))
      linked.set(note, linkDraft(note, draftOf(note), resolve, undefined, veiledHeading));
  }
  const linkedOf = (note: Note): LinkedDraft => {
    const found = linked.get(note);
    if (found === undefined) throw new RangeError(`Not a public note: ${note.id}`);
    return found;
  };

  const fragments = new Map<string, LinkedDraft>();
  const fragmentOf = (note: Note, start: number, end: number): LinkedDraft => {
    const key = `${note.id}\n${start}\n${end}`;
    const known = fragments.get(key);
    if (known !== undefined) return known;
    const made = linkDraft(note, seeds.fragment(note, start, end), resolve, undefined, veiledHeading);
    fragments.set(key, made);
    return made;
  };
  const partOf: PartOf = ({ face, anchor }) => {
    if (anchor === undefined) return linkedOf(face);
    const place = placeOf(draftOf(face), anchor);
    return place && fragmentOf(face, place.start, place.end);
  };
  const told = new Map<EmbedSlot, Set<Code>>();
  const tell: TellOnce = (slot, code, make) => {
    const codes = told.get(slot) ?? new Set();
    if (codes.has(code)) return;
    told.set(slot, codes.add(code));
    report(make());
  };
  for (const text of linked.values()) planEmbeds(text, { partOf, textOf }, tell);
  return { linked, linkedOf, partOf, diagnostics: [...diagnostics.values()] };
}

/** Where the source of a section or block stands. */
function placeOf(
  { headings, blocks }: Draft,
  anchor: NonNullable<NoteTarget['anchor']>,
): { readonly start: number; readonly end: number } | undefined {
  switch (anchor.kind) {
    case 'heading':
      return headings[anchor.index];
    case 'block':
      return blocks.find(({ id }) => id === anchor.id);
    case 'id':
    case 'missing':
      return undefined;
  }
}
