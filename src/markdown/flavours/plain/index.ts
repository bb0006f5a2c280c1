export { plainNote } from './plain-note.ts';
