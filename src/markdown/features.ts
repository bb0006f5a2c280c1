import type { Features } from 'satteri';
import { textsFor } from '#i18n';
import { ANCHOR } from './draft.ts';
import type { DraftContext } from './transform.ts';

/**
 * The constructs that the parser knows by itself. `directive` stays off: it swallows prose such as `nginx:latest`. The
 * vault has read the frontmatter.
 */
export const FEATURES = {
  gfm: true,
  frontmatter: false,
  math: true,
  wikilinks: true,
  headingAttributes: true,
  definitionList: true,
  rawHtml: true,
} as const satisfies Features;

/** The same with the texts of a note's language, and without the parsing of HTML where there is none. */
export function featuresFor({ lang, text }: Pick<DraftContext, 'lang' | 'text'>): Features {
  const texts = textsFor(lang).text;
  return {
    ...FEATURES,
    gfm: {
      footnotes: {
        clobberPrefix: ANCHOR,
        label: texts.footnotes,
        // Without a number of its own: the name of a link must hold its text (WCAG 2.5.3).
        backContent: () => '↩',
        backLabel: (number, time) => texts.footnoteBack(number) + (time > 1 ? ` (${time})` : ''),
      },
    },
    // `==highlights==` become HTML on the way.
    rawHtml: text.includes('<') || text.includes('=='),
  };
}
