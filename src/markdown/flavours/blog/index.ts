export { blogFoot } from './blog-foot.ts';
export { blogRewrites } from './blog-rewrites.ts';
export { whereBlogIs } from './where-blog-is.ts';
