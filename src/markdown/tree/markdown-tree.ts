import { type Custom, type Features, markdownToMdast, type MdastNode, mdxToMdast } from 'satteri';
import type { NoteFormat } from '#vault';

export type MarkdownRoot = Extract<MdastNode, { type: 'root' }>;
export type MarkdownParent = Readonly<Extract<MdastNode, { children: unknown }>>;
/** A node of the parser's types, or of one that a transform has made up. */
export type MarkdownContent = MdastNode | Custom;

/**
 * Parses Markdown, or MDX, into a tree of plain objects with positions. The parser offers to keep the tree to itself and to
 * hand it over node by node; to have all of it at once and to go through it ourselves takes a fraction of the time.
 *
 * Throws an `Error` on what is no MDX.
 */
export function markdownTree(text: string, features: Features, format: NoteFormat): MarkdownRoot {
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  const root = parse(text, { features, position: true });
  if (root.type !== 'root') throw new TypeError(`The parser has made a tree of a ${root.type}.`);
  return root;
}
