export type { Attachment, Frontmatter, Note, NoteFormat, Publication } from './note.ts';
export type { Vault } from './vault.ts';
