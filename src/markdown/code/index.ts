export { codeBlocks } from './code-blocks.ts';
