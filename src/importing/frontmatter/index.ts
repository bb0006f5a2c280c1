export { noteFields, type NoteFields, type NoteSetting } from './note-fields.ts';
export { type Field, writeFields } from './write-fields.ts';
