import type { Diagnostic } from '#diagnostics';
import type { Lang } from '#naming';
import { checkMarkup } from './faults/check-markup.ts';
import { checkSettings } from './faults/check-settings.ts';
import { prepareSource } from './faults/prepared-source.ts';
import { reportError } from './faults/report-error.ts';
import { type DiagramPlace, reporterAt } from './faults/reporter.ts';
import { schemesFor } from './colour/schemes.ts';
import { finish, type Picture } from './finish/finish.ts';
import { engageArtist } from './mermaid/artist.ts';
import { LIMITS } from './mermaid/configuration.ts';
import { measureWith } from './text/measure.ts';
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
  const measure = measureWith(font);
  const artist = await engageArtist(measure, theme);
  const schemes = schemesFor(theme);
  return { draw };

  async function draw(source: string, { file, line, column, lang }: DrawOptions): Promise<Drawing> {
    const reporter = reporterAt({ file, line, column });
    const failed = (): Drawing => ({ picture: undefined, diagnostics: reporter.found });
    // Mermaid would draw a picture that says so, in silence.
    if (source.length > LIMITS.length) {
      reporter.report('diagram-too-large', 1, 1, { what: 'length', limit: LIMITS.length });
      return failed();
    }
    const prepared = prepareSource(source);
    checkSettings(prepared, reporter);
    checkMarkup(prepared, reporter);
    try {
      const picture = await artist.sketch(prepared.text, (sketch) =>
        finish(sketch, { source, lang, schemes, measure }),
      );
      return { picture, diagnostics: reporter.found };
    } catch (thrown) {
      reportError(thrown, prepared, reporter);
      return failed();
    }
  }
}
