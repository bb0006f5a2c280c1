import type { Diagnostic, Place } from '#diagnostics';
import type { Lang } from '#naming';
import type { HastPluginDefinition, MdastPluginDefinition } from 'satteri';
import type { Slot } from './draft.ts';

/**
 * One step from Markdown to HTML. A transform is made anew for each note and talks to the others only through the tree
 * and its context. Its `mdast` part sees the Markdown tree, its `hast` part the HTML tree after it.
 */
export interface Transform {
  readonly name: string;
  readonly mdast?: MdastPluginDefinition;
  readonly hast?: HastPluginDefinition;
}

/** What a transform may do beside changing the tree. */
export interface DraftContext {
  readonly lang: Lang;
  /** Adds a slot; returns the marker that stands for it in the HTML. */
  slot(slot: Slot): string;
  report(diagnostic: Diagnostic): void;
  /** The place in the note of an offset in the text that was parsed (a node's `position.start.offset`). */
  placeOf(offset: number): Place;
  /** The text that was parsed, from one offset to another. */
  slice(start: number, end: number): string;
}

export type TransformFactory = (context: DraftContext) => Transform;
