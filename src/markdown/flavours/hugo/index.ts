export { hugoRewrites } from './hugo-rewrites.ts';
