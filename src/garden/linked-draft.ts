import { completeDraft, type DiagramSlot, type Draft, type Slot } from '#markdown';
import { digestOf } from '#naming';
import type { Note } from '#vault';
import { getOrAdd } from './get-or-add.ts';
import { hiddenHeading, hiddenNames, hidesName, neutralName, repeatsName } from './hidden-names.ts';
import { looseInHtml, looseInText, replaceLoose } from './loose-links.ts';
import { privateLabels } from './private-labels.ts';
import { once } from './once.ts';
import type { Report, Resolve } from './resolver.ts';
import type { NoteTarget, Target } from './target.ts';
import { titleLinks } from './title-links.ts';
import { type HiddenName, type Veil, type VeiledDraft, veilDraft, veilOf } from './veil.ts';
import { veilDiagram } from './veil-diagram.ts';
import { writtenLabel } from './written-label.ts';

/** A note's text, or a part of it, with every slot led to its target. */
export interface LinkedDraft extends VeiledDraft {
  readonly note: Note;
  /** What each slot leads to; `undefined` for tags and labels. */
  readonly targets: readonly (Target | undefined)[];
  /** The same of one slot, for who asks for few. */
  readonly targetAt: (index: number) => Target | undefined;
  /** Makes plain texts that were made of this one (sentences) fit to be shown. */
  readonly veil: Veil;
  /** Makes the fields of the frontmatter fit to be shown, in which brackets make no link. */
  readonly veilField: Veil;
  /** Whether anything may have been taken out of it; the draft's digest tells of its HTML alone then. */
  readonly isVeiled: boolean;
}

/** What the heading that a link leads to is called, where it is not called as its author did. */
export type VeiledHeading = (target: NoteTarget) => string | undefined;

const asItIs: Veil = (text) => text;
const UNVEILED = { veil: asItIs, veilField: asItIs, veiledHeadings: new Set<number>(), isVeiled: false } as const;

/**
 * Leads every slot of a draft to its target and takes the names of what is private out of it. The HTML is read only where
 * there may be such names; otherwise the draft stays as it is.
 */
export function linkDraft(
  note: Note,
  draft: Draft,
  resolve: Resolve,
  report?: Report,
  veiledHeading?: VeiledHeading,
): LinkedDraft {
  const targets = draft.slots.map((slot) => resolve(note, slot, report));
  const inTitle = (draft.title === undefined ? [] : titleLinks(note)).flatMap((slot) =>
    hiddenNames(slot, resolve(note, slot, report), '', note),
  );
  const loose = mayHoldLoose(note, draft) ? looseNames(note, draft, resolve) : [];
  const isNamed = (target: Target | undefined): boolean =>
    (target?.kind === 'note' && veiledHeading?.(target) !== undefined) || hidesName(target);
  if (inTitle.length === 0 && loose.length === 0 && !targets.some(isNamed))
    return { note, targets, targetAt: (index) => targets[index], draft, ...UNVEILED };

  const labels = privateLabels(draft, targets, note);
  const ofSlots = draft.slots.map((slot, index) => {
    const target = targets[index];
    const heading = target?.kind === 'note' ? veiledHeading?.(target) : undefined;
    if (heading !== undefined && slot.kind === 'link' && !slot.labelled) return hiddenHeading(slot, heading, note);
    return hiddenNames(slot, target, labels.textOf(index), note);
  });
  const hidden = [...ofSlots.flat(), ...inTitle, ...loose];
  const veil = veilOf(hidden);
  const veilField = veilOf(loose);
  const html = replaceLoose(labels.html, new Map(loose.map(({ name, shown }) => [name, shown])));
  const slots = draft.slots.map((slot, index) =>
    slot.kind === 'diagram'
      ? veilDiagram(slot, { note, slots: draft.slots, targets })
      : veilSlot(slot, (ofSlots[index]?.length ?? 0) > 0, { veil, veilField }),
  );
  const { draft: veiled, veiledHeadings } = veilDraft(
    { ...draft, html, slots },
    { hidden, veil, veilField, inSlot: (index) => (ofSlots[index]?.length ?? 0) > 0, inTitle: inTitle.length > 0 },
  );
  // What is private elsewhere has a say in this text now; the text itself says all of it.
  const shown = completeDraft({ ...veiled, digest: digestOf(veiled.html) });
  return {
    note,
    targets,
    targetAt: (index) => targets[index],
    veil,
    veilField,
    draft: shown,
    veiledHeadings,
    isVeiled: true,
  };
}

/** A draft from which linking is known to take nothing: its slots are led to their targets when these are asked for. */
export function linkLater(note: Note, draft: Draft, resolve: Resolve): LinkedDraft {
  const known = new Map<number, Target | undefined>();
  const targetAt = (index: number): Target | undefined => {
    const slot = draft.slots[index];
    return slot && getOrAdd(known, index, () => resolve(note, slot));
  };
  const targets = once(() => draft.slots.map((_, index) => targetAt(index)));
  return {
    ...{ note, draft, targetAt, ...UNVEILED },
    get targets() {
      return targets();
    },
  };
}

/** Whether brackets of which no link was made may stand anywhere in a note. */
function mayHoldLoose({ frontmatter: { title = '', description = '' } }: Note, { hasBrackets }: Draft): boolean {
  return hasBrackets || title.includes('[') || description.includes('[');
}

/** A slot whose own texts name nothing private. */
function veilSlot(
  slot: Exclude<Slot, DiagramSlot>,
  hidesName: boolean,
  { veil, veilField }: Pick<LinkedDraft, 'veil' | 'veilField'>,
): Slot {
  switch (slot.kind) {
    case 'image':
      return { ...slot, alt: hidesName ? '' : veilField(slot.alt), ...veiledTitle(slot, veilField) };
    case 'link':
      return { ...slot, sentence: veil(slot.sentence), ...veiledTitle(slot, veilField) };
    case 'code':
      return { ...slot, source: veilField(slot.source) };
    case 'lab':
      return { ...slot, manifests: veilField(slot.manifests) };
    case 'label':
    case 'embed':
    case 'tag':
    case 'term':
      return slot;
  }
}

function veiledTitle({ title }: { readonly title?: string }, veilField: Veil): { title?: string } {
  return title === undefined ? {} : { title: veilField(title) };
}

/** The texts that a slot carries by itself. */
function textsOf(slot: Slot): (string | undefined)[] {
  if (slot.kind === 'code') return [slot.source];
  return [
    slot.kind === 'image' ? slot.alt : undefined,
    slot.kind === 'image' || slot.kind === 'link' ? slot.title : undefined,
  ];
}

/** Names in brackets of which no link was made. */
function looseNames(note: Note, { html, title, summary, slots }: Draft, resolve: Resolve): HiddenName[] {
  const fields = [note.frontmatter.title, note.frontmatter.description, title, summary, ...slots.flatMap(textsOf)];
  const found = [...looseInHtml(html), ...fields.flatMap((text) => looseInText(text ?? ''))];
  return found.flatMap(({ written, syntax, target, label }) => {
    const place = { file: note.id, line: 1, column: 1 };
    const meant = resolve(note, { kind: 'link', syntax, target, labelled: false, place, sentence: '' });
    if (meant === undefined || !hidesName(meant)) return [];
    return {
      name: written,
      shown: label === '' || repeatsName(label, target, meant) ? neutralName(note, meant) : label,
      insideWords: true,
    };
  });
}

/** The text of the link in slot `index`, which has no label of its own. */
export function labelOf(
  { note, draft, targets, veil }: LinkedDraft,
  index: number,
  titleOf: (note: Note) => string,
): string {
  const slot = draft.slots[index];
  const target = targets[index];
  if (slot?.kind !== 'link') return '';
  if (target?.kind === 'private') return neutralName(note, target);
  if (target?.kind === 'external') return target.href;
  const title = (): string => (target?.kind === 'note' ? titleOf(target.face) : '');
  if (target?.kind === 'note' && target.privateNames.length > 0) return title();
  const written = (): string => writtenLabel(slot.target) ?? '';
  // A wikilink is part of its sentence as it is written; the path of a Markdown link without a text is not.
  const names = slot.syntax === 'wiki' ? [written, title] : [title, written];
  for (const nameOf of names) {
    const name = nameOf();
    if (name !== '') return veil(name);
  }
  return veil(slot.target);
}
