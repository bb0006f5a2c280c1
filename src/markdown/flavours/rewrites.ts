import type { Flavour } from '#naming';
import type { Note } from '#vault';
import { blogFoot, blogRewrites, whereBlogIs } from './blog/index.ts';
import { hugoRewrites } from './hugo/index.ts';
import { jekyllRewrites } from './jekyll/index.ts';
import { notionRewrites } from './notion/index.ts';
import { obsidianRewrites } from './obsidian/index.ts';
import { plainNote } from './plain/index.ts';
import type { Rewrite } from './rewrite.ts';

/** The rewrites of a note in their order; each sees what the one before it has left. */
export function rewritesOf({ format, flavour }: Note): readonly Rewrite[] {
  // A page is HTML and plain text is text, whatever wrote them.
  if (format === 'html') return blogRewrites;
  if (format === 'text') return PLAIN;
  // HTML of a blog may stand in a note of any flavour.
  return flavour === 'blog' ? blogRewrites : [...REWRITES[flavour], ...blogRewrites.map(whereBlogIs)];
}

const PLAIN: readonly Rewrite[] = [blogFoot, plainNote];

const REWRITES: Readonly<Record<Flavour, readonly Rewrite[]>> = {
  markdown: obsidianRewrites,
  obsidian: obsidianRewrites,
  jekyll: jekyllRewrites,
  hugo: hugoRewrites,
  notion: notionRewrites,
  blog: blogRewrites,
};
