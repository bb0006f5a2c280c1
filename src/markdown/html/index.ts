export { authorHtml } from './author-html.ts';
export { safeTree } from './safe-tree.ts';
