import { checkMarkup } from './faults/check-markup.ts';
import { checkSettings } from './faults/check-settings.ts';
import { prepareSource } from './source/prepared-source.ts';
import { reportError } from './faults/report-error.ts';
import { reporterAt } from './faults/reporter.ts';
import { schemesFor } from './colour/schemes.ts';
import { finish } from './finish/finish.ts';
import { takeLinks } from './links/take-links.ts';
import { engageArtist } from './mermaid/artist.ts';
import { LIMITS } from './mermaid/configuration.ts';
import { withoutPrivate } from './source/legible.ts';
import { withStandIns } from './source/stand-ins.ts';
import type { Drawing, DrawOptions, Studio } from './studio.ts';
import { measureWith } from './text/measure.ts';
import type { DiagramTheme } from './theme.ts';

/** What `openStudio` promises. */
export async function furnishStudio(font: Uint8Array, theme: DiagramTheme): Promise<Studio> {
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
    const prepared = prepareSource(withoutPrivate(source));
    checkSettings(prepared, reporter);
    checkMarkup(prepared, reporter);
    const { lines, links } = takeLinks(prepared.body, reporter);
    try {
      const picture = await artist.sketch(prepared.settings + withStandIns(lines.join('\n')), (sketch) =>
        finish(sketch, { lang, schemes, measure, links }),
      );
      return { picture, diagnostics: reporter.found };
    } catch (thrown) {
      reportError(thrown, prepared, reporter);
      return failed();
    }
  }
}
