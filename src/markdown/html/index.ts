export { authorHtml } from './author-html.ts';
export { safeTree } from './safe-tree.ts';
export { isOfPages, judgeAttribute } from './attributes.ts';
export { treatmentOf } from './elements.ts';
