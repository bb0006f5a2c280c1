import { type Field, writeFields } from '../frontmatter/index.ts';
import type { TextEdit } from './link-edits.ts';

/** Frontmatter that could not be read goes on being seen, in a block of code. */
function unreadBlock(unread: string): string {
  return unread === '' ? '' : `\`\`\`yaml\n${unread.replace(/\n*$/, '\n')}\`\`\`\n\n`;
}

/**
 * The whole text of an imported note: frontmatter, an empty line, the body with its edits (in any order, without
 * overlaps), one line break at the end.
 */
export function composeNote(
  fields: readonly Field[],
  body: string,
  edits: readonly TextEdit[],
  unread: string,
): string {
  const inOrder = edits.toSorted((a, b) => a.start - b.start);
  let text = '';
  let done = 0;
  for (const { start, end, insert } of inOrder) {
    text += body.slice(done, start) + insert;
    done = end;
  }
  text = unreadBlock(unread) + withoutBlankLines(text + body.slice(done));
  const head = writeFields(fields);
  return [head, text].filter((part) => part !== '').join('\n');
}

/** Without empty lines at its ends; the indentation of its first line stays, for it may be code. */
function withoutBlankLines(text: string): string {
  const bare = text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  return bare === '' ? '' : `${bare}\n`;
}
