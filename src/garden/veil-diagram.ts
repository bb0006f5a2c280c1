import { diagramLinks } from '#diagrams';
import type { DiagramSlot, Slot } from '#markdown';
import type { Note } from '#vault';
import { hidesName, neutralName, repeatsName } from './hidden-names.ts';
import type { Target } from './target.ts';

/** A text with its slots and what they lead to. */
export interface LinkedSlots {
  readonly note: Note;
  readonly slots: readonly Slot[];
  readonly targets: readonly (Target | undefined)[];
}

/**
 * A diagram without the names of what is private: where it shows one, something else is drawn, and no link. What only leads
 * somewhere (`click`) shows no name and stays.
 */
export function veilDiagram(diagram: DiagramSlot, { note, slots, targets }: LinkedSlots): DiagramSlot {
  if (!diagram.links.some((index) => hidesName(targets[index]))) return diagram;
  const lines = diagram.source.split('\n');
  const links: number[] = [];
  // From the last to the first, so that the columns of those before stay what they are.
  for (const [at, link] of [...diagramLinks(diagram.source).entries()].reverse()) {
    const index = diagram.links[at];
    if (index === undefined) continue;
    const [slot, target] = [slots[index], targets[index]];
    const line = lines[link.line - 1] ?? '';
    const [written] = /^\[\[[^\]]*\]\]/.exec(line.slice(link.column - 1)) ?? [];
    if (slot?.kind !== 'link' || !hidesName(target) || written === undefined || link.node !== undefined) {
      links.unshift(index);
      continue;
    }
    const isOwn = slot.labelled && !repeatsName(link.label, slot.target, target);
    const shown = isOwn ? link.label : neutralName(note, target);
    lines[link.line - 1] = line.slice(0, link.column - 1) + shown + line.slice(link.column - 1 + written.length);
  }
  return { ...diagram, source: lines.join('\n'), links };
}

/** The source of a diagram as it may be shown itself: without the names that it only leads to, too. */
export function veiledSource({ source, links }: DiagramSlot, { note, targets }: Omit<LinkedSlots, 'slots'>): string {
  const lines = source.split('\n');
  for (const [at, { line, column }] of [...diagramLinks(source).entries()].reverse()) {
    const target = targets[links[at] ?? -1];
    if (!hidesName(target)) continue;
    const text = lines[line - 1] ?? '';
    const behind = text.slice(column - 1).replace(/^(?:\[\[[^\]]*\]\]|[^"]*)/, neutralName(note, target));
    lines[line - 1] = text.slice(0, column - 1) + behind;
  }
  return lines.join('\n');
}
