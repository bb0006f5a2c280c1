export { blogFoot } from './blog-foot.ts';
export { editorComments } from './editor-comments.ts';
export { htmlPage } from './html-page.ts';
export { pastedHtml } from './pasted-html.ts';
export { placeholders } from './placeholders.ts';
