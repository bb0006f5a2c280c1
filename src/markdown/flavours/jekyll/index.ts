export { jekyllRewrites } from './jekyll-rewrites.ts';
