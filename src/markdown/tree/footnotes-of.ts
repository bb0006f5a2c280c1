import type { MdastNode } from 'satteri';
import type { MarkdownRoot } from './markdown-tree.ts';

type Reference = Extract<MdastNode, { type: 'footnoteReference' }>;
type Definition = Extract<MdastNode, { type: 'footnoteDefinition' }>;

/** The footnotes of a text that are referred to. */
export interface Footnotes {
  /** In the order in which they are first referred to. */
  readonly used: readonly Footnote[];
  /** By the names of their references. */
  readonly byName: ReadonlyMap<string, Footnote>;
  /** How many times a reference has been preceded by others to the same footnote, itself counted. */
  readonly times: ReadonlyMap<Reference, number>;
}

export interface Footnote {
  readonly definition: Definition;
  /** From 1. */
  readonly number: number;
  /** How many references there are to it. */
  readonly references: number;
}

const NONE: Footnotes = { used: [], byName: new Map(), times: new Map() };

/**
 * Numbers the footnotes of a text as GitHub does: in the order of the text, those that only footnotes refer to after them. Of
 * several with one name the first counts.
 */
export function footnotesOf(root: MarkdownRoot, definitions: readonly Definition[]): Footnotes {
  if (definitions.length === 0) return NONE;
  const defined = new Map<string, Definition>();
  for (const definition of definitions) {
    if (!defined.has(definition.identifier)) defined.set(definition.identifier, definition);
  }
  const byName = new Map<string, Footnote & { references: number }>();
  const times = new Map<Reference, number>();
  const used: (Footnote & { references: number })[] = [];
  const read = (references: readonly Reference[]): void => {
    for (const reference of references) {
      const definition = defined.get(reference.identifier);
      if (definition === undefined) continue;
      let note = byName.get(reference.identifier);
      if (note === undefined) {
        note = { definition, number: used.length + 1, references: 0 };
        byName.set(reference.identifier, note);
        used.push(note);
      }
      note.references += 1;
      times.set(reference, note.references);
    }
  };
  read(referencesIn(root));
  // There may be more of them while they are read.
  for (const { definition } of used) read(referencesIn(definition));
  return { used, byName, times };
}

/** The references in a node, but for those in footnotes inside of it. */
function referencesIn(node: MarkdownRoot | Definition): Reference[] {
  const found: Reference[] = [];
  // Steps rather than recursion: the nesting of a note has no bounds, that of calls has.
  const steps: MdastNode[] = node.children.toReversed();
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step.type === 'footnoteReference') found.push(step);
    else if ('children' in step && (node.type !== 'root' || step.type !== 'footnoteDefinition'))
      for (let index = step.children.length - 1; index >= 0; index -= 1) {
        const child = step.children[index];
        if (child !== undefined) steps.push(child);
      }
  }
  return found;
}
