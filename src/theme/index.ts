export { themeFor, type ThemeOptions } from './theme-for.ts';
export { ENTRIES } from './entries.ts';
export type { NoteCodeSource } from './note-code.ts';
export { stampOf, type Stamp } from './stamp.ts';
export type { NotesWithCode } from './bake.ts';
export type { Theme, ThemeFile } from './theme.ts';
