// All of the room that takes long to load, behind one door of its own: open it with `openWorkshop`.
export { codeFileHtml, faultyDiagramHtml } from './code/index.ts';
export { ownMarkdown } from './destinations/index.ts';
export { makeMarkdown } from './make-markdown.ts';
