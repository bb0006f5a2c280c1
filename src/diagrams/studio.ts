import type { Diagnostic } from '#diagnostics';
import type { Lang } from '#naming';
import type { DiagramPlace } from './faults/reporter.ts';
import type { Picture } from './picture/picture.ts';
import { type DiagramTheme, SITE_COLOURS } from './theme.ts';

export interface StudioOptions {
  /** The font in which the page shows diagrams: variable in weight, in the sfnt container. */
  readonly font: Uint8Array;
  /** Colours of the page; those of Madang's own unless given. */
  readonly theme?: DiagramTheme;
}

export interface DrawOptions extends DiagramPlace {
  /** Language of the note, in which the picture is described. */
  readonly lang: Lang;
}

/** A picture, or the reason why there is none. */
export interface Drawing {
  /** `undefined` where the diagram cannot be drawn; then there is a diagnostic of severity `error`. */
  readonly picture: Picture | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Draws diagrams one after the other, and stays open for all of a site. */
export interface Studio {
  /** Draws a diagram of Mermaid. The same source and options give the same bytes, whatever was drawn before. */
  draw(source: string, options: DrawOptions): Promise<Drawing>;
}

/**
 * Opens a studio, which takes a second. It puts `document`, `window` and what else Mermaid looks for into the global scope and
 * seeds `Math.random` while it draws, so it wants a thread of its own.
 */
export async function openStudio({ font, theme = SITE_COLOURS }: StudioOptions): Promise<Studio> {
  // Loaded now: who only shows pictures needs neither a document nor a shaper.
  const { furnishStudio } = await import('./furnish-studio.ts');
  return furnishStudio(font, theme);
}
