import type { NoteFormat } from '../note.ts';

const EXTENSION = /\.(?<extension>md|markdown|mdx|txt|html?)$/i;

/** How the file of this name is read, were it a note: `text` may still turn out to be Markdown, and `html` to
 * be an attachment; `undefined` for no note. */
export function formatByName(name: string): NoteFormat | undefined {
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
