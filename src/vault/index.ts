export { notionProperties, type NotionProperty } from './flavour/notion-properties.ts';
export { lineReader, type LineReader } from './line-reader.ts';
export type {
  Attachment,
  FieldStarts,
  FlavourMark,
  Frontmatter,
  Note,
  NoteFormat,
  Publication,
  Recognition,
} from './note.ts';
export { NoteChanged } from './note-changed.ts';
export { readNote, type NoteRead, type UndecidedNote } from './read-note.ts';
export { readVault } from './read-vault.ts';
export { readText } from './text/read-text.ts';
export type { Vault } from './vault.ts';
export { type Kept, vaultReader, type VaultReader } from './vault-reader.ts';
