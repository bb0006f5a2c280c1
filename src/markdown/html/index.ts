export { authorHtml } from './author-html.ts';
export { safeTree } from './safe-tree.ts';
export { judgeAttribute } from './attributes.ts';
export { treatmentOf } from './elements.ts';
