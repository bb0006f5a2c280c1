import { createRequire } from 'node:module';
import type { Flavour } from '#naming';
import type { Note } from '#vault';
import { once } from '../once.ts';
import type * as Blog from './blog/index.ts';
import { whereBlogIs } from './blog/where-blog-is.ts';
import type * as Hugo from './hugo/index.ts';
import type * as Jekyll from './jekyll/index.ts';
import type * as Notion from './notion/index.ts';
import { obsidianRewrites } from './obsidian/index.ts';
import type * as Plain from './plain/index.ts';
import type { Rewrite } from './rewrite.ts';

// A flavour comes with the first note of it: a vault has one, seldom two, and to load them all takes longer than to draft ten.
const load = createRequire(import.meta.url);
const blog = once(() => load('./blog/index.ts') as typeof Blog);
const hugo = once(() => load('./hugo/index.ts') as typeof Hugo);
const jekyll = once(() => load('./jekyll/index.ts') as typeof Jekyll);
const notion = once(() => load('./notion/index.ts') as typeof Notion);
const plain = once(() => load('./plain/index.ts') as typeof Plain);

/** The rewrites of a note in their order; each sees what the one before it has left. */
export function rewritesOf({ format, flavour }: Note): readonly Rewrite[] {
  // A page is HTML and plain text is text, whatever wrote them.
  if (format === 'html') return blogRewrites();
  if (format === 'text') return [blog().blogFoot, plain().plainNote];
  // HTML of a blog may stand in a note of any flavour.
  return flavour === 'blog' ? blogRewrites() : [...REWRITES[flavour](), ...STRAY_BLOG];
}

/** The rewrites of blogs in their order. */
const BLOG = ['placeholders', 'htmlPage', 'pastedHtml', 'editorComments', 'blogFoot'] as const;

function blogRewrites(): readonly Rewrite[] {
  return BLOG.map((name) => blog()[name]);
}

const STRAY_BLOG = BLOG.map((name) => whereBlogIs((text, scene) => blog()[name](text, scene)));

const REWRITES: Readonly<Record<Exclude<Flavour, 'blog'>, () => readonly Rewrite[]>> = {
  markdown: () => obsidianRewrites,
  obsidian: () => obsidianRewrites,
  jekyll: () => jekyll().jekyllRewrites,
  hugo: () => hugo().hugoRewrites,
  notion: () => notion().notionRewrites,
};
