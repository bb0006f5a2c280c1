export { destinationMode } from './destination-mode.ts';
export { importPaths, type ImportPaths } from './import-paths.ts';
export { readSource, type Source } from './read-source.ts';
export { isRefusal, refuse, type Refusal } from './refusal.ts';
