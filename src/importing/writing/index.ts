export { type NewFile, type Outcome, writeFiles, type WriteOptions } from './write-files.ts';
