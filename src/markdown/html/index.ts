export { authorHtml } from './author-html.ts';
export * from './element-walk.ts';
export { htmlFrom, parsedHtml } from './html-from.ts';
export { safeTree } from './safe-tree.ts';
export { isOfPages, judgeAttribute } from './attributes.ts';
export { treatmentOf } from './elements.ts';
