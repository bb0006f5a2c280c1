export { codeFileHtml, type CodeFile } from './code-file-html.ts';
export { ANCHOR, SLOT_CLOSE, SLOT_OPEN } from './draft.ts';
export type * from './draft.ts';
export { completeDraft, type BareDraft, type Drafted } from './complete-draft.ts';
export { draftDigest, fragmentDigest, type MarkdownOptions } from './draft-digest.ts';
export { createMarkdown, type KnownDraft, lazyMarkdown, type Markdown } from './markdown.ts';
export { ownMarkdown, type OwnMarkdown, type WrittenLink } from './own-markdown.ts';
export type { Change } from './flavours/rewrite.ts';
export { shownAsWritten } from './unparsable.ts';
