export { blogRewrites } from './blog-rewrites.ts';
