import type { Flavour } from '#naming';
import { blogRewrites } from './blog/index.ts';
import { hugoRewrites } from './hugo/index.ts';
import { jekyllRewrites } from './jekyll/index.ts';
import { notionRewrites } from './notion/index.ts';
import { obsidianRewrites } from './obsidian/index.ts';
import type { Rewrite } from './rewrite.ts';

/** The rewrites of each flavour in their order; each sees what the one before it has left. */
export const REWRITES: Readonly<Record<Flavour, readonly Rewrite[]>> = {
  markdown: obsidianRewrites,
  obsidian: obsidianRewrites,
  jekyll: jekyllRewrites,
  hugo: hugoRewrites,
  notion: notionRewrites,
  blog: blogRewrites,
};
