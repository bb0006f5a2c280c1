export { notionRewrites } from './notion-rewrites.ts';
