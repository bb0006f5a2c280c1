export { ownMarkdown, type OwnMarkdown } from './own-markdown.ts';
export type { WrittenLink } from './written-link.ts';
