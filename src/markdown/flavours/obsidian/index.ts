export { obsidianRewrites } from './obsidian-rewrites.ts';
