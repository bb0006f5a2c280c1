import type { Rewrite } from '../rewrite.ts';
import { blogFoot } from './blog-foot.ts';
import { editorComments } from './editor-comments.ts';
import { htmlPage } from './html-page.ts';
import { pastedHtml } from './pasted-html.ts';
import { placeholders } from './placeholders.ts';

/** What is said otherwise in a note of this flavour. */
export const blogRewrites: readonly Rewrite[] = [placeholders, htmlPage, pastedHtml, editorComments, blogFoot];
