import { codeBlocks } from './code/index.ts';
import { authorHtml, safeTree } from './html/index.ts';
import { math } from './math/index.ts';
import { blocks } from './syntax/blocks.ts';
import { callouts } from './syntax/callouts.ts';
import { embeds } from './syntax/embeds.ts';
import { emptyHeaders } from './syntax/empty-headers.ts';
import { footnoteMarkup, footnotes } from './syntax/footnotes.ts';
import { headingSpaces } from './syntax/heading-spaces.ts';
import { headings } from './syntax/headings.ts';
import { htmlComments } from './syntax/html-comments.ts';
import { images } from './syntax/images.ts';
import { links } from './syntax/links.ts';
import { marks } from './syntax/marks.ts';
import { measure } from './syntax/measure.ts';
import { spellings } from './syntax/spellings.ts';
import { strikes } from './syntax/strikes.ts';
import { summary } from './syntax/summary.ts';
import { tables } from './syntax/tables.ts';
import { tags } from './syntax/tags.ts';
import { tasks } from './syntax/tasks.ts';
import { terms } from './syntax/terms.ts';
import type { Transforms } from './transform.ts';

/**
 * The transforms in their order. Of those that go through the HTML tree the sanitiser is the first, after what vouches for the
 * parser's own markup.
 */
export const transforms: Transforms = {
  shaping: [footnoteMarkup, safeTree, strikes, tags, footnotes, marks, blocks, callouts, tasks, embeds],
  reading: [
    measure,
    headings,
    headingSpaces,
    summary,
    images,
    links,
    htmlComments,
    tables,
    emptyHeaders,
    spellings,
    terms,
  ],
  drawing: [authorHtml, math, codeBlocks],
};

/** The same for who asks what a note says and names, and never shows it: to draw formulas and code takes most of the time. */
export const undrawn: Transforms = { ...transforms, drawing: [authorHtml] };
