import type { NoteFormat } from '../note.ts';

const EXTENSION = /\.(?<extension>md|markdown|mdx|txt|html?)$/i;
/** Texts that programs read, by names that are agreed on: they are files, in whatever folder. */
const FOR_PROGRAMS = /(?:^|\/)(?:robots|humans|ads|app-ads|security|llms|llms-full|requirements|cmakelists)\.txt$/i;

/** How the file of this name is read, were it a note: `text` may still turn out to be Markdown, and `html` to
 * be an attachment; `undefined` for no note. */
export function formatByName(name: string): NoteFormat | undefined {
  if (FOR_PROGRAMS.test(name)) return undefined;
  switch (EXTENSION.exec(name)?.groups?.['extension']?.toLowerCase()) {
    case undefined:
      return undefined;
    case 'mdx':
      return 'mdx';
    case 'txt':
      return 'text';
    case 'html':
    case 'htm':
      return 'html';
    default:
      return 'markdown';
  }
}

/** The name or path without the extension of a note. */
export function withoutNoteExtension(path: string): string {
  return path.replace(EXTENSION, '');
}
