import type { Features } from 'satteri';
import { textsFor } from '#i18n';
import type { Lang } from '#naming';
import { ANCHOR } from './draft.ts';

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

/** The same with the texts of a language. */
export function featuresFor(lang: Lang): Features {
  const { text } = textsFor(lang);
  return {
    ...FEATURES,
    gfm: {
      footnotes: { clobberPrefix: ANCHOR, label: text.footnotes, backLabel: (number) => text.footnoteBack(number) },
    },
  };
}
