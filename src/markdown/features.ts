import type { Features } from 'satteri';

/**
 * The constructs that the parser knows by itself. `directive` stays off: it swallows prose such as `nginx:latest`. The
 * vault has read the frontmatter. The HTML that stands in Markdown is parsed when transforms have seen it.
 */
export const FEATURES = {
  gfm: true,
  frontmatter: false,
  math: true,
  wikilinks: true,
  headingAttributes: true,
  definitionList: true,
  rawHtml: false,
} as const satisfies Features;
