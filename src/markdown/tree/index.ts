export { elementsOf, type MadeElements } from './elements-of.ts';
export type { FootnoteTexts } from './making.ts';
export { type MarkdownContent, type MarkdownParent, type MarkdownRoot, markdownTree } from './markdown-tree.ts';
export { seeNodes } from './see-nodes.ts';
export { type MarkdownShaper, shapeTree } from './shape-tree.ts';
export { type OpenTree, openTree, type TreeChanges } from './tree-changes.ts';
