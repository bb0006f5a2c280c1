export { codeBlocks } from './code-blocks.ts';
export { codeFileHtml } from './code-file.ts';
export { type FaultyDiagram, faultyDiagramHtml } from './diagrams/faulty-diagram.ts';
export type { CodeFile } from './render-block.ts';
